/** Edits of a brand's inspection profile. */
package crieur.workspace.internal.profile;
