package crieur.core.internal.count;

import crieur.core.network.Counter;
import crieur.core.network.Unit;
import crieur.core.text.TextAnalysis;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The counters that networks name in their data. */
public final class BuiltInCounters {

    private BuiltInCounters() {}

    /** Returns every counter by its names. */
    public static Map<String, Counter> byName() {
        Map<String, Counter> counters = new TreeMap<>();
        Counter graphemes = new GraphemeCounter();
        Counter codePoints = new AdditiveCounter(Unit.CODE_POINTS, 0, TextAnalysis::codePointCount, codePoint -> 1);
        Counter utf16 = new AdditiveCounter(Unit.UTF16, 0, TextAnalysis::length, Character::charCount);
        Counter bytes = new AdditiveCounter(Unit.UTF8_BYTES, 0, TextAnalysis::utf8Length, AdditiveCounter::utf8Bytes);
        // What a network calls characters without saying which: the largest of the usual figures, to warn in time.
        Counter characters = new AdditiveCounter(Unit.CHARACTERS, 0, TextAnalysis::length, Character::charCount);
        Counter teams = new AdditiveCounter(
                Unit.PAYLOAD_BYTES, TeamsPayload.FRAME, TextAnalysis::jsonLength, TeamsPayload::cost);
        put(counters, new XCounter(), "x", "x-weighted");
        put(counters, new MastodonCounter(), "mastodon");
        put(counters, new GoToSocialCounter(codePoints), "gotosocial");
        put(counters, graphemes, "graphemes", "bluesky");
        put(counters, codePoints, "code-points");
        put(counters, utf16, "utf-16", "utf16");
        put(counters, bytes, "utf-8-bytes", "utf8-bytes");
        put(counters, characters, "characters");
        put(counters, LinkedInCounter.SEEN, "linkedin");
        put(counters, LinkedInCounter.SENT, "linkedin-sent");
        put(counters, new ThreadsCounter(), "threads");
        put(counters, new SmsCounter(), "sms");
        put(counters, teams, "payload-bytes", "teams-payload");
        put(counters, new HeaderCounter(), "octets", "header-octets");
        return Collections.unmodifiableMap(counters);
    }

    private static void put(Map<String, Counter> counters, Counter counter, String... names) {
        for (String name : names) {
            counters.put(name, counter);
        }
    }
}
