package crieur.conformance.differential;

import com.ibm.icu.text.UnicodeSet;
import com.twitter.twittertext.TwitterTextEmojiRegex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The one deliberate difference from twitter-text: emoji that it was too old to know weigh two, as X documents. */
final class NewerEmoji {

    static final String REASON = "an emoji newer than twitter-text 3.1.0 weighs 2";

    private static final String KNOWN = "\uD83D\uDE00";

    private final Pattern newer;

    NewerEmoji() {
        List<String> sequences = new ArrayList<>();
        for (String sequence : new UnicodeSet("[:RGI_Emoji:]").strings()) {
            if (!TwitterTextEmojiRegex.VALID_EMOJI_PATTERN.matcher(sequence).matches()) {
                sequences.add(sequence);
            }
        }
        sequences.sort(Comparator.comparingInt(String::length).reversed());
        newer = Pattern.compile(sequences.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    /** Returns a text with each newer emoji replaced by one that the library knows. */
    String aged(String text) {
        return newer.matcher(text).replaceAll(KNOWN);
    }
}
