package crieur.cli.internal.stdin;

import crieur.cli.internal.output.Utf8Buffer;
import crieur.core.check.Stopped;
import crieur.core.check.TextChecker;
import crieur.core.check.TextResult;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextEdit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** The answers to the lines of one chunk, kept and filled again; belongs to one thread at a time. */
final class LineAnswers {

    private static final byte[] ID = ascii("{\"id\":");
    private static final byte[] INSPECTION = ascii("{\"inspection\":\"");
    private static final byte[] SEVERITY = ascii("\",\"severity\":\"");
    private static final byte[] MESSAGE = ascii("\",\"message\":\"");
    private static final byte[] START = ascii("\",\"start\":");
    private static final byte[] END = ascii(",\"end\":");
    private static final byte[] FIXES = ascii(",\"fixes\":[");
    private static final byte[] STOPPED = ascii("],\"stopped\":[");
    private static final byte[] ALL_CLOSED = ascii("]}");

    /** Where in the answers a finding on the current line was written. */
    private record Written(Finding finding, int from, int to) {}

    private final PostLineParser parser = new PostLineParser();
    private final PostLine line = new PostLine();
    private final Utf8Buffer out = new Utf8Buffer();
    private final Utf8Buffer id = new Utf8Buffer();
    private final Map<String, ResultHead> heads = new HashMap<>();
    private final List<Written> written = new ArrayList<>();
    private final Set<Stopped> stopped = new LinkedHashSet<>();
    private @Nullable Severity worst;
    private boolean unreadable;

    /** Returns the answers. */
    Utf8Buffer bytes() {
        return out;
    }

    /** Returns the worst severity found in the chunk; null when nothing was found. */
    @Nullable
    Severity worst() {
        return worst;
    }

    /** Returns whether a line of the chunk could not be read. */
    boolean hasUnreadable() {
        return unreadable;
    }

    /** Returns what had no part in some answers, because it had to be stopped. */
    Set<Stopped> stopped() {
        return stopped;
    }

    /** Answers every line of a chunk; returns itself. */
    LineAnswers answer(Chunk chunk, TextChecker checker) {
        out.clear();
        worst = null;
        unreadable = false;
        stopped.clear();
        if (chunk.tooLong()) {
            line.clear();
            error(chunk.firstLine(), "longer than " + (ChunkReader.LONGEST_LINE >> 20) + " MiB");
            return this;
        }
        byte[] bytes = chunk.bytes();
        long number = chunk.firstLine();
        int from = 0;
        while (from < chunk.length()) {
            int to = from;
            while (to < chunk.length() && bytes[to] != '\n') {
                to++;
            }
            if (!isBlank(bytes, from, to)) {
                answer(bytes, from, to, number, checker);
            }
            number++;
            from = to + 1;
        }
        return this;
    }

    private void answer(byte[] bytes, int from, int to, long number, TextChecker checker) {
        try {
            parser.parse(bytes, from, to, line);
        } catch (LineException e) {
            error(number, String.valueOf(e.getMessage()));
            return;
        }
        encodeId();
        String text = line.text == null ? "" : line.text;
        written.clear();
        List<TextResult> results = checker.check(text, line.networks, Optional.ofNullable(line.language));
        for (int i = 0; i < results.size(); i++) {
            TextResult result = results.get(i);
            if (result.known()) {
                result(result);
            } else {
                error(number, "unknown network \"" + result.network() + "\"");
            }
        }
    }

    private void result(TextResult result) {
        ResultHead head = heads.get(result.network());
        if (head == null || !head.isFor(result)) {
            head = new ResultHead(result);
            heads.put(result.network(), head);
        }
        out.bytes(ID).bytes(id).bytes(head.beforeLength());
        if (result.measures().isEmpty()) {
            out.text("null");
        } else {
            out.number(result.measures().get(0).length());
        }
        out.bytes(head.afterLength());
        List<Finding> findings = result.findings();
        for (int i = 0; i < findings.size(); i++) {
            if (i > 0) {
                out.ascii(',');
            }
            finding(findings.get(i));
        }
        if (!result.stopped().isEmpty()) {
            stopped(result.stopped());
        }
        out.bytes(ALL_CLOSED).ascii('\n');
    }

    private void stopped(List<Stopped> missing) {
        stopped.addAll(missing);
        out.bytes(STOPPED);
        for (int i = 0; i < missing.size(); i++) {
            out.text(i > 0 ? ",\"" : "\"").json(missing.get(i).id()).ascii('"');
        }
    }

    /** Adds a finding; one that another network's answer on the line had too is not written anew but copied. */
    private void finding(Finding finding) {
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i).finding() == finding) {
                out.again(written.get(i).from(), written.get(i).to());
                return;
            }
        }
        int from = out.length();
        write(finding);
        written.add(new Written(finding, from, out.length()));
    }

    private void write(Finding finding) {
        Severity severity = finding.severity();
        if (worst == null || severity.compareTo(worst) > 0) {
            worst = severity;
        }
        out.bytes(INSPECTION).json(finding.inspection()).bytes(SEVERITY).text(severity.id());
        out.bytes(MESSAGE).json(finding.message().format(Locale.ENGLISH));
        out.bytes(START)
                .number(finding.range().start())
                .bytes(END)
                .number(finding.range().end());
        out.bytes(FIXES);
        List<Fix> fixes = finding.fixes();
        for (int i = 0; i < fixes.size(); i++) {
            if (i > 0) {
                out.ascii(',');
            }
            fix(fixes.get(i));
        }
        out.bytes(ALL_CLOSED);
    }

    private void fix(Fix fix) {
        out.text("{\"title\":\"").json(fix.title().format(Locale.ENGLISH));
        out.text("\",\"safe\":").text(Boolean.toString(fix.safe())).text(",\"edits\":[");
        List<TextEdit> edits = fix.edits();
        for (int i = 0; i < edits.size(); i++) {
            TextEdit edit = edits.get(i);
            out.text(i > 0 ? ",{\"start\":" : "{\"start\":").number(edit.range().start());
            out.bytes(END).number(edit.range().end());
            out.text(",\"replacement\":\"").json(edit.replacement()).text("\"}");
        }
        out.bytes(ALL_CLOSED);
    }

    private void error(long number, String reason) {
        unreadable = true;
        out.ascii('{');
        if (line.id != null) {
            encodeId();
            out.text("\"id\":").bytes(id).ascii(',');
        }
        out.text("\"error\":\"line ").number(number).text(": ").json(reason).text("\"}\n");
    }

    private void encodeId() {
        id.clear();
        String known = line.id == null ? "" : line.id;
        if (line.idIsNumber) {
            id.text(known);
        } else {
            id.ascii('"').json(known).ascii('"');
        }
    }

    static boolean isBlank(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] != ' ' && bytes[at] != '\t' && bytes[at] != '\r') {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String json) {
        return json.getBytes(StandardCharsets.US_ASCII);
    }
}
