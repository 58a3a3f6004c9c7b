package crieur.core.internal.spelling;

import crieur.core.text.Entity;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits words that were written as one into those that are known: from the text around, and the commonest of French and English. */
public final class CompoundWords {

    private static final Set<String> COMMON = new HashSet<>();
    private static final int LONGEST = 64;
    private static final int SHORTEST_FROM_TEXT = 3;

    static {
        Collections.addAll(
                COMMON,
                ("a au aux avec ce ces cette chez dans de des du en entre et la le les leur mais ma mes mon ne nos"
                                + " notre nous on ou où par pas plus pour qui que sa sans ses si son sous sur ta tes ton tous tout"
                                + " toute toutes un une vers vos votre vous à bien bon bonne jour jours fait faire vie ville monde"
                                + " france paris nantes lyon art arts design mode musique livre livres lecture culture rentrée"
                                + " rentree classe classes école ecole atelier ateliers porte portes ouverte ouvertes main mains"
                                + " fait maison local locale artisan artisans commerce emploi noël noel fête fete vente ventes"
                                + " soldes promo nouveau nouveauté nouvelle été ete hiver automne printemps semaine journée"
                                + " journee")
                        .split(" "));
        Collections.addAll(
                COMMON,
                ("an and are at be by for from get go has have how in into is it my new no not of off on one or our"
                                + " out over so that the this to up us was we what when who why with you your day days week night"
                                + " morning monday tuesday wednesday thursday friday saturday sunday world book books shop local"
                                + " small business love life time good best great happy back school open house home made hand"
                                + " summer winter spring autumn reading reader readers story stories social media marketing"
                                + " digital black white free live music photo video weekend")
                        .split(" "));
    }

    private static final int LONGEST_COMMON = longest(COMMON);

    private final Set<String> around;
    private final int longest;

    private CompoundWords(Set<String> around) {
        this.around = around;
        this.longest = Math.max(LONGEST_COMMON, longest(around));
    }

    private static int longest(Set<String> words) {
        int longest = 0;
        for (String word : words) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    /**
     * Learns the words of a text, except those inside links, tags and mentions, as far as they can be in a compound.
     *
     * @param compound what is going to be split
     */
    public static CompoundWords of(TextAnalysis text, String compound) {
        Set<String> words = new HashSet<>();
        int letters = letters(compound, 0, compound.length());
        int start = 0;
        for (Entity entity : text.entities()) {
            collect(text.text(), start, Math.max(start, entity.start()), letters, words);
            start = Math.max(start, entity.end());
        }
        collect(text.text(), start, text.length(), letters, words);
        return new CompoundWords(words);
    }

    /** Returns a bit for each kind of letter that occurs, to tell cheaply that a word cannot be in a compound. */
    private static int letters(String text, int start, int end) {
        int bits = 0;
        for (int i = start; i < end; i++) {
            bits |= bit(text.charAt(i));
        }
        return bits;
    }

    private static int bit(char c) {
        return c < 128 ? 1 << (c & 31) : 1 << 31;
    }

    private static void collect(String text, int start, int end, int letters, Set<String> words) {
        int word = -1;
        int bits = 0;
        for (int i = start; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (isLetter(c)) {
                bits = (word < 0 ? 0 : bits) | bit(c);
                word = word < 0 ? i : word;
            } else if (word >= 0) {
                if (i - word >= SHORTEST_FROM_TEXT && (bits & ~letters) == 0) {
                    words.add(text.substring(word, i).toLowerCase(Locale.ROOT));
                }
                word = -1;
            }
        }
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }

    /** Returns the words of a compound, in its own letters; itself alone if they cannot be told. */
    public List<String> split(String compound) {
        if (compound.indexOf('_') >= 0) {
            return Arrays.stream(compound.split("_+"))
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
        String lower = compound.toLowerCase(Locale.ROOT);
        if (lower.length() != compound.length() || compound.length() > LONGEST || isKnown(lower)) {
            return List.of(compound);
        }
        return fewestWords(compound, lower);
    }

    private List<String> fewestWords(String compound, String lower) {
        int length = lower.length();
        int[] cost = new int[length + 1];
        int[] from = new int[length + 1];
        Arrays.fill(cost, Integer.MAX_VALUE);
        cost[0] = 0;
        for (int end = 1; end <= length; end++) {
            for (int start = 0; start < end; start++) {
                boolean mayBeKnown = end - start <= longest || Character.isDigit(lower.charAt(start));
                if (mayBeKnown && cost[start] < cost[end] - 1 && isKnown(lower.substring(start, end))) {
                    cost[end] = cost[start] + 1;
                    from[end] = start;
                }
            }
        }
        if (cost[length] == Integer.MAX_VALUE) {
            return List.of(compound);
        }
        List<String> words = new ArrayList<>();
        for (int end = length; end > 0; end = from[end]) {
            words.add(0, compound.substring(from[end], end));
        }
        return words;
    }

    private boolean isKnown(String word) {
        return around.contains(word) || COMMON.contains(word) || isNumber(word);
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
