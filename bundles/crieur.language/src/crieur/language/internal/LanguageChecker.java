package crieur.language.internal;

import crieur.core.text.TextAnalysis;
import crieur.language.internal.dictionary.DictionaryChecker;
import crieur.language.internal.grammar.GrammarChecker;
import crieur.language.internal.grammar.Match;
import crieur.language.internal.prose.Prose;
import crieur.language.internal.prose.ProseReader;
import crieur.language.internal.store.ResultKey;
import crieur.language.internal.store.ResultStore;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.languagetool.JLanguageTool;

/**
 * Everything that the language inspections ask: a post's prose, its language, its misspelt words and what grammar has to
 * say, each worked out once.
 *
 * <p>Thread-safe. Two threads that ask for the grammar of one text wait for one check.
 */
public final class LanguageChecker {

    /** Changes whenever masking, rules or the form of results do; results of another version are not used. */
    private static final String VERSION = "2";

    private static final int KEPT_TEXTS = 1_000;

    private final LanguageDetector detector = new LanguageDetector();
    private final Map<Idiom, DictionaryChecker> dictionaries = new ConcurrentHashMap<>();
    private final Map<Idiom, GrammarChecker> grammars = new ConcurrentHashMap<>();
    private final Map<ResultKey, CompletableFuture<List<Match>>> running = new ConcurrentHashMap<>();
    private final Map<ResultKey, List<Match>> recent =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT_TEXTS, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<ResultKey, List<Match>> eldest) {
                    return size() > KEPT_TEXTS;
                }
            });
    private final Optional<ResultStore> store;
    private final Executor helper;
    private final ThreadLocal<LastProse> last = new ThreadLocal<>();

    /** The prose read last by a thread: all inspections of a text ask for it one after the other. */
    private record LastProse(TextAnalysis text, boolean english, Prose prose) {}

    /**
     * @param store where results outlive the process
     * @param helper runs a part of the loading of a language beside the thread that needs it
     */
    public LanguageChecker(Optional<ResultStore> store, Executor helper) {
        this.store = store;
        this.helper = helper;
    }

    /** Returns the language of a text: the stated one, else the detected one; empty if it is not checked or unclear. */
    public Optional<Idiom> idiom(TextAnalysis text, Optional<String> stated) {
        return stated.isPresent()
                ? Idiom.of(stated.get())
                : detector.detect(ProseReader.read(text, false).text());
    }

    /** Returns the prose of a text. */
    public Prose prose(TextAnalysis text, Idiom idiom) {
        LastProse known = last.get();
        if (known == null || known.text() != text || known.english() != idiom.isEnglish()) {
            known = new LastProse(text, idiom.isEnglish(), ProseReader.read(text, idiom.isEnglish()));
            last.set(known);
        }
        return known.prose();
    }

    /** Returns the misspelt words of prose with what they may have been meant to be, each word also being the message. */
    public List<Match> spelling(String prose, Idiom idiom, Caller caller) {
        if (prose.isBlank()) {
            return List.of();
        }
        return kept(key("spelling", idiom, prose), () -> {
            DictionaryChecker dictionary = dictionary(idiom, caller);
            return dictionary.check(prose).stream()
                    .map(wrong ->
                            misspelt(wrong.word(), wrong.start(), wrong.end(), dictionary.suggestions(wrong.word())))
                    .toList();
        });
    }

    /**
     * Returns which words of hashtags are misspelt for certain: those that are near a right one, and not for want of
     * accents only.
     *
     * @return for each such word its index among the words as the start
     */
    public List<Match> hashtagSpelling(List<String> words, Idiom idiom, Caller caller) {
        if (words.isEmpty()) {
            return List.of();
        }
        return kept(key("hashtags", idiom, String.join(" ", words)), () -> {
            DictionaryChecker dictionary = dictionary(idiom, caller);
            return IntStream.range(0, words.size())
                    .filter(index -> !dictionary.isRightWithoutAccents(words.get(index)))
                    .mapToObj(index ->
                            misspelt(words.get(index), index, index + 1, dictionary.suggestions(words.get(index))))
                    .filter(match -> !match.replacements().isEmpty())
                    .toList();
        });
    }

    private static Match misspelt(String word, int start, int end, List<String> suggestions) {
        return new Match(Match.Kind.SPELLING, "word", word, start, end, suggestions);
    }

    private List<Match> kept(ResultKey key, Supplier<List<Match>> check) {
        return known(key).orElseGet(() -> {
            List<Match> found = check.get();
            keep(key, found);
            return found;
        });
    }

    private Optional<List<Match>> known(ResultKey key) {
        List<Match> known = recent.get(key);
        if (known == null) {
            Optional<List<Match>> stored = store.flatMap(kept -> kept.get(key));
            stored.ifPresent(matches -> recent.put(key, matches));
            return stored;
        }
        return Optional.of(known);
    }

    private void keep(ResultKey key, List<Match> found) {
        recent.put(key, found);
        store.ifPresent(kept -> kept.put(key, found));
    }

    // JLanguageTool's own constant: LtBuildInfo cannot be the first of the two classes to be initialised.
    @SuppressWarnings("deprecation")
    private static ResultKey key(String kind, Idiom idiom, String text) {
        return ResultKey.of(VERSION, JLanguageTool.VERSION, kind, idiom.tag(), text);
    }

    /** Returns the dictionary of an idiom, which the first call loads in some tenths of a second. */
    private DictionaryChecker dictionary(Idiom idiom, Caller caller) {
        DictionaryChecker known = dictionaries.get(idiom);
        if (known != null) {
            return known;
        }
        caller.prepare(() -> dictionaries.computeIfAbsent(idiom, DictionaryChecker::load));
        return dictionaries.computeIfAbsent(idiom, DictionaryChecker::load);
    }

    /**
     * Returns what LanguageTool's rules find in prose, misspelt words excepted.
     *
     * @param caller asked between sentences whether it has cancelled; then the result is empty and not kept
     * @throws IOException if LanguageTool cannot be loaded
     */
    public List<Match> grammar(String prose, Idiom idiom, Caller caller) throws IOException {
        if (prose.isBlank()) {
            return List.of();
        }
        ResultKey key = key("grammar", idiom, prose);
        Optional<List<Match>> known = known(key);
        if (known.isPresent()) {
            return known.get();
        }
        GrammarChecker grammar = grammar(idiom);
        if (!grammar.isLoaded()) {
            caller.prepare(grammar::load);
        }
        return checkOnce(key, prose, idiom, grammar, caller);
    }

    /**
     * Returns what LanguageTool calls one of its rules; the language is loaded first, in seconds.
     *
     * @throws IOException if LanguageTool cannot be loaded
     */
    public Optional<String> ruleName(String rule, Idiom idiom) throws IOException {
        return grammar(idiom).description(rule);
    }

    private GrammarChecker grammar(Idiom idiom) {
        return grammars.computeIfAbsent(idiom, tag -> new GrammarChecker(tag, helper));
    }

    private List<Match> checkOnce(ResultKey key, String prose, Idiom idiom, GrammarChecker grammar, Caller caller)
            throws IOException {
        CompletableFuture<List<Match>> mine = new CompletableFuture<>();
        CompletableFuture<List<Match>> other = running.putIfAbsent(key, mine);
        if (other != null) {
            return await(other, prose, idiom, caller);
        }
        try {
            List<Match> found = grammar.check(prose, caller.cancelled());
            if (caller.isCancelled()) {
                mine.completeExceptionally(new InterruptedException());
                return List.of();
            }
            keep(key, found);
            mine.complete(found);
            return found;
        } catch (IOException | RuntimeException | LinkageError e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            running.remove(key, mine);
        }
    }

    private List<Match> await(CompletableFuture<List<Match>> other, String prose, Idiom idiom, Caller caller)
            throws IOException {
        try {
            return other.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof InterruptedException && !caller.isCancelled()) {
                return grammar(prose, idiom, caller);
            }
            if (e.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            throw new IOException(e.getCause());
        }
    }
}
