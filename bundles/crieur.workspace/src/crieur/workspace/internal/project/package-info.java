/** Brands as projects of the workspace. */
package crieur.workspace.internal.project;
