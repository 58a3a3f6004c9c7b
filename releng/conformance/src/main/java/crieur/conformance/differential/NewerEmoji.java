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
    /** A pirate flag, joined and with a selector as most newer sequences are: no part of a host, which a smiley may be. */
    private static final String KNOWN_JOINED = "\uD83C\uDFF4\u200D\u2620\uFE0F";

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
        return aged(text, KNOWN);
    }

    /** Returns a text with each newer emoji replaced by a sequence that the library knows and that ends a link as they do. */
    String agedJoined(String text) {
        return aged(text, KNOWN_JOINED);
    }

    private String aged(String text, String known) {
        StringBuilder aged = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            String found = emojiAt(text, at);
            aged.append(found.isEmpty() ? String.valueOf(text.charAt(at)) : known);
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
