package crieur.core.network;

import crieur.core.internal.inspection.CoreMessages;
import crieur.core.message.Message;
import java.util.Optional;

/** What a length is counted in; the identifier is what reports print and data files hold. */
public enum Unit {
    /** X's weighted characters: one for most Latin text, two for other scripts and for every emoji, 23 for a URL. */
    WEIGHTED("weighted"),
    /** Extended grapheme clusters (UAX #29): what a reader takes for one character. */
    GRAPHEMES("graphemes"),
    /** Grapheme clusters after a network has shortened URLs and remote mentions (Mastodon). */
    CHARACTERS_REDUCED("characters-reduced"),
    /** Unicode code points. */
    CODE_POINTS("code-points"),
    /** UTF-16 code units, as Java and JavaScript count. */
    UTF16("utf-16"),
    /** Bytes of the UTF-8 form. */
    UTF8_BYTES("utf-8-bytes"),
    /** Characters where each emoji costs its UTF-8 bytes (Threads). */
    EMOJI_BYTES("characters-emoji-bytes"),
    /** Characters in a unit that the network does not document. */
    CHARACTERS("characters"),
    /** Message parts of an SMS. */
    SMS_PARTS("sms-parts"),
    /** Bytes of the whole payload that is sent. */
    PAYLOAD_BYTES("payload-bytes"),
    /** Octets of an e-mail header line. */
    OCTETS("octets"),
    /** Things: pictures, hashtags, links. */
    ITEMS("items"),
    /** Bytes of a file. */
    BYTES("bytes"),
    /** Pixels. */
    PIXELS("pixels"),
    /** Seconds. */
    SECONDS("seconds"),
    /** A bare number, for example a ratio of width to height. */
    NUMBER("number");

    private final String id;

    Unit(String id) {
        this.id = id;
    }

    /** Returns the permanent identifier, as data files and reports write it. */
    public String id() {
        return id;
    }

    /** Returns a number with what it counts, for example <em>12 characters</em>; of things and bare numbers the number alone. */
    public Message amount(long number) {
        return CoreMessages.amount(number, this);
    }

    /** Returns the unit of an identifier. */
    public static Optional<Unit> of(String id) {
        for (Unit unit : values()) {
            if (unit.id.equals(id)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
