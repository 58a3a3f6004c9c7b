package crieur.ui.internal.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses that the words of a source name, most of them as people write them: without {@code https://}. */
final class SourceAddresses {

    /** Names of files look like hosts, so only what ends as one does counts where there is no scheme. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s,;)»”\"]*[^\\s,;:.)»”\"]"
            + "|(?<![\\w@/.-])((?:[a-z0-9-]+\\.)+(?:com|org|net|dev|io))((?:/[\\w./%-]*[\\w/%-])?)"
            + "(?:@([0-9a-f]{7,40}))?(?![\\w-])");

    private SourceAddresses() {}

    /** Returns the addresses in the order of the words, each once. */
    static List<String> in(String words) {
        List<String> found = new ArrayList<>(2);
        Matcher matcher = ADDRESS.matcher(words);
        while (matcher.find()) {
            String address = matcher.group(1) == null ? matcher.group() : address(matcher);
            if (!found.contains(address)) {
                found.add(address);
            }
        }
        return found;
    }

    /** What was read at one commit is shown as it was there. */
    private static String address(Matcher matcher) {
        String commit = matcher.group(3) == null ? "" : "/tree/" + matcher.group(3);
        return "https://" + matcher.group(1) + matcher.group(2) + commit;
    }
}
