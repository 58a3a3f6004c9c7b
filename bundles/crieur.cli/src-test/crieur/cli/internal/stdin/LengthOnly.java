package crieur.cli.internal.stdin;

import crieur.core.check.Measure;
import crieur.core.check.Stopped;
import crieur.core.check.TextCheck;
import crieur.core.check.TextChecker;
import crieur.core.check.TextResult;
import crieur.core.contribution.ExtensionPoint;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Figure;
import crieur.core.network.Provenance;
import crieur.core.network.Standing;
import crieur.core.network.Unit;
import crieur.core.progress.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A check of two networks, one of which takes ten units and no more; enough to see what the protocol makes of it. */
final class LengthOnly implements TextCheck, TextChecker {

    private static final Figure TEN =
            new Figure(10, Unit.UTF16, new Provenance("a test", Optional.empty(), Standing.MEASURED, Optional.empty()));
    private static final MessageCatalog VERBATIM = (locale, key, arguments) -> key;

    static final Stopped STOPPED =
            new Stopped(ExtensionPoint.INSPECTIONS, "test.hangs", VERBATIM.message("did not return"));

    final List<String> languages = new ArrayList<>();

    @Override
    public <T, R> void run(Iterator<? extends T> items, Step<T, R> step, Consumer<? super R> sink, Progress progress) {
        while (items.hasNext()) {
            sink.accept(step.apply(items.next(), this));
        }
    }

    @Override
    public List<TextResult> check(String text, List<String> networks, Optional<String> language) {
        languages.add(language.orElse("?"));
        List<TextResult> results = new ArrayList<>();
        for (String network : networks) {
            boolean ten = network.equals("ten");
            boolean known = ten || network.equals("any");
            Measure measure = new Measure(text.length(), Unit.UTF16, ten ? Optional.of(TEN) : Optional.empty(), true);
            results.add(new TextResult(
                    network,
                    known,
                    known ? List.of(measure) : List.of(),
                    ten && text.length() > 10 ? List.of(tooLong(text)) : List.of(),
                    text.startsWith("hang") ? List.of(STOPPED) : List.of()));
        }
        return results;
    }

    private static Finding tooLong(String text) {
        TextRange range = new TextRange(10, text.length());
        Fix cut = new Fix(VERBATIM.message("Cut \"it\""), List.of(new TextEdit(Path.of(""), range, "…\ud800")), false);
        return Finding.of("test.tooLong", Severity.ERROR, VERBATIM.message("Too long"), Optional.empty(), range, 1, 11)
                .fixedBy(List.of(cut));
    }
}
