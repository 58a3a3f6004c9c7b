package crieur.workspace.internal.session;

/** How much of the checks of a text that is being written a person can wait for. Each finds what the others do not. */
public enum Depth {
    /** All that is done at once. */
    QUICK,
    /** What takes time to load and then is nearly as quick: the words. */
    WORDS,
    /** What takes time for each text: grammar. */
    THOROUGH
}
