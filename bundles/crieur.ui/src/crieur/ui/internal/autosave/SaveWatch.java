package crieur.ui.internal.autosave;

/** Learns of what happens to a document that saves itself, on the display's thread. */
interface SaveWatch {

    /** The file holds what the document does, or no longer does. */
    void savedChanged();

    /** The file is gone, and with it everything that the document holds. */
    void deleted();

    /** Somebody else wrote or deleted the file since the document was changed: nothing is saved until that is decided. */
    void overtaken();
}
