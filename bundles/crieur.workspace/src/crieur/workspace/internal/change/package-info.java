/** Changes of a brand's files that keep what they name: planned as data, carried out as a whole, taken back. */
package crieur.workspace.internal.change;
