package crieur.language.internal.gate;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.jdt.annotation.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.RuleSet;

/**
 * An ordered set of LanguageTool's rules, from which those are left out that cannot match a sentence.
 *
 * <p>LanguageTool itself leaves out rules that ask for a form which the sentence lacks; hundreds of others remain, and
 * trying them is most of its time. Here each question that elements of patterns ask of a word is answered once for each
 * different word, and the answers are combined for all places of a sentence at once.
 *
 * <p>Thread-safe.
 */
public final class PatternGates {

    /** A vocabulary of this size is begun anew; each word takes some kB. */
    private static final int WORDS = 6_000;

    private final List<Rule> rules;
    private final @Nullable PatternGate[] gates;
    private final RuleSet hinted;
    private final int tests;
    private final Queue<SentenceWords> idle = new ConcurrentLinkedQueue<>();
    private volatile Vocabulary vocabulary;

    /**
     * Makes the gates of some rules.
     *
     * @param ungated ids of rules that look at other readings than those of the sentence
     */
    public PatternGates(List<? extends Rule> rules, RuleSet hinted, Set<String> ungated) {
        this.rules = List.copyOf(rules);
        this.hinted = hinted;
        this.gates = new PatternGate[rules.size()];
        Map<TokenTest.Key, TokenTest> known = new HashMap<>();
        for (int i = 0; i < gates.length; i++) {
            if (rules.get(i) instanceof AbstractTokenBasedRule rule && !ungated.contains(rule.getId())) {
                gates[i] = PatternGate.of(rule, token -> test(token, known));
            }
        }
        this.tests = known.size();
        this.vocabulary = new Vocabulary(tests);
    }

    private static @Nullable TokenTest test(PatternToken token, Map<TokenTest.Key, TokenTest> known) {
        TokenTest.Key key = TokenTest.Key.of(token);
        // An element that repeats another one's word is made up while matching.
        if (token.isReferenceElement() || key.isEmpty()) {
            return null;
        }
        return known.computeIfAbsent(key, asked -> new TokenTest(known.size(), token));
    }

    /**
     * Calls for each rule that may match, in order, with the sentence that the call before has returned.
     *
     * @return the sentence as it is then
     * @throws IOException what a call throws
     */
    public AnalyzedSentence forEach(AnalyzedSentence sentence, Step step) throws IOException {
        if (!SentenceWords.fits(sentence)) {
            return forEach(sentence, step, null);
        }
        SentenceWords words = borrow();
        try {
            words.begin(sentence, current());
            return forEach(sentence, step, words);
        } finally {
            idle.add(words);
        }
    }

    private AnalyzedSentence forEach(AnalyzedSentence sentence, Step step, @Nullable SentenceWords words)
            throws IOException {
        AnalyzedSentence current = sentence;
        int at = -1;
        for (Rule rule : hinted.rulesForSentence(sentence)) {
            do {
                at++;
            } while (rules.get(at) != rule);
            PatternGate gate = gates[at];
            if (gate == null || words == null || gate.isOpen(words)) {
                AnalyzedSentence next = step.apply(at, current);
                if (next != current && words != null) {
                    words.update(next);
                }
                current = next;
            }
        }
        return current;
    }

    private SentenceWords borrow() {
        SentenceWords known = idle.poll();
        return known != null ? known : new SentenceWords(vocabulary, tests);
    }

    private Vocabulary current() {
        Vocabulary known = vocabulary;
        if (known.size() > WORDS) {
            known = new Vocabulary(tests);
            vocabulary = known;
        }
        return known;
    }

    /** What is done with a rule that may match. */
    @FunctionalInterface
    public interface Step {

        /** Applies the rule of an index; returns the sentence as it is now. */
        AnalyzedSentence apply(int rule, AnalyzedSentence sentence) throws IOException;
    }
}
