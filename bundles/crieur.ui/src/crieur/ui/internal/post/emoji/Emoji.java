package crieur.ui.internal.post.emoji;

import java.util.List;

/**
 * An emoji with what people call it.
 *
 * @param sign the emoji
 * @param group which of Unicode's groups it belongs to
 * @param english its English name
 * @param french its French name
 * @param words what it is found by, in lower case and without accents: first its English and its French name
 */
public record Emoji(String sign, int group, String english, String french, List<String> words) {

    public Emoji {
        words = List.copyOf(words);
    }

    /** Returns its name in a language; English unless that is French. */
    public String name(String language) {
        return language.equals("fr") ? french : english;
    }
}
