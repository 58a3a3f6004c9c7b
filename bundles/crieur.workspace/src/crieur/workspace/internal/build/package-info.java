/** The incremental builder of brands and the markers that it writes. */
package crieur.workspace.internal.build;
