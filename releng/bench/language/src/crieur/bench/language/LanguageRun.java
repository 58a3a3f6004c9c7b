package crieur.bench.language;

import crieur.core.inspection.Dictionary;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.TextSubject;
import crieur.core.text.TextAnalysis;
import crieur.language.internal.inspection.GrammarInspection;
import crieur.language.internal.inspection.SpellingInspection;
import crieur.language.internal.inspection.StyleInspection;
import crieur.language.internal.inspection.TypographyInspection;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Checks posts as Crieur does, on two threads, from a cold start: {@code LanguageRun fr FILE [en FILE]}, one post a
 * paragraph. {@code LanguageRun write FOLDER} writes the corpus.
 */
public final class LanguageRun {

    private static final InspectionContext CONTEXT = (InspectionContext) Proxy.newProxyInstance(
            LanguageRun.class.getClassLoader(),
            new Class<?>[] {InspectionContext.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "isCancelled" -> false;
                case "isRuleOn" -> true;
                case "dictionary" -> Dictionary.EMPTY;
                case "prepare" -> {
                    ((Runnable) arguments[0]).run();
                    yield null;
                }
                default -> throw new UnsupportedOperationException(method.getName());
            });

    private LanguageRun() {}

    /** Runs the bench. */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("write")) {
            write(Path.of(arguments[1]));
            return;
        }
        List<TextSubject> posts = new ArrayList<>();
        for (int i = 0; i < arguments.length; i += 2) {
            for (String post : Files.readString(Path.of(arguments[i + 1]), StandardCharsets.UTF_8)
                    .split("\n\n")) {
                posts.add(new TextSubject(TextAnalysis.of(post.strip()), Optional.of(arguments[i])));
            }
        }
        check(posts);
    }

    private static void write(Path folder) throws Exception {
        List<String> lines = new ArrayList<>();
        for (String language : List.of("fr", "en")) {
            List<String> posts = PostCorpus.posts(Path.of("sentences-" + language + ".txt"), 1_000, 20260901);
            Files.writeString(folder.resolve(language + ".txt"), String.join("\n\n", posts) + "\n");
            for (String post : posts) {
                lines.add(line(lines.size(), post, language.equals("en") ? "en-US" : language));
            }
        }
        Files.write(folder.resolve("posts.ndjson"), interleaved(lines));
    }

    private static String line(int number, String post, String language) {
        return "{\"id\":\"%d\",\"text\":\"%s\",\"language\":\"%s\",\"networks\":[\"mastodon\"]}"
                .formatted(number, post.replace("\\", "\\\\").replace("\"", "\\\""), language);
    }

    private static void check(List<TextSubject> posts) throws Exception {
        List<Inspection<TextSubject>> slow =
                List.of(new GrammarInspection(), new TypographyInspection(), new StyleInspection());
        SpellingInspection spelling = new SpellingInspection();
        AtomicBoolean first = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Integer>> running = new ArrayList<>();
        for (TextSubject post : interleaved(posts)) {
            running.add(threads.submit(() -> {
                int found = spelling.inspect(post, CONTEXT).size();
                if (found > 0 && first.getAndSet(false)) {
                    say("first finding", found);
                }
                for (Inspection<TextSubject> inspection : slow) {
                    found += inspection.inspect(post, CONTEXT).size();
                }
                return found;
            }));
        }
        threads.shutdown();
        int found = 0;
        for (Future<Integer> result : running) {
            found += result.get();
        }
        say("all " + posts.size() + " posts", found);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap in use %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    /** Both languages begin at once, as when a run meets brands of both. */
    private static <T> List<T> interleaved(List<T> posts) {
        List<T> mixed = new ArrayList<>();
        int half = (posts.size() + 1) / 2;
        for (int i = 0; i < half; i++) {
            mixed.add(posts.get(i));
            if (half + i < posts.size()) {
                mixed.add(posts.get(half + i));
            }
        }
        return mixed;
    }

    private static void say(String what, int findings) {
        long since = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf("%s: %d findings, %.2f s after the start%n", what, findings, since / 1000.0);
    }
}
