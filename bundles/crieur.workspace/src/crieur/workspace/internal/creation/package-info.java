/** New brands and posts as files. */
package crieur.workspace.internal.creation;
