package crieur.language.internal.grammar;

import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.RuleMatch;

/**
 * One analysed sentence with what the rules that look at single sentences say.
 *
 * @param sentence LanguageTool's analysis
 * @param matches the matches, positions counted from the sentence's start
 */
record SentenceCheck(AnalyzedSentence sentence, List<RuleMatch> matches) {}
