/** One network, one template, one workflow and one inspection, which the extending guide quotes. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.example;
