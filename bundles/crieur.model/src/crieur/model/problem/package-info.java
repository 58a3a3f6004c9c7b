/** What is wrong with the form of a file, so that it opens all the same and says where it is damaged. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.model.problem;
