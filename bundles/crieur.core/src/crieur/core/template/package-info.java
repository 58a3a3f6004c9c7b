/** Campaign templates; later work. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.core.template;
