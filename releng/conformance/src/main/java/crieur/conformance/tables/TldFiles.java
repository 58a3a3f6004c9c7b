package crieur.conformance.tables;

import com.twitter.twittertext.TldLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the top-level domains that X and Bluesky each recognise, as their libraries publish them. */
final class TldFiles {

    private TldFiles() {}

    static void writeX(Path file) throws IOException {
        StringBuilder text = new StringBuilder("# twitter-text 3.1.0, com.twitter.twittertext.TldLists (Apache-2.0),"
                + " in the order that it tries them: generic, then country codes.\n");
        requireLongestFirst(TldLists.GTLDS);
        requireLongestFirst(TldLists.CTLDS);
        TldLists.GTLDS.forEach(tld -> text.append(tld).append('\n'));
        text.append("\n# country codes\n");
        TldLists.CTLDS.forEach(tld -> text.append(tld).append('\n'));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** A domain that begins with a shorter one of the list must come before it, since the first that fits is taken. */
    private static void requireLongestFirst(List<String> tlds) {
        for (int i = 0; i < tlds.size(); i++) {
            for (String later : tlds.subList(i + 1, tlds.size())) {
                if (later.startsWith(tlds.get(i)) && tlds.get(i).charAt(0) > 0x7F) {
                    throw new IllegalStateException(tlds.get(i) + " is tried before " + later);
                }
            }
        }
    }

    static void writeBluesky(Path indexJson, Path file) throws IOException {
        StringBuilder text = new StringBuilder("# tlds 1.261.0 (MIT), which @atproto/api asks.\n");
        Matcher strings = Pattern.compile("\"([^\"]+)\"").matcher(Files.readString(indexJson));
        while (strings.find()) {
            text.append(strings.group(1)).append('\n');
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
