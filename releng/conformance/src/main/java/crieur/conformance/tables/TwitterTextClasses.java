package crieur.conformance.tables;

import com.ibm.icu.text.UnicodeSet;
import com.twitter.twittertext.Regex;
import java.lang.reflect.Field;
import java.util.regex.Pattern;

/**
 * The character classes of twitter-text, read out of the library itself.
 *
 * <p>Its {@code \p{L}}, {@code \p{M}} and {@code \p{Nd}} mean whatever the running JDK knows. They are pinned here to
 * Unicode 13, that of JDK 17, so that the tables do not depend on who generates them.
 */
final class TwitterTextClasses {

    private static final UnicodeSet KNOWN = new UnicodeSet("[:Age=13.0:]");

    UnicodeSet hashtagLetters() {
        return matching(constant("HASHTAG_LETTERS_AND_MARKS").replace("\\p{L}\\p{M}", ""))
                .addAll(new UnicodeSet("[[:L:][:M:]]").retainAll(KNOWN));
    }

    UnicodeSet hashtagOthers() {
        String listed = constant("HASHTAG_NUMERALS").replace("\\p{Nd}", "") + constant("HASHTAG_SPECIAL_CHARS");
        return matching(listed)
                .addAll(new UnicodeSet("[:Nd:]").retainAll(KNOWN))
                .removeAll(hashtagLetters());
    }

    UnicodeSet latinAccents() {
        return matching(constant("LATIN_ACCENTS_CHARS"));
    }

    /** Returns what a domain may hold after a scheme, beyond Latin: everything that is no space and no punctuation. */
    UnicodeSet unicodeDomain() {
        UnicodeSet set = matching("^" + constant("PUNCTUATION_CHARS") + "\\s\\p{InGeneralPunctuation}");
        return set.removeAll(new UnicodeSet("[:Z:]").retainAll(KNOWN));
    }

    private static UnicodeSet matching(String characterClass) {
        Pattern pattern = Pattern.compile("[" + characterClass + "]");
        UnicodeSet set = new UnicodeSet();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (pattern.matcher(Character.toString(codePoint)).matches()) {
                set.add(codePoint);
            }
        }
        return set;
    }

    static String constant(String name) {
        try {
            Field field = Regex.class.getDeclaredField(name);
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("twitter-text has no " + name, e);
        }
    }
}
