/** What the bundle contributes: its inspections. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.language.internal.inspection;
