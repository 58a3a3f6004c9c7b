package crieur.cli.internal.report;

import crieur.cli.internal.output.JsonWriter;
import crieur.cli.internal.output.Utf8Buffer;
import crieur.core.message.Message;
import java.nio.file.Path;
import java.util.Locale;

/** One JSON object a line: a checked file as in {@link JsonReport}, or {@code {"file","error"}}. */
public final class NdjsonReport implements Report {

    private final JsonWriter json;
    private final FileNames names;
    private final JsonFindings findings;

    /** Creates a report. */
    public NdjsonReport(Utf8Buffer out, FileNames names) {
        this.json = new JsonWriter(out, false);
        this.names = names;
        this.findings = new JsonFindings(json, names);
    }

    @Override
    public void file(FileReport file) {
        findings.file(file);
        json.endDocument();
    }

    @Override
    public void unreadable(Path file, Message reason) {
        json.beginObject().member("file", names.of(file));
        json.member("error", reason.format(Locale.ENGLISH)).endObject().endDocument();
    }
}
