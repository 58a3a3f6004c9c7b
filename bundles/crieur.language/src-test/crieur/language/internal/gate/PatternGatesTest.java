package crieur.language.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.language.French;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.PatternTokenBuilder;
import org.languagetool.rules.patterns.RuleSet;

class PatternGatesTest {

    private static final Language LANGUAGE = French.getInstance();
    private static final String[] FORMS = {"a", "b", "ab", "c", "A"};
    private static final String[] LEMMAS = {"x", "y"};
    private static final String[] TAGS = {"N s", "N p", "V s"};

    @Test
    void isOpenWhereverLanguageToolFindsAMatch() throws IOException {
        Random random = new Random(20261125);
        int matched = 0;
        int closed = 0;
        for (int i = 0; i < 3_000; i++) {
            PatternRule rule = rule(elements(random));
            PatternGates gates = gates(rule);
            for (int j = 0; j < 5; j++) {
                AnalyzedSentence sentence = sentence(random);
                int found = rule.match(sentence).length;
                if (tried(gates, sentence).isEmpty()) {
                    closed++;
                    assertThat(found).as("%s in %s", rule, sentence).isZero();
                } else if (found > 0) {
                    matched++;
                }
            }
        }
        assertThat(matched).isGreaterThan(1_000);
        assertThat(closed).isGreaterThan(1_000);
    }

    @Test
    void isClosedWhereTheOrderIsAnother() throws IOException {
        PatternGates gates = gates(rule(List.of(token("a").build(), token("b").build())));
        assertThat(tried(gates, sentence("a", "b"))).containsExactly(0);
        assertThat(tried(gates, sentence("b", "a"))).isEmpty();
        assertThat(tried(gates, sentence("a", "c", "b"))).isEmpty();
    }

    @Test
    void looksAgainAtWhatAStepHasChanged() throws IOException {
        PatternGates gates =
                gates(rule(List.of(token("a").build())), rule(List.of(token("b").build())));
        AnalyzedSentence before = sentence("a", "c");
        AnalyzedSentence after = sentence("a", "b");
        List<Integer> tried = new ArrayList<>();
        AnalyzedSentence last = gates.forEach(before, (rule, current) -> {
            tried.add(rule);
            return after;
        });
        assertThat(tried).containsExactly(0, 1);
        assertThat(last).isSameAs(after);
    }

    @Test
    void leavesLongSentencesToLanguageTool() throws IOException {
        String[] words = new String[100];
        Arrays.fill(words, "c");
        assertThat(tried(gates(rule(List.of(token("a").build()))), sentence(words)))
                .containsExactly(0);
    }

    @Test
    void forgetsWordsWithoutMistakingThem() throws IOException {
        PatternGates gates =
                gates(rule(List.of(new PatternTokenBuilder().tokenRegex(".*7").build())));
        for (int i = 0; i < 15_000; i++) {
            assertThat(tried(gates, sentence("w" + i))).hasSize(i % 10 == 7 ? 1 : 0);
        }
    }

    private static List<Integer> tried(PatternGates gates, AnalyzedSentence sentence) throws IOException {
        List<Integer> tried = new ArrayList<>();
        gates.forEach(sentence, (rule, same) -> {
            tried.add(rule);
            return same;
        });
        return tried;
    }

    private static PatternGates gates(PatternRule... rules) {
        List<PatternRule> all = List.of(rules);
        return new PatternGates(all, RuleSet.plain(List.copyOf(all)), Set.of());
    }

    private static PatternRule rule(List<PatternToken> elements) {
        return new PatternRule("TEST", LANGUAGE, elements, "test", "test", "", "");
    }

    private static PatternTokenBuilder token(String form) {
        return new PatternTokenBuilder().token(form);
    }

    private static List<PatternToken> elements(Random random) {
        List<PatternToken> elements = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            elements.add(element(random));
        }
        return elements;
    }

    private static PatternToken element(Random random) {
        PatternTokenBuilder element = new PatternTokenBuilder();
        switch (random.nextInt(6)) {
            case 0 -> element.token(FORMS[random.nextInt(FORMS.length)]);
            case 1 -> element.csTokenRegex("a.?|c");
            case 2 -> element.pos(TAGS[random.nextInt(TAGS.length)]);
            case 3 -> element.posRegexWithStringException("N.*", "b");
            case 4 -> element.token(LEMMAS[random.nextInt(LEMMAS.length)]).matchInflectedForms();
            default -> element.posRegex(random.nextBoolean() ? ".* s" : JLanguageTool.SENTENCE_START_TAGNAME);
        }
        if (random.nextInt(6) == 0) {
            element.negate();
        }
        if (random.nextInt(4) == 0) {
            element.min(0);
        }
        if (random.nextInt(4) == 0) {
            element.setSkip(random.nextInt(4) - 1);
        }
        if (random.nextInt(8) == 0) {
            element.setIsWhiteSpaceBefore(random.nextBoolean());
        }
        PatternToken built = element.build();
        if (random.nextInt(5) == 0) {
            built.setMaxOccurrence(random.nextBoolean() ? -1 : 2);
        }
        return built;
    }

    private static AnalyzedSentence sentence(Random random) {
        List<AnalyzedTokenReadings> words = start();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            String form = FORMS[random.nextInt(FORMS.length)];
            List<AnalyzedToken> readings = new ArrayList<>();
            for (int j = random.nextInt(2); j >= 0; j--) {
                boolean tagged = random.nextInt(5) > 0;
                readings.add(new AnalyzedToken(
                        form,
                        tagged ? TAGS[random.nextInt(TAGS.length)] : null,
                        tagged ? LEMMAS[random.nextInt(LEMMAS.length)] : null));
            }
            add(words, new AnalyzedTokenReadings(readings, 0), random.nextInt(4) > 0);
        }
        return new AnalyzedSentence(words.toArray(new AnalyzedTokenReadings[0]));
    }

    private static AnalyzedSentence sentence(String... forms) {
        List<AnalyzedTokenReadings> words = start();
        for (String form : forms) {
            add(words, new AnalyzedTokenReadings(new AnalyzedToken(form, null, null)), true);
        }
        return new AnalyzedSentence(words.toArray(new AnalyzedTokenReadings[0]));
    }

    private static List<AnalyzedTokenReadings> start() {
        List<AnalyzedTokenReadings> words = new ArrayList<>();
        words.add(new AnalyzedTokenReadings(new AnalyzedToken("", JLanguageTool.SENTENCE_START_TAGNAME, null)));
        return words;
    }

    private static void add(List<AnalyzedTokenReadings> words, AnalyzedTokenReadings word, boolean afterSpace) {
        if (afterSpace) {
            words.add(new AnalyzedTokenReadings(new AnalyzedToken(" ", null, null)));
            word.setWhitespaceBefore(" ");
        }
        int end = words.get(words.size() - 1).getEndPos();
        word.setStartPos(end);
        words.add(word);
    }
}
