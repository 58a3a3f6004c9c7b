package crieur.core.internal.outgoing;

import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What Telegram's servers find in a plain text, as tdlib does: links and bare domains, e-mail addresses,
 * {@code @[A-Za-z0-9_]{3,32}}, hashtags of letters, digits, {@code _} and {@code ·} that are not all digits, of at most 256
 * characters and with an account behind them where one is written, and cashtags of 1 to 8 capitals.
 */
final class TelegramEntities {

    private static final int MENTION_MIN = 3;
    private static final int MENTION_MAX = 32;
    private static final int HASHTAG_MAX = 256;
    private static final int CASHTAG_MAX = 8;

    private final String text;
    private final List<Entity> entities = new ArrayList<>();

    private TelegramEntities(String text) {
        this.text = text;
    }

    static List<Entity> find(TextAnalysis analysis) {
        TelegramEntities finder = new TelegramEntities(analysis.text());
        for (Entity entity : analysis.entities()) {
            if (entity.kind() == EntityKind.URL || entity.kind() == EntityKind.EMAIL) {
                finder.entities.add(entity);
            }
        }
        int links = finder.entities.size();
        finder.signs(links);
        finder.entities.sort(Comparator.comparingInt(Entity::start));
        return finder.entities;
    }

    private void signs(int links) {
        int link = 0;
        int at = 0;
        while (at < text.length()) {
            while (link < links && entities.get(link).end() <= at) {
                link++;
            }
            if (link < links && entities.get(link).start() <= at) {
                at = entities.get(link).end();
                continue;
            }
            int end = at > 0 && isWord(text.codePointBefore(at)) ? at : end(at);
            if (end > at) {
                entities.add(new Entity(kind(text.charAt(at)), at, end));
            }
            at = end > at ? end : at + 1;
        }
    }

    private static EntityKind kind(char sign) {
        return sign == '@' ? EntityKind.MENTION : sign == '#' ? EntityKind.HASHTAG : EntityKind.CASHTAG;
    }

    private int end(int at) {
        return switch (text.charAt(at)) {
            case '@' -> mentionEnd(at);
            case '#' -> hashtagEnd(at);
            case '$' -> cashtagEnd(at);
            default -> at;
        };
    }

    private int mentionEnd(int at) {
        int end = at + 1;
        while (end < text.length() && isNameUnit(text.charAt(end))) {
            end++;
        }
        int length = end - at - 1;
        return length >= MENTION_MIN && length <= MENTION_MAX && endsWord(end) ? end : at;
    }

    private int hashtagEnd(int at) {
        int end = at + 1;
        int length = 0;
        boolean letter = false;
        while (end < text.length() && length < HASHTAG_MAX) {
            int codePoint = text.codePointAt(end);
            if (!isWord(codePoint) && codePoint != 0xB7 && codePoint != 0x200C) {
                break;
            }
            letter |= !Character.isDigit(codePoint);
            end += Character.charCount(codePoint);
            length++;
        }
        if (!letter || end < text.length() && text.charAt(end) == '#') {
            return at;
        }
        int account = end < text.length() && text.charAt(end) == '@' ? mentionEnd(end) : end;
        return Math.max(account, end);
    }

    private int cashtagEnd(int at) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) >= 'A' && text.charAt(end) <= 'Z') {
            end++;
        }
        int length = end - at - 1;
        return length >= 1 && length <= CASHTAG_MAX && endsWord(end) ? end : at;
    }

    private boolean endsWord(int end) {
        return end >= text.length() || !isWord(text.codePointAt(end));
    }

    private static boolean isNameUnit(char unit) {
        return unit < 0x80 && (Character.isLetterOrDigit(unit) || unit == '_');
    }

    private static boolean isWord(int codePoint) {
        return codePoint == '_' || Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
