package crieur.conformance.differential;

import com.ibm.icu.text.UnicodeSet;
import com.twitter.twittertext.TwitterTextEmojiRegex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one deliberate difference from twitter-text: emoji that it was too old to know weigh two, as X documents. */
final class NewerEmoji {

    static final String REASON = "an emoji newer than twitter-text 3.1.0 weighs 2";

    private static final String KNOWN = "\uD83D\uDE00";

    private final Map<Integer, List<String>> newer = new HashMap<>();

    NewerEmoji() {
        for (String sequence : new UnicodeSet("[:RGI_Emoji:]").strings()) {
            if (!TwitterTextEmojiRegex.VALID_EMOJI_PATTERN.matcher(sequence).matches()) {
                newer.computeIfAbsent(sequence.codePointAt(0), key -> new ArrayList<>())
                        .add(sequence);
            }
        }
        newer.values()
                .forEach(sequences ->
                        sequences.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** Returns a text with each newer emoji replaced by one that the library knows; the longest at a place first. */
    String aged(String text) {
        StringBuilder aged = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            String found = emojiAt(text, at);
            aged.append(found.isEmpty() ? String.valueOf(text.charAt(at)) : KNOWN);
            at += Math.max(1, found.length());
        }
        return aged.toString();
    }

    private String emojiAt(String text, int at) {
        for (String sequence : newer.getOrDefault(text.codePointAt(at), List.of())) {
            if (text.startsWith(sequence, at)) {
                return sequence;
            }
        }
        return "";
    }
}
