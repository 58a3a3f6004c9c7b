/** Pieces of text that are written again and again. */
package crieur.workspace.internal.snippet;
