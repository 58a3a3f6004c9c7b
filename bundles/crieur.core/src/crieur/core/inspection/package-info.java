/** One kind of problem and one engine: inspections look at subjects and report problems, which become findings with fixes. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.core.inspection;
