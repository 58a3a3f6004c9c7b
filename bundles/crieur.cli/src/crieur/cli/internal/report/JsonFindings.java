package crieur.cli.internal.report;

import crieur.cli.internal.output.JsonWriter;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.TextEdit;
import java.util.Locale;

/** The JSON form of a checked file, shared by the formats {@code json} and {@code ndjson}. */
final class JsonFindings {

    private final JsonWriter json;
    private final FileNames names;

    JsonFindings(JsonWriter json, FileNames names) {
        this.json = json;
        this.names = names;
    }

    void file(FileReport file) {
        json.beginObject().member("file", names.of(file.file())).member("title", file.title());
        if (file.damaged()) {
            json.name("damaged").value(true);
        }
        if (!file.stopped().isEmpty()) {
            json.name("stopped").beginArray();
            file.stopped().forEach(stopped -> json.value(stopped.id()));
            json.endArray();
        }
        json.name("channels").beginArray();
        file.channels().forEach(this::channel);
        json.endArray();
        json.name("findings").beginArray();
        file.findings().forEach(this::finding);
        json.endArray().endObject();
    }

    private void channel(ChannelLength channel) {
        json.beginObject().member("channel", channel.channel()).member("network", channel.network());
        json.member("length", channel.length()).name("limit");
        if (channel.limit().isPresent()) {
            json.value(channel.limit().getAsLong());
        } else {
            json.nothing();
        }
        json.member("unit", channel.unit().id()).member("state", channel.state().id());
        if (channel.posts() > 1) {
            json.member("posts", channel.posts());
        }
        json.endObject();
    }

    private void finding(Finding finding) {
        json.beginObject().member("inspection", finding.inspection());
        if (!finding.rule().isEmpty()) {
            json.member("rule", finding.rule());
        }
        json.member("severity", finding.severity().id());
        json.member("message", finding.message().format(Locale.ENGLISH));
        finding.channel().ifPresent(channel -> json.member("channel", channel));
        json.member("line", finding.line()).member("column", finding.column());
        json.member("start", finding.range().start())
                .member("end", finding.range().end());
        json.name("fixes").beginArray();
        finding.fixes().forEach(this::fix);
        json.endArray().endObject();
    }

    private void fix(Fix fix) {
        json.beginObject().member("title", fix.title().format(Locale.ENGLISH));
        json.name("safe").value(fix.safe());
        json.name("edits").beginArray();
        for (TextEdit edit : fix.edits()) {
            json.beginObject().member("file", names.of(edit.file()));
            json.member("start", edit.range().start())
                    .member("end", edit.range().end());
            json.member("replacement", edit.replacement()).endObject();
        }
        json.endArray().endObject();
    }
}
