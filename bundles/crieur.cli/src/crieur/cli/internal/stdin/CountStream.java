package crieur.cli.internal.stdin;

import crieur.cli.internal.output.Utf8Buffer;
import crieur.core.network.Network;
import crieur.core.text.TextAnalysis;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Counts a stream of texts, one JSON object a line with {@code text}, and perhaps {@code id} and {@code networks}, answering
 * in the same order and in flat memory, what has come before more is waited for.
 */
public final class CountStream {

    /** So many names are kept, for a stream whose lines each name another network. */
    private static final int MOST_ASKED = 1_000;

    private final InputStream in;
    private final OutputStream out;
    private final Map<String, Network> networks = new LinkedHashMap<>();
    private final Function<String, Optional<Network>> others;
    private final Map<String, Optional<Network>> asked = new HashMap<>();
    private final Function<IOException, RuntimeException> outputFailed;
    private final PostLineParser parser = new PostLineParser();
    private final PostLine line = new PostLine();
    private final Utf8Buffer answers = new Utf8Buffer();
    private boolean unreadable;
    private boolean allFit = true;

    /**
     * Prepares a count.
     *
     * @param networks the networks that texts are counted for unless a line names its own
     * @param others finds a network that only a line names
     * @param outputFailed says what to throw when the output takes no more
     */
    public CountStream(
            InputStream in,
            OutputStream out,
            List<Network> networks,
            Function<String, Optional<Network>> others,
            Function<IOException, RuntimeException> outputFailed) {
        this.in = in;
        this.out = out;
        this.others = others;
        this.outputFailed = outputFailed;
        networks.forEach(
                network -> this.networks.put(network.id().substring(network.id().lastIndexOf('.') + 1), network));
    }

    /** Reads to the end of the stream. */
    public void run() {
        ChunkReader chunks = new ChunkReader(in, ChunkReader.LONGEST_LINE, false);
        while (chunks.hasNext()) {
            answer(chunks.next());
            try {
                answers.drainTo(out);
                out.flush();
            } catch (IOException e) {
                throw outputFailed.apply(e);
            }
        }
    }

    /** Returns whether a line could not be read. */
    public boolean hasUnreadable() {
        return unreadable;
    }

    /** Returns whether every text fits every network it was counted for. */
    public boolean allFit() {
        return allFit;
    }

    private void answer(Chunk chunk) {
        answers.clear();
        if (chunk.tooLong()) {
            line.clear();
            error(chunk.firstLine(), "longer than " + (ChunkReader.LONGEST_LINE >> 20) + " MiB");
            return;
        }
        long number = chunk.firstLine();
        for (int from = 0; from < chunk.length(); number++) {
            int to = from;
            while (to < chunk.length() && chunk.bytes()[to] != '\n') {
                to++;
            }
            if (!LineAnswers.isBlank(chunk.bytes(), from, to)) {
                answer(chunk.bytes(), from, to, number);
            }
            from = to + 1;
        }
    }

    private void answer(byte[] bytes, int from, int to, long number) {
        try {
            parser.parseText(bytes, from, to, line);
        } catch (LineException e) {
            error(number, String.valueOf(e.getMessage()));
            return;
        }
        TextAnalysis analysis = TextAnalysis.of(line.text == null ? "" : line.text);
        for (String id : line.hasNetworks ? line.networks : networks.keySet()) {
            Optional<Network> network = find(id);
            if (network.isEmpty()) {
                error(number, "unknown network \"" + id + "\"");
                continue;
            }
            for (CountLine count : CountLine.of(network.get(), analysis)) {
                allFit &= count.fits();
                count.write(answers, id());
            }
        }
    }

    private Optional<Network> find(String id) {
        Optional<Network> known = Optional.ofNullable(networks.get(id.substring(id.lastIndexOf('.') + 1)));
        if (known.isPresent()) {
            return known;
        }
        if (asked.size() > MOST_ASKED) {
            asked.clear();
        }
        return asked.computeIfAbsent(id, others);
    }

    private String id() {
        String id = line.id;
        if (id == null) {
            return "";
        }
        String value = line.idIsNumber
                ? id
                : new Utf8Buffer().text("\"").json(id).text("\"").toString();
        return "\"id\":" + value + ",";
    }

    private void error(long number, String reason) {
        unreadable = true;
        answers.text("{").text(id()).text("\"error\":\"line ").number(number).text(": ");
        answers.json(reason).text("\"}\n");
    }
}
