package crieur.core.inspection;

/** The earliest moment at which an inspection runs; it runs at every later one too. */
public enum When {
    /** At each keystroke: microseconds. */
    TYPING,
    /** When a file is saved, built or validated. */
    SAVE,
    /** When a post is submitted for approval. */
    SUBMISSION,
    /** Just before a post is sent. */
    SENDING
}
