/** Finding posts: by their words, by their names, by what is known of them. */
package crieur.workspace.internal.search;
