package crieur.core.media;

import crieur.core.message.Message;

/**
 * Why a file cannot be used as it is.
 *
 * @param reason what kind of flaw it is
 * @param message the reason in a sentence that names the file
 */
public record MediaFlaw(Reason reason, Message message) {

    /** Kinds of flaws. */
    public enum Reason {
        /** It is not there, is no plain file, or may not be read. */
        UNREADABLE("unreadable"),
        /** It lies outside the folder that it must be in, perhaps by a link. */
        OUTSIDE("outside"),
        /** It has no content. */
        EMPTY("empty"),
        /** Its content is of no format that Crieur knows. */
        UNKNOWN("unknown"),
        /** It ends before its content does. */
        TRUNCATED("truncated"),
        /** Its content contradicts itself. */
        DAMAGED("damaged"),
        /** Its structure goes on and on, or in circles, so that it was not read to the end. */
        ENDLESS("endless"),
        /** It claims more pixels than any program should unpack. */
        OVERSIZED("oversized");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        /** Returns the permanent identifier, which is also the rule of the finding. */
        public String id() {
            return id;
        }
    }
}
