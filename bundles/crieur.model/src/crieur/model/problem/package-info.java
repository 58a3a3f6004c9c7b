/** What is wrong with the form of a file, so that it opens all the same and says where it is damaged. */
package crieur.model.problem;
