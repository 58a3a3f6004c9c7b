package crieur.language.internal.grammar;

import crieur.language.internal.gate.PatternGates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.jdt.annotation.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.MultiWordChunker;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;
import org.languagetool.tagging.disambiguation.rules.DisambiguationRuleLoader;
import org.xml.sax.SAXException;

/**
 * LanguageTool's disambiguation of French or English: expressions of several words, then its pattern rules, of which
 * those that cannot match are not tried.
 *
 * <p>Thread-safe.
 */
final class GatedDisambiguator extends AbstractDisambiguator {

    private static final String GLOBAL_RULES = "disambiguation-global.xml";

    private final MultiWordChunker globalExpressions;
    private final MultiWordChunker expressions;
    private final List<DisambiguationPatternRule> rules;
    private final PatternGates gates;

    /**
     * Reads the rules of a language.
     *
     * @throws IOException if they cannot be read
     */
    GatedDisambiguator(Language language, boolean english) throws IOException {
        String code = language.getShortCode();
        expressions = MultiWordChunker.getInstance("/" + code + "/multiwords.txt", true, true, false);
        expressions.setRemovePreviousTags(true);
        expressions.setIgnoreSpelling(english);
        globalExpressions = MultiWordChunker.getInstance(
                "/spelling_global.txt", english, true, false, MultiWordChunker.tagForNotAddingTags);
        globalExpressions.setIgnoreSpelling(true);
        rules = new ArrayList<>(read(code + "/disambiguation.xml", language));
        rules.addAll(read(GLOBAL_RULES, language));
        gates = new PatternGates(rules, RuleSet.textHinted(rules), Set.of());
    }

    private static List<DisambiguationPatternRule> read(String file, Language language) throws IOException {
        try {
            return new DisambiguationRuleLoader()
                    .getRules(JLanguageTool.getDataBroker().getFromResourceDirAsStream(file), language, file);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file, e);
        }
    }

    @Override
    public AnalyzedSentence disambiguate(AnalyzedSentence sentence) throws IOException {
        return disambiguate(sentence, null);
    }

    @Override
    public AnalyzedSentence disambiguate(
            AnalyzedSentence sentence, JLanguageTool.@Nullable CheckCancelledCallback cancelled) throws IOException {
        AnalyzedSentence withExpressions =
                expressions.disambiguate(globalExpressions.disambiguate(sentence, cancelled), cancelled);
        return gates.forEach(withExpressions, (rule, current) -> rules.get(rule).replace(current));
    }
}
