/** Brands, campaigns and posts as lists show them: immutable snapshots, made in the background. */
package crieur.workspace.internal.outline;
