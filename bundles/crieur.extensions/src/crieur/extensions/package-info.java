/** Reads the Eclipse extension registry into core's registries; the only reader of it in Crieur. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.extensions;
