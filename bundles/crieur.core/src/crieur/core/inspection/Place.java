package crieur.core.inspection;

/**
 * Where in its subject a finding is, in the subject's own terms; the engine turns it into a place in a
 * file, so that an inspection never knows how the file is laid out.
 */
public sealed interface Place {

    /** The subject as a whole. */
    Place WHOLE = new Whole();

    /** The subject as a whole. */
    record Whole() implements Place {}

    /** A stretch of the draft's text, as it is sent. */
    record InText(TextRange range) implements Place {}

    /**
     * A value of the front matter or of the model.
     *
     * @param path the key, dotted and indexed from 0: {@code schedule}, {@code channels[1]}, {@code media[0].alt}
     */
    record InField(String path) implements Place {}

    /**
     * The text for one channel as a whole, whether the post goes to that channel or not.
     *
     * @param channel the channel's id
     */
    record InVariant(String channel) implements Place {}

    /**
     * A stretch of the file itself, for those who read the file and not what it says.
     *
     * @param range in UTF-16 units of the file's decoded text
     */
    record InFile(TextRange range) implements Place {}

    /** Returns a place in the draft's text. */
    static Place text(int start, int end) {
        return new InText(new TextRange(start, end));
    }

    /** Returns a place in the front matter or model. */
    static Place field(String path) {
        return new InField(path);
    }
}
