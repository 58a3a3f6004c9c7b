/** Dictionaries of brands and persons as files, and what is brought into them from elsewhere. */
package crieur.workspace.internal.dictionary;
