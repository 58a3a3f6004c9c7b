package crieur.language.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.language.internal.Idiom;
import crieur.language.internal.dictionary.DictionaryChecker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** The dictionary tier beside LanguageTool's own spelling rule, on sentences in which a seeded typist slipped. */
class SpellingAgreementTest {

    @ParameterizedTest
    @EnumSource(names = {"FRENCH", "AMERICAN"})
    void flagsTheWordsThatLanguageToolFlags(Idiom idiom) throws IOException {
        DictionaryChecker dictionary = DictionaryChecker.load(idiom);
        LoadedLanguage loaded = LoadedLanguage.load(idiom, Runnable::run);
        JLanguageTool tool = loaded.newTool();
        SpellingCheckRule rule = tool.getAllSpellingCheckRules().get(0);
        int flagged = 0;
        List<String> differing = new ArrayList<>();
        for (String sentence : slipped(idiom)) {
            AnalyzedSentence analysed = tool.getAnalyzedSentence(sentence);
            loaded.acceptPhrases(analysed);
            List<String> theirs = new ArrayList<>();
            for (RuleMatch match : rule.match(analysed)) {
                theirs.add(sentence.substring(match.getFromPos(), match.getToPos()));
            }
            List<String> ours = dictionary.check(sentence).stream()
                    .map(found -> found.word())
                    .toList();
            flagged += theirs.size();
            if (!String.join(" ", theirs).equals(String.join(" ", ours)) && !isSplitWord(theirs, ours)) {
                differing.add(sentence + " " + theirs + " " + ours);
            }
        }
        assertThat(flagged).isGreaterThan(200);
        assertThat(differing).hasSizeLessThanOrEqualTo(flagged / 50);
    }

    /** Where a space slipped, LanguageTool marks both words as one. */
    private static boolean isSplitWord(List<String> theirs, List<String> ours) {
        return theirs.size() == 1
                && theirs.get(0).indexOf(' ') > 0
                && ours.size() == 1
                && theirs.get(0).contains(ours.get(0));
    }

    private static List<String> slipped(Idiom idiom) throws IOException {
        Random random = new Random(7);
        List<String> sentences = new ArrayList<>();
        String name = "mistakes-" + (idiom.isEnglish() ? "en" : "fr") + ".txt";
        try (InputStream stream = SpellingAgreementTest.class.getResourceAsStream(name)) {
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n\n")) {
                sentences.add(line.strip());
                sentences.add(slip(line.strip(), random));
                sentences.add(slip(line.strip(), random));
            }
        }
        return sentences;
    }

    /** Swaps, drops or doubles a letter inside one of the longer words. */
    private static String slip(String sentence, Random random) {
        String[] words = sentence.split(" ");
        for (int tries = 0; tries < 20; tries++) {
            int index = random.nextInt(words.length);
            String word = words[index];
            if (word.length() > 5 && word.chars().allMatch(Character::isLetter)) {
                int at = 1 + random.nextInt(word.length() - 3);
                words[index] = switch (random.nextInt(3)) {
                    case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
                    case 1 -> word.substring(0, at) + word.substring(at + 1);
                    default -> word.substring(0, at) + word.charAt(at) + word.substring(at);
                };
                return String.join(" ", words);
            }
        }
        return sentence;
    }
}
