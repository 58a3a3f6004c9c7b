package crieur.cli.internal.report;

import crieur.core.check.Stopped;
import crieur.core.contribution.ExtensionPoint;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import crieur.core.inspection.TextSubject;
import crieur.core.inspection.When;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Unit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What the tests of the reports report: a post with everything that is awkward to write, and a clean one. */
final class Findings {

    static final Path FOLDER = Path.of("/brands");
    static final Path FILE = FOLDER.resolve("café, 100%/posts/a:b.post");
    static final String SOURCE = "---\ntitle: <Été> & \"co\"\n---\nBonjour  🦊 tout le monde\u0001!!\n";

    private static final MessageCatalog VERBATIM = (locale, key, arguments) -> key;

    private Findings() {}

    static Message message(String text) {
        return VERBATIM.message(text);
    }

    static FileReport faulty() {
        int spaces = SOURCE.indexOf("  ");
        Fix fix = new Fix(
                message("Keep one space"),
                List.of(
                        new TextEdit(FILE, new TextRange(spaces, spaces + 2), " "),
                        new TextEdit(FOLDER.resolve("dictionary.txt"), new TextRange(0, 0), "Été\n")),
                true);
        return new FileReport(
                FILE,
                true,
                "<Été> & \"co\"\u001b[31m",
                List.of(
                        new ChannelLength("x", "x", 290, OptionalLong.of(280), Unit.WEIGHTED, ChannelState.BAD),
                        new ChannelLength(
                                "blog", "wordpress", 12, OptionalLong.empty(), Unit.CODE_POINTS, ChannelState.GOOD),
                        new ChannelLength(
                                "日本", "mastodon", 460, OptionalLong.of(500), Unit.GRAPHEMES, ChannelState.WARNING)),
                List.of(
                        finding(
                                "crieur.core.title",
                                Severity.INFO,
                                "Wants 100% of: \"it\", <b>\r\nnow",
                                4,
                                26,
                                "",
                                List.of()),
                        finding(
                                "crieur.core.spaces",
                                Severity.WARNING,
                                "Two spaces",
                                spaces,
                                spaces + 2,
                                "",
                                List.of(fix)),
                        finding(
                                "crieur.core.textTooLong",
                                Severity.ERROR,
                                "10 over\u0001\ud800",
                                52,
                                54,
                                "x",
                                List.of())),
                false,
                List.of(),
                SOURCE);
    }

    static FileReport clean() {
        return new FileReport(
                FOLDER.resolve("clean.post"),
                true,
                "",
                List.of(new ChannelLength("x", "x", 5, OptionalLong.of(280), Unit.WEIGHTED, ChannelState.GOOD)),
                List.of(),
                false,
                List.of(new Stopped(ExtensionPoint.INSPECTIONS, "test.hangs", message("did not return"))),
                "Fine\n");
    }

    static List<InspectionDescriptor> rules() {
        return List.of(new InspectionDescriptor(
                "crieur.core.spaces",
                message("Several spaces"),
                message("Finds spaces that follow each other."),
                "style",
                TextSubject.class,
                When.TYPING,
                Severity.WARNING,
                true,
                false,
                Map.of(),
                Set.of(),
                "crieur.core",
                () -> (subject, context) -> List.of()));
    }

    private static Finding finding(
            String inspection, Severity severity, String text, int start, int end, String channel, List<Fix> fixes) {
        SourceLines lines = new SourceLines(SOURCE);
        return Finding.of(
                        inspection,
                        severity,
                        message(text),
                        Optional.of(FILE),
                        new TextRange(start, end),
                        lines.line(start),
                        lines.column(start))
                .under(inspection.endsWith("spaces") ? "double" : "")
                .on(channel.isEmpty() ? List.of() : List.of(channel))
                .fixedBy(fixes);
    }
}
