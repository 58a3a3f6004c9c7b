package crieur.cli.internal.stdin;

import crieur.cli.internal.output.Utf8Buffer;
import crieur.core.check.Measure;
import crieur.core.check.TextResult;
import crieur.core.network.Figure;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** What the answers about one network have in common, as bytes. */
final class ResultHead {

    private final @Nullable Figure limit;
    private final byte[] beforeLength;
    private final byte[] afterLength;

    ResultHead(TextResult result) {
        Optional<Measure> measure = result.measures().stream().findFirst();
        this.limit = limit(result);
        this.beforeLength = bytes(new Utf8Buffer()
                .text(",\"network\":\"")
                .json(result.network())
                .text("\",\"length\":")
                .toString());
        this.afterLength = bytes(",\"limit\":"
                + (limit == null ? "null" : Long.toString(limit.whole()))
                + ",\"unit\":"
                + measure.map(found -> '"' + found.unit().id() + '"').orElse("null")
                + ",\"findings\":[");
    }

    /** Returns whether the result is about the same limit. */
    boolean isFor(TextResult result) {
        return limit(result) == limit;
    }

    byte[] beforeLength() {
        return beforeLength;
    }

    byte[] afterLength() {
        return afterLength;
    }

    private static @Nullable Figure limit(TextResult result) {
        return result.measures().isEmpty()
                ? null
                : result.measures().get(0).limit().orElse(null);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
