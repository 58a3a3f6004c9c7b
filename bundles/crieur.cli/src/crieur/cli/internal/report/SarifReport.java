package crieur.cli.internal.report;

import crieur.cli.internal.output.JsonWriter;
import crieur.cli.internal.output.Utf8Buffer;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import crieur.core.message.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** SARIF 2.1.0, which code hosts and editors read. */
public final class SarifReport implements Report {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private record Unreadable(String uri, String reason) {}

    private final JsonWriter json;
    private final FileNames names;
    private final String version;
    private final List<InspectionDescriptor> rules;
    private final Map<String, Integer> ruleIndex = new HashMap<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    /**
     * Creates a report.
     *
     * @param rules the inspections that may have run
     */
    public SarifReport(Utf8Buffer out, FileNames names, String version, List<InspectionDescriptor> rules) {
        this.json = new JsonWriter(out, true);
        this.names = names;
        this.version = version;
        this.rules = List.copyOf(rules);
        for (InspectionDescriptor rule : rules) {
            ruleIndex.put(rule.id(), ruleIndex.size());
        }
    }

    @Override
    public boolean needsSource() {
        return true;
    }

    @Override
    public void begin() {
        json.beginObject().member("$schema", SCHEMA).member("version", "2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("tool").beginObject().name("driver").beginObject();
        json.member("name", "Crieur").member("version", version);
        json.name("rules").beginArray();
        rules.forEach(this::rule);
        json.endArray().endObject().endObject();
        json.member("columnKind", "utf16CodeUnits").member("defaultEncoding", "utf-8");
        json.name("results").beginArray();
    }

    private void rule(InspectionDescriptor rule) {
        String name = rule.name().format(Locale.ENGLISH);
        String description = rule.description().format(Locale.ENGLISH);
        json.beginObject().member("id", rule.id()).member("name", name);
        text("shortDescription", name);
        text("fullDescription", description);
        json.name("help").beginObject().member("text", description);
        json.member("markdown", "**" + name + "**\n\n" + description + "\n\n`" + rule.id() + "`");
        json.endObject();
        json.name("defaultConfiguration").beginObject();
        json.name("enabled").value(rule.enabledByDefault());
        json.member("level", level(rule.severity())).endObject();
        json.name("properties").beginObject().name("tags").beginArray();
        json.value(rule.category()).endArray().endObject();
        json.endObject();
    }

    @Override
    public void file(FileReport file) {
        SourceLines lines = new SourceLines(file.source());
        for (Finding finding : file.findings()) {
            result(file, finding, lines);
        }
    }

    private void result(FileReport file, Finding finding, SourceLines lines) {
        json.beginObject().member("ruleId", finding.inspection());
        Integer index = ruleIndex.get(finding.inspection());
        if (index != null) {
            json.member("ruleIndex", index);
        }
        json.member("level", level(finding.severity()));
        text("message", finding.message().format(Locale.ENGLISH));
        json.name("locations").beginArray().beginObject();
        json.name("physicalLocation").beginObject();
        artifact(file.file());
        region("region", finding.range(), lines);
        json.endObject();
        if (finding.channel().isPresent()) {
            json.name("logicalLocations").beginArray().beginObject();
            json.member("name", finding.channel().get()).member("kind", "channel");
            json.endObject().endArray();
        }
        json.endObject().endArray();
        fixes(file, finding.fixes(), lines);
        json.endObject();
    }

    private void fixes(FileReport file, List<Fix> fixes, SourceLines lines) {
        if (fixes.isEmpty()) {
            return;
        }
        json.name("fixes").beginArray();
        for (Fix fix : fixes) {
            if (!fix.edits().isEmpty()) {
                fix(file, fix, lines);
            }
        }
        json.endArray();
    }

    private void fix(FileReport file, Fix fix, SourceLines lines) {
        Map<Path, List<TextEdit>> byFile = new LinkedHashMap<>();
        for (TextEdit edit : fix.edits()) {
            byFile.computeIfAbsent(edit.file(), key -> new ArrayList<>()).add(edit);
        }
        json.beginObject();
        text("description", fix.title().format(Locale.ENGLISH));
        json.name("artifactChanges").beginArray();
        byFile.forEach((path, edits) -> {
            json.beginObject();
            artifact(path);
            json.name("replacements").beginArray();
            for (TextEdit edit : edits) {
                replacement(edit, path.equals(file.file()), lines);
            }
            json.endArray().endObject();
        });
        json.endArray().endObject();
    }

    private void replacement(TextEdit edit, boolean inSource, SourceLines lines) {
        json.beginObject();
        if (inSource) {
            region("deletedRegion", edit.range(), lines);
        } else {
            json.name("deletedRegion").beginObject();
            offsets(edit.range());
            json.endObject();
        }
        text("insertedContent", edit.replacement());
        json.endObject();
    }

    private void region(String name, TextRange range, SourceLines lines) {
        json.name(name).beginObject();
        json.member("startLine", lines.line(range.start())).member("startColumn", lines.column(range.start()));
        json.member("endLine", lines.line(range.end())).member("endColumn", lines.column(range.end()));
        offsets(range);
        json.endObject();
    }

    private void offsets(TextRange range) {
        json.member("charOffset", range.start()).member("charLength", range.length());
    }

    private void artifact(Path file) {
        json.name("artifactLocation")
                .beginObject()
                .member("uri", names.uri(file))
                .endObject();
    }

    private void text(String name, String text) {
        json.name(name).beginObject().member("text", text).endObject();
    }

    @Override
    public void unreadable(Path file, Message reason) {
        unreadable.add(new Unreadable(names.uri(file), reason.format(Locale.ENGLISH)));
    }

    @Override
    public void end(Summary summary) {
        json.endArray().name("invocations").beginArray().beginObject();
        json.name("executionSuccessful").value(unreadable.isEmpty() && summary.damaged() + summary.incomplete() == 0);
        if (!unreadable.isEmpty()) {
            json.name("toolExecutionNotifications").beginArray();
            unreadable.forEach(this::notification);
            json.endArray();
        }
        json.endObject().endArray().endObject().endArray().endObject().endDocument();
    }

    private void notification(Unreadable entry) {
        json.beginObject().member("level", "error");
        text("message", entry.reason());
        json.name("locations")
                .beginArray()
                .beginObject()
                .name("physicalLocation")
                .beginObject();
        json.name("artifactLocation").beginObject().member("uri", entry.uri()).endObject();
        json.endObject().endObject().endArray().endObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
