/** Brands that are open: read, checked, and kept up to date as their files change. */
package crieur.workspace.internal.session;
