package crieur.core.internal.count;

import java.nio.charset.StandardCharsets;

/** The message that a Teams webhook takes: an adaptive card with one block of text, as JSON. */
public final class TeamsPayload {

    private static final String BEFORE = "{\"type\":\"message\",\"attachments\":[{\"contentType\":"
            + "\"application/vnd.microsoft.card.adaptive\",\"content\":{\"$schema\":"
            + "\"http://adaptivecards.io/schemas/adaptive-card.json\",\"type\":\"AdaptiveCard\",\"version\":\"1.4\","
            + "\"body\":[{\"type\":\"TextBlock\",\"wrap\":true,\"text\":\"";
    private static final String AFTER = "\"}]}}]}";

    /** The bytes of a message without text. */
    static final int FRAME = (BEFORE + AFTER).getBytes(StandardCharsets.UTF_8).length;

    private TeamsPayload() {}

    /** Returns the message for a text. */
    public static String of(String text) {
        StringBuilder json = new StringBuilder(BEFORE);
        text.codePoints().forEach(codePoint -> append(json, codePoint));
        return json.append(AFTER).toString();
    }

    /** Returns the bytes that a code point takes inside the message. */
    static int cost(int codePoint) {
        return switch (codePoint) {
            case '"', '\\', '\b', '\f', '\n', '\r', '\t' -> 2;
            default -> isEscaped(codePoint) ? 6 : AdditiveCounter.utf8Bytes(codePoint);
        };
    }

    private static boolean isEscaped(int codePoint) {
        return codePoint < ' ' || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static void append(StringBuilder json, int codePoint) {
        int name = "\"\\\b\f\n\r\t".indexOf(codePoint);
        if (name >= 0) {
            json.append('\\').append("\"\\bfnrt".charAt(name));
        } else if (isEscaped(codePoint)) {
            json.append(String.format("\\u%04x", codePoint));
        } else {
            json.appendCodePoint(codePoint);
        }
    }
}
