package crieur.cli.internal.report;

import crieur.cli.internal.output.JsonWriter;
import crieur.cli.internal.output.Utf8Buffer;
import crieur.core.inspection.Severity;
import crieur.core.message.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One indented JSON document; its members are described in the bundle's README. */
public final class JsonReport implements Report {

    private record Unreadable(String file, String reason) {}

    private final JsonWriter json;
    private final FileNames names;
    private final JsonFindings findings;
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final String version;

    /** Creates a report of a version of Crieur. */
    public JsonReport(Utf8Buffer out, FileNames names, String version) {
        this.json = new JsonWriter(out, true);
        this.names = names;
        this.findings = new JsonFindings(json, names);
        this.version = version;
    }

    @Override
    public void begin() {
        json.beginObject().member("crieur", version).name("files").beginArray();
    }

    @Override
    public void file(FileReport file) {
        findings.file(file);
    }

    @Override
    public void unreadable(Path file, Message reason) {
        unreadable.add(new Unreadable(names.of(file), reason.format(Locale.ENGLISH)));
    }

    @Override
    public void end(Summary summary) {
        json.endArray().name("unreadable").beginArray();
        for (Unreadable entry : unreadable) {
            json.beginObject()
                    .member("file", entry.file())
                    .member("error", entry.reason())
                    .endObject();
        }
        json.endArray().name("summary").beginObject();
        json.member("posts", summary.posts());
        json.member("errors", summary.count(Severity.ERROR));
        json.member("warnings", summary.count(Severity.WARNING));
        json.member("infos", summary.count(Severity.INFO));
        json.member("fixable", summary.fixable());
        json.member("damaged", summary.damaged());
        json.member("unreadable", summary.unreadable());
        json.member("incomplete", summary.incomplete());
        json.endObject().endObject().endDocument();
    }
}
