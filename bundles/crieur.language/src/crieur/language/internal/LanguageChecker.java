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
import java.util.function.BooleanSupplier;
import org.languagetool.JLanguageTool;

/**
 * Everything that the language inspections ask: a post's prose, its language, its misspelt words and what grammar has to
 * say, each worked out once.
 *
 * <p>Thread-safe. Two threads that ask for the grammar of one text wait for one check.
 */
public final class LanguageChecker {

    /** Changes whenever masking, rules or the form of results do; results of another version are not used. */
    private static final String VERSION = "1";

    private static final int KEPT_TEXTS = 500;

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
        return ProseReader.read(text, idiom.isEnglish());
    }

    /** Returns the dictionary of an idiom, which the first call loads in some tenths of a second. */
    public DictionaryChecker dictionary(Idiom idiom) {
        return dictionaries.computeIfAbsent(idiom, DictionaryChecker::load);
    }

    /**
     * Returns what LanguageTool's rules find in prose, misspelt words excepted.
     *
     * @param cancelled asked between sentences; once true, the result is empty and not kept
     * @throws IOException if LanguageTool cannot be loaded
     */
    @SuppressWarnings("deprecation")
    public List<Match> grammar(String prose, Idiom idiom, BooleanSupplier cancelled) throws IOException {
        if (prose.isBlank()) {
            return List.of();
        }
        // JLanguageTool's own constant: LtBuildInfo cannot be the first of the two classes to be initialised
        ResultKey key = ResultKey.of(VERSION, JLanguageTool.VERSION, idiom.tag(), prose);
        List<Match> known = recent.get(key);
        if (known == null) {
            known = store.flatMap(kept -> kept.get(key)).orElse(null);
        }
        if (known == null) {
            return checkOnce(key, prose, idiom, cancelled);
        }
        recent.put(key, known);
        return known;
    }

    private List<Match> checkOnce(ResultKey key, String prose, Idiom idiom, BooleanSupplier cancelled)
            throws IOException {
        CompletableFuture<List<Match>> mine = new CompletableFuture<>();
        CompletableFuture<List<Match>> other = running.putIfAbsent(key, mine);
        if (other != null) {
            return await(other, prose, idiom, cancelled);
        }
        try {
            List<Match> found = grammars.computeIfAbsent(idiom, tag -> new GrammarChecker(tag, helper))
                    .check(prose, cancelled);
            if (cancelled.getAsBoolean()) {
                mine.completeExceptionally(new InterruptedException());
                return List.of();
            }
            recent.put(key, found);
            store.ifPresent(kept -> kept.put(key, found));
            mine.complete(found);
            return found;
        } catch (IOException | RuntimeException | LinkageError e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            running.remove(key, mine);
        }
    }

    private List<Match> await(
            CompletableFuture<List<Match>> other, String prose, Idiom idiom, BooleanSupplier cancelled)
            throws IOException {
        try {
            return other.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof InterruptedException && !cancelled.getAsBoolean()) {
                return grammar(prose, idiom, cancelled);
            }
            throw new IOException(e.getCause());
        }
    }
}
