/** What single networks refuse, cut or misunderstand beyond the limits that every network has. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.networks.internal.inspection;
