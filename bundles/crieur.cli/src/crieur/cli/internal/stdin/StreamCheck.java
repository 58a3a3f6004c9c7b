package crieur.cli.internal.stdin;

import crieur.core.check.Stopped;
import crieur.core.check.TextCheck;
import crieur.core.inspection.Severity;
import crieur.core.progress.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Checks a stream of posts, one JSON object a line, answering in the same order.
 *
 * <p>Memory does not grow with the stream: a few chunks are read, checked and written at a time. What has come is
 * answered before more is waited for.
 */
public final class StreamCheck {

    private final InputStream in;
    private final OutputStream out;
    private final TextCheck check;
    private final boolean slow;
    private final Function<IOException, RuntimeException> outputFailed;
    private final Queue<LineAnswers> idle = new ConcurrentLinkedQueue<>();
    private final Set<Stopped> stopped = new LinkedHashSet<>();
    private @Nullable Severity worst;
    private boolean unreadable;

    /**
     * Prepares a check.
     *
     * @param slow whether a post may take milliseconds, as language does
     * @param outputFailed says what to throw when the output takes no more
     */
    public StreamCheck(
            InputStream in,
            OutputStream out,
            TextCheck check,
            boolean slow,
            Function<IOException, RuntimeException> outputFailed) {
        this.in = in;
        this.out = out;
        this.check = check;
        this.slow = slow;
        this.outputFailed = outputFailed;
    }

    /**
     * Reads to the end of the stream and returns what was found.
     *
     * @throws UncheckedIOException if the input cannot be read
     */
    public StreamResult run() {
        Iterator<Chunk> chunks = new ChunkReader(in, ChunkReader.LONGEST_LINE, slow);
        check.run(chunks, (chunk, checker) -> answers().answer(chunk, checker), this::write, Progress.NONE);
        return new StreamResult(Optional.ofNullable(worst), unreadable, List.copyOf(stopped));
    }

    /** Takes what is idle; what a step that never returned had is not used again. */
    private LineAnswers answers() {
        LineAnswers known = idle.poll();
        return known == null ? new LineAnswers() : known;
    }

    private void write(LineAnswers answers) {
        try {
            answers.bytes().drainTo(out);
            out.flush();
        } catch (IOException e) {
            throw outputFailed.apply(e);
        }
        Severity found = answers.worst();
        if (found != null && (worst == null || found.compareTo(worst) > 0)) {
            worst = found;
        }
        unreadable |= answers.hasUnreadable();
        stopped.addAll(answers.stopped());
        idle.add(answers);
    }
}
