package crieur.core.check;

import java.util.List;

/**
 * The names that a brand's posts use, those used most first; immutable.
 *
 * @param hashtags hashtags with their sign, as they are written most often
 * @param mentions accounts with their sign
 */
public record Vocabulary(List<String> hashtags, List<String> mentions) {

    /** Nothing is known. */
    public static final Vocabulary EMPTY = new Vocabulary(List.of(), List.of());

    public Vocabulary {
        hashtags = List.copyOf(hashtags);
        mentions = List.copyOf(mentions);
    }
}
