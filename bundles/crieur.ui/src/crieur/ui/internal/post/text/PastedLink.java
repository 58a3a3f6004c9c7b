package crieur.ui.internal.post.text;

import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import crieur.core.text.TextAnalysis;
import java.util.List;
import java.util.Optional;

/** What a link becomes that is pasted over some words: no network has links behind words, so it comes after them. */
final class PastedLink {

    private PastedLink() {}

    /** Returns the words with the link after them; empty where no link is pasted, or over no words. */
    static Optional<String> over(String words, String pasted) {
        String link = pasted.strip();
        if (words.isBlank() || !isLink(link) || isLink(words.strip())) {
            return Optional.empty();
        }
        return Optional.of(words.stripTrailing() + ' ' + link);
    }

    private static boolean isLink(String text) {
        if (!text.startsWith("http://") && !text.startsWith("https://")) {
            return false;
        }
        List<Entity> found = TextAnalysis.of(text).entities();
        return found.size() == 1
                && found.get(0).kind() == EntityKind.URL
                && found.get(0).start() == 0
                && found.get(0).end() == text.length();
    }
}
