package crieur.language.internal.dictionary;

import crieur.language.internal.Idiom;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.languagetool.tagging.fr.FrenchTagger;
import org.languagetool.tokenizers.Tokenizer;
import org.languagetool.tokenizers.WordTokenizer;
import org.languagetool.tokenizers.en.EnglishWordTokenizer;
import org.languagetool.tokenizers.fr.FrenchWordTokenizer;

/**
 * Finds misspelt words with LanguageTool's dictionary, word lists and tokenizer, but without its rules, so that it is
 * ready some tenths of a second after the process starts.
 *
 * <p>Thread-safe. Words are kept with their verdict; there are few different ones in a brand's posts.
 */
public final class DictionaryChecker {

    private static final int LONGEST_WORD = 200;
    private static final int KEPT_WORDS = 50_000;
    private static final int SUGGESTIONS = 5;
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern VOWEL = Pattern.compile("(?iu)h?[aeiouyàâéèêëîïôûü].*");
    private static final List<String> ELIDED = List.of("qu", "c", "d", "j", "l", "m", "n", "s", "t");

    private final Idiom idiom;
    private final WordLists lists;
    private final List<WordDictionary> dictionaries;
    private final Tokenizer tokenizer;
    private final Map<String, Boolean> verdicts = new ConcurrentHashMap<>();
    private final Map<String, List<String>> suggestions = new ConcurrentHashMap<>();
    private volatile @Nullable PhraseIndex phrases;

    private DictionaryChecker(Idiom idiom) {
        this.idiom = idiom;
        this.lists = WordLists.read(idiom);
        this.dictionaries = WordDictionary.read(idiom);
        this.tokenizer = idiom.isEnglish() ? new EnglishWordTokenizer() : new FrenchWordTokenizer();
    }

    /**
     * Reads the dictionaries of an idiom; takes some tenths of a second.
     *
     * @throws UncheckedIOException if a file of LanguageTool cannot be read
     */
    public static DictionaryChecker load(Idiom idiom) {
        return new DictionaryChecker(idiom);
    }

    /** Returns the misspelt words of a text, in order. */
    public List<Misspelling> check(String text) {
        List<Misspelling> found = new ArrayList<>();
        String straight = text.replace('’', '\'');
        int at = 0;
        for (String token : tokenizer.tokenize(text)) {
            int end = at + token.length();
            if (!isRight(token)
                    && !Exemptions.isExemptAt(idiom, text, at, end)
                    && !phrases().covers(straight, at, end)) {
                found.add(new Misspelling(token, at, end));
            }
            at = end;
        }
        return found.size() < 2 ? found : Exemptions.withoutForeignPassages(found, text);
    }

    /** Returns whether a word is right on its own. */
    public boolean isRight(String word) {
        if (word.length() == 1 && !Character.isLetter(word.charAt(0))) {
            return true;
        }
        if (verdicts.size() > KEPT_WORDS) {
            verdicts.clear();
        }
        return verdicts.computeIfAbsent(word, this::look);
    }

    /** Returns whether a word differs from a right one in its accents at most, as words of hashtags may. */
    public boolean isRightWithoutAccents(String word) {
        return isRight(word)
                || isRight(word.toLowerCase(Locale.ROOT))
                || suggestions(word).stream().anyMatch(near -> WordDictionary.differsInMarksOnly(word, near));
    }

    private boolean look(String token) {
        if (token.length() > LONGEST_WORD
                || !LATIN.matcher(token).find()
                || WordTokenizer.isUrl(token)
                || WordTokenizer.isEMail(token)
                || Exemptions.isExempt(idiom, token)) {
            return true;
        }
        String word = token.replace('’', '\'').replace("\u00ad", "");
        if (lists.prohibits(word)) {
            return false;
        }
        return idiom.isEnglish() ? isRightEnglish(word) : isRightFrench(word);
    }

    private boolean isRightFrench(String word) {
        return lists.accepts(word) || isTagged(word) || isInDictionary(word);
    }

    private boolean isRightEnglish(String word) {
        if (word.length() == 1 || lists.accepts(word) || isInDictionary(word)) {
            return true;
        }
        return word.indexOf('-') >= 0
                && Pattern.compile("-")
                        .splitAsStream(word)
                        .allMatch(part -> part.isEmpty() || lists.accepts(part) || isInDictionary(part));
    }

    private static boolean isTagged(String word) {
        return FrenchTagger.INSTANCE.tag(List.of(word)).get(0).isTagged();
    }

    private boolean isInDictionary(String word) {
        return dictionaries.stream().anyMatch(dictionary -> dictionary.holds(word));
    }

    private PhraseIndex phrases() {
        PhraseIndex known = phrases;
        if (known == null) {
            known = new PhraseIndex(lists.phrases());
            phrases = known;
        }
        return known;
    }

    /** Returns what a misspelt word may have been meant to be, likeliest first, at most five. */
    public List<String> suggestions(String word) {
        if (suggestions.size() > KEPT_WORDS) {
            suggestions.clear();
        }
        return suggestions.computeIfAbsent(word, this::search);
    }

    private List<String> search(String token) {
        String word = token.replace('’', '\'');
        Set<String> found = new LinkedHashSet<>();
        if (!idiom.isEnglish()) {
            found.addAll(elisions(word));
        }
        dictionaries.stream()
                .flatMap(dictionary -> dictionary.near(word).entrySet().stream())
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(near -> !lists.prohibits(near))
                .sorted((one, other) -> Boolean.compare(
                        !WordDictionary.differsInMarksOnly(word, one), !WordDictionary.differsInMarksOnly(word, other)))
                .map(near -> Casing.like(word, near))
                .filter(near -> !near.equals(word))
                .forEach(found::add);
        boolean curly = token.indexOf('’') >= 0;
        return found.stream()
                .limit(SUGGESTIONS)
                .map(near -> curly ? near.replace('\'', '’') : near)
                .toList();
    }

    /** {@code daccord} is {@code d'accord}: the apostrophe is what is missing most often. */
    private List<String> elisions(String word) {
        List<String> found = new ArrayList<>();
        String lower = word.toLowerCase(Locale.ROOT);
        for (String elided : ELIDED) {
            String rest = lower.startsWith(elided) ? word.substring(elided.length()) : "";
            if (rest.length() > 2 && VOWEL.matcher(rest).matches() && isTagged(rest)) {
                found.add(word.substring(0, elided.length()) + "'" + rest);
            }
        }
        return found;
    }
}
