package crieur.core.internal.text;

import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import java.util.ArrayList;
import java.util.List;

/** What is no prose in a text, whichever network it is for. */
public final class GenericEntities {

    private static final String CLOSING = ".,;:!?'\"’”»…";

    private final TextScan scan;
    private final char[] units;
    private final EntityList entities = new EntityList();

    private GenericEntities(TextScan scan) {
        this.scan = scan;
        this.units = scan.units();
    }

    /** Finds everything; of two that overlap, the first stays. */
    public static List<Entity> find(TextScan scan) {
        GenericEntities finder = new GenericEntities(scan);
        finder.linksWithScheme();
        finder.entities.addAll(EntityKind.URL, scan.xUrls());
        finder.mentionsAndAddresses();
        XEntities.addTags(scan, finder.entities);
        finder.entities.addAll(EntityKind.EMOJI, scan.emoji());
        return finder.entities.sortedWithoutOverlaps();
    }

    /** Returns every emoji. */
    public static List<Entity> emoji(TextScan scan) {
        Ints ranges = scan.emoji();
        List<Entity> emoji = new ArrayList<>(ranges.size() / 2);
        for (int i = 0; i < ranges.size(); i += 2) {
            emoji.add(new Entity(EntityKind.EMOJI, ranges.get(i), ranges.get(i + 1)));
        }
        return List.copyOf(emoji);
    }

    private void linksWithScheme() {
        Ints schemes = scan.schemes();
        int consumed = 0;
        for (int i = 0; i < schemes.size(); i++) {
            int colon = schemes.get(i);
            int start = colon;
            while (start > consumed && Ascii.isAlphanumeric(units[start - 1])) {
                start--;
            }
            if (colon < consumed || start == colon) {
                continue;
            }
            int end = linkEnd(colon + 3);
            consumed = end;
            int cut = cut(colon + 3, end);
            if (cut > colon + 3) {
                entities.add(EntityKind.URL, start, cut);
            }
        }
    }

    private int linkEnd(int start) {
        int end = start;
        while (end < units.length && !endsLink(units[end])) {
            end++;
        }
        return end;
    }

    private static boolean endsLink(char unit) {
        if (unit < 0x80) {
            return unit == ' ' || unit == '<' || unit == '>' || unit == '"' || unit >= '\t' && unit <= '\r';
        }
        return unit == '«' || unit == '»' || unit == '“' || unit == '”' || CodePoints.is(unit, CodePoints.SCRIPT_SPACE);
    }

    /** A link does not take the punctuation of its sentence, nor a bracket that it did not open. */
    private int cut(int start, int end) {
        int opened = 0;
        for (int i = start; i < end; i++) {
            opened += units[i] == '(' ? 1 : units[i] == ')' ? -1 : 0;
        }
        int cut = end;
        while (cut > start) {
            char last = units[cut - 1];
            if (last == ')' && opened < 0) {
                opened++;
            } else if (CLOSING.indexOf(last) < 0) {
                break;
            }
            cut--;
        }
        return cut;
    }

    private void mentionsAndAddresses() {
        FediverseMentions mentions = new FediverseMentions(units);
        Ints ats = scan.ats();
        int consumed = 0;
        for (int i = 0; i < ats.size(); i++) {
            int at = ats.get(i);
            if (at < consumed) {
                continue;
            }
            int local = localStart(at, consumed);
            if (local < at) {
                int end = mentions.hostEnd(at);
                if (units[at] == '@' && hasDot(at, end)) {
                    entities.add(EntityKind.EMAIL, local, end);
                    consumed = end;
                }
            } else if (mentions.mayBegin(at)) {
                int userEnd = mentions.userEnd(at);
                if (userEnd > at + 1) {
                    consumed = mentions.hostEnd(userEnd);
                    entities.add(EntityKind.MENTION, at, consumed);
                }
            }
        }
    }

    private int localStart(int at, int consumed) {
        int start = at;
        while (start > consumed && (Ascii.isWord(units[start - 1]) || ".+-%".indexOf(units[start - 1]) >= 0)) {
            start--;
        }
        while (start < at && !Ascii.isWord(units[start])) {
            start++;
        }
        return start;
    }

    private boolean hasDot(int start, int end) {
        for (int i = start; i < end; i++) {
            if (units[i] == '.') {
                return true;
            }
        }
        return false;
    }
}
