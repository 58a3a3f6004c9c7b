package crieur.language.internal.grammar;

import crieur.language.internal.Idiom;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.languagetool.rules.Category;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks texts of one language with LanguageTool's rules, on as many threads at once as call it.
 *
 * <p>Loading the language takes seconds; calls meanwhile wait for it. Thread-safe.
 */
public final class GrammarChecker {

    private static final Logger LOG = LoggerFactory.getLogger(GrammarChecker.class);

    /** A longer text is checked in pieces, at ends of paragraphs, so that time and memory grow with its length only. */
    private static final int PIECE = 50_000;

    private static final int REPLACEMENTS = 5;

    /** LanguageTool writes it straight, whatever the author does. */
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

    private final Idiom idiom;
    private final Executor helper;
    private final Queue<GrammarTool> idle = new ConcurrentLinkedQueue<>();
    private final Set<String> failed = ConcurrentHashMap.newKeySet();
    private volatile @Nullable LoadedLanguage language;
    private @Nullable IOException failure;
    private Map<String, String> descriptions = Map.of();

    /**
     * @param helper runs a part of the loading beside the calling thread
     */
    public GrammarChecker(Idiom idiom, Executor helper) {
        this.idiom = idiom;
        this.helper = helper;
    }

    /** Returns whether a check begins at once. */
    public boolean isLoaded() {
        return language != null;
    }

    /** Loads the language unless it is there; what goes wrong is thrown by the checks. */
    public void load() {
        try {
            BundledResources.<LoadedLanguage, IOException>with(this::language);
        } catch (IOException e) {
            LOG.warn("LanguageTool cannot be loaded", e);
        }
    }

    /**
     * Returns what LanguageTool finds in a text, misspelt words excepted, in order.
     *
     * @param cancelled asked between sentences; once true, what was found so far is returned
     * @throws IOException if LanguageTool cannot be loaded
     */
    public List<Match> check(String prose, BooleanSupplier cancelled) throws IOException {
        return borrowing(tool -> checkPieces(tool, prose, cancelled));
    }

    /**
     * Returns what LanguageTool calls a rule, in the language that is checked; empty where it has no such rule. An id can be
     * that of one word of a rule, and then begins with the rule's own.
     *
     * @throws IOException if LanguageTool cannot be loaded
     */
    public Optional<String> description(String rule) throws IOException {
        Map<String, String> all = descriptions();
        String id = rule;
        while (!all.containsKey(id) && id.indexOf('_') > 0) {
            id = id.substring(0, id.lastIndexOf('_'));
        }
        return Optional.ofNullable(all.get(id))
                .filter(words -> !words.isBlank())
                .map(this::plain);
    }

    private synchronized Map<String, String> descriptions() throws IOException {
        if (descriptions.isEmpty()) {
            descriptions = borrowing(GrammarTool::descriptions);
        }
        return descriptions;
    }

    /** Makes something with a tool that nobody else uses meanwhile. */
    @FunctionalInterface
    private interface Use<T> {
        T with(GrammarTool tool) throws IOException;
    }

    private <T> T borrowing(Use<T> use) throws IOException {
        return BundledResources.<T, IOException>with(() -> {
            GrammarTool tool = borrow();
            try {
                return use.with(tool);
            } finally {
                idle.add(tool);
            }
        });
    }

    private GrammarTool borrow() throws IOException {
        GrammarTool tool = idle.poll();
        return tool != null ? tool : new GrammarTool(language(), this::report);
    }

    private synchronized LoadedLanguage language() throws IOException {
        LoadedLanguage known = language;
        if (known != null) {
            return known;
        }
        if (failure != null) {
            throw failure;
        }
        try {
            known = LoadedLanguage.load(idiom, helper);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        language = known;
        return known;
    }

    private void report(GrammarTool.RuleFailure failure) {
        if (failed.add(failure.rule())) {
            LOG.warn("The rule {} of LanguageTool failed and is passed over", failure.rule(), failure.reason());
        }
    }

    private List<Match> checkPieces(GrammarTool tool, String prose, BooleanSupplier cancelled) throws IOException {
        List<Match> matches = new ArrayList<>();
        int start = 0;
        while (start < prose.length() && !cancelled.getAsBoolean()) {
            int end = pieceEnd(prose, start);
            for (RuleMatch match : tool.check(prose.substring(start, end), cancelled)) {
                if (isReported(match.getRule())) {
                    matches.add(match(match, prose).movedBy(start));
                }
            }
            start = end;
        }
        return matches;
    }

    /** Misspelt words are the dictionary's; and where no country is stated, none's usage is demanded. */
    private boolean isReported(Rule rule) {
        if (rule.isDictionaryBasedSpellingRule()) {
            return false;
        }
        String file = rule instanceof AbstractPatternRule pattern ? pattern.getSourceFile() : null;
        return idiom != Idiom.ENGLISH || file == null || !file.contains("/en-US/");
    }

    private static int pieceEnd(String prose, int start) {
        if (prose.length() - start <= PIECE) {
            return prose.length();
        }
        int paragraph = prose.lastIndexOf("\n\n", start + PIECE);
        if (paragraph > start) {
            return paragraph + 2;
        }
        int space = prose.lastIndexOf(' ', start + PIECE);
        return space > start ? space + 1 : start + PIECE;
    }

    private Match match(RuleMatch match, String prose) {
        boolean curly = prose.indexOf('’') >= 0;
        return new Match(
                kind(match.getRule()),
                match.getSpecificRuleId(),
                plain(match.getMessage()),
                match.getFromPos(),
                match.getToPos(),
                match.getSuggestedReplacements().stream()
                        .map(text -> curly ? APOSTROPHE.matcher(text).replaceAll("’") : text)
                        .limit(REPLACEMENTS)
                        .toList());
    }

    /** LanguageTool marks up what it proposes inside its messages. */
    private String plain(String message) {
        return idiom.isEnglish()
                ? message.replace("<suggestion>", "“").replace("</suggestion>", "”")
                : message.replace("<suggestion>", "«\u202f").replace("</suggestion>", "\u202f»");
    }

    private static Match.Kind kind(Rule rule) {
        ITSIssueType type = rule.getLocQualityIssueType();
        Category category = rule.getCategory();
        String name = category == null ? "" : category.getId().toString();
        if (type == ITSIssueType.Style
                || type == ITSIssueType.Register
                || type == ITSIssueType.LocaleViolation
                || name.contains("STYLE")
                || name.contains("REPETITIONS")) {
            return Match.Kind.STYLE;
        }
        boolean typographic = type == ITSIssueType.Typographical || type == ITSIssueType.Whitespace;
        return typographic || name.contains("TYPOGRAPH") ? Match.Kind.TYPOGRAPHY : Match.Kind.GRAMMAR;
    }
}
