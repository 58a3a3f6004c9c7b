/** When a post goes out: at a local time, or some days away from a milestone of its campaign. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.model.schedule;
