package crieur.language.internal.dictionary;

import crieur.language.internal.Idiom;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is no misspelling although no dictionary holds it, after the exceptions that LanguageTool's disambiguation rules
 * make: numbers, abbreviations, parts of names and foreign passages.
 */
final class Exemptions {

    /** Three unknown words in a row are another language. */
    private static final int FOREIGN_PASSAGE = 3;

    private static final Pattern ALWAYS = Pattern.compile(
            "(?!\\d+(?:[eè]re|i?[eè]me|i[eè]re)s?$).*\\d.*|[IVXLCDM]+(?:e|ᵉ|er)?|\\p{Lu}{2,6}s?|[Nn]°|@.*|#.*|[AaOo]h{1,20}");
    private static final Pattern ENGLISH_WORD_IN_FRENCH =
            Pattern.compile("(?i)the|of|and|to|your?|by|one|end|park|world|time|with|bank|goodies|xD|emails?");
    private static final Pattern PART_OF_ENGLISH_WORD = Pattern.compile("(?i)wo|ca|sha|ai|n['’]t|['’]\\p{L}+");
    private static final Pattern PARTICLE = Pattern.compile(
            "[Dd]e|[Dd]el|[Dd]u|[Dd]es|[Vv]on|[Vv]an|[Ll]a|[Ll]e|[Ee]t|[Ee]l|[Dd]a|[Dd]i|[Dd]os?|[Uu]n|[Tt]o");

    private Exemptions() {}

    /** Returns whether a token is fine wherever it stands. */
    static boolean isExempt(Idiom idiom, String token) {
        return ALWAYS.matcher(token).matches()
                || !idiom.isEnglish() && ENGLISH_WORD_IN_FRENCH.matcher(token).matches()
                || idiom.isEnglish() && PART_OF_ENGLISH_WORD.matcher(token).matches();
    }

    /** Returns whether a token is fine where it stands: a file's extension, the particle of a name, or one joined to it. */
    static boolean isExemptAt(Idiom idiom, String text, int start, int end) {
        if (start > 0 && text.charAt(start - 1) == '.' && !Character.isUpperCase(text.charAt(start))) {
            return true;
        }
        if (isJoinedToName(text, start, end)) {
            return true;
        }
        return idiom.isEnglish()
                && PARTICLE.matcher(text).region(start, end).matches()
                && (startsCapitalized(text, end + 1) || followsCapitalized(text, start));
    }

    /** Schools and libraries are named so: {@code Jacques-Demy}. */
    private static boolean isJoinedToName(String text, int start, int end) {
        return start > 0
                && text.charAt(start - 1) == '-'
                && Casing.isCapitalized(text.substring(start, end))
                && followsCapitalized(text, start);
    }

    private static boolean startsCapitalized(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private static boolean followsCapitalized(String text, int start) {
        int at = start - 2;
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at >= 0 && Character.isUpperCase(text.charAt(at));
    }

    /** Leaves out words that stand in a row of unknown ones. */
    static List<Misspelling> withoutForeignPassages(List<Misspelling> found, String text) {
        List<Misspelling> kept = new ArrayList<>();
        int first = 0;
        while (first < found.size()) {
            int next = first + 1;
            while (next < found.size() && isNext(found.get(next - 1), found.get(next), text)) {
                next++;
            }
            if (next - first < FOREIGN_PASSAGE) {
                kept.addAll(found.subList(first, next));
            }
            first = next;
        }
        return kept;
    }

    private static boolean isNext(Misspelling one, Misspelling other, String text) {
        return text.substring(one.end(), other.start()).isBlank();
    }
}
