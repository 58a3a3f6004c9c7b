package crieur.core.internal.outgoing;

import crieur.core.outgoing.OutgoingEntity;
import crieur.core.text.EntityKind;
import java.util.ArrayList;
import java.util.List;

/**
 * LinkedIn's mentions as they are written in a text, {@code @[Name](urn:li:organization:123)}: readers see the name alone.
 *
 * @param text the text with each mention's name in its place
 * @param mentions where the names are in it, in order
 */
record MentionTemplates(String text, List<Mention> mentions) {

    private static final String URN = "](urn:li:";
    private static final int LONGEST = 300;

    /** A name in the text and whom it means. */
    record Mention(int start, int end, String urn) {}

    /** Returns a text without mentions. */
    static MentionTemplates none(String text) {
        return new MentionTemplates(text, List.of());
    }

    /** Finds the mentions of a text; linear in its length. */
    static MentionTemplates find(String written) {
        StringBuilder text = new StringBuilder(written.length());
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            int close = written.startsWith("@[", at) ? close(written, at + 2) : -1;
            int end = close < 0 ? -1 : end(written, close);
            if (end < 0) {
                text.append(written.charAt(at++));
                continue;
            }
            int start = text.length();
            text.append(written, at + 2, close);
            mentions.add(new Mention(start, text.length(), written.substring(close + 2, end)));
            at = end + 1;
        }
        return new MentionTemplates(text.toString(), mentions);
    }

    private static int close(String written, int from) {
        int most = Math.min(written.length(), from + LONGEST);
        for (int i = from; i < most; i++) {
            char unit = written.charAt(i);
            if (unit == ']') {
                return i > from && written.startsWith(URN, i) ? i : -1;
            }
            if (unit == '\n' || unit == '[') {
                return -1;
            }
        }
        return -1;
    }

    private static int end(String written, int close) {
        int most = Math.min(written.length(), close + LONGEST);
        for (int i = close + URN.length(); i < most; i++) {
            char unit = written.charAt(i);
            if (unit == ')') {
                return i;
            }
            if (unit >= 0x80 || !Character.isLetterOrDigit(unit) && ":_-".indexOf(unit) < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns whether a stretch shares nothing with a mention. */
    boolean isFree(int start, int end) {
        return mentions.stream().noneMatch(mention -> mention.start() < end && start < mention.end());
    }

    void addTo(List<OutgoingEntity> entities) {
        for (Mention mention : mentions) {
            entities.add(new OutgoingEntity(
                    EntityKind.MENTION,
                    mention.start(),
                    mention.end(),
                    mention.start(),
                    mention.end(),
                    mention.urn(),
                    text.substring(mention.start(), mention.end())));
        }
    }
}
