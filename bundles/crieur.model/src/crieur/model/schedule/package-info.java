/** When a post goes out: at a local time, or some days away from a milestone of its campaign. */
package crieur.model.schedule;
