/** Results that outlive the process. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.language.internal.store;
