/** Networks as data: what each one counts, accepts and refuses, with the source of every figure. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.core.network;
