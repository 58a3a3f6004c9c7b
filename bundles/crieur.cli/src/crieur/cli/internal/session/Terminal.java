package crieur.cli.internal.session;

import crieur.cli.internal.output.Style;
import crieur.cli.internal.output.Utf8Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * The three standard streams, in UTF-8 whatever the platform's charset.
 *
 * <p>Output waits in {@link #out()} until {@link #flush()}; errors are written at once. Not thread-safe.
 */
public final class Terminal {

    private final InputStream in;
    private final OutputStream rawOut;
    private final OutputStream rawError;
    private final boolean screen;
    private final Utf8Buffer out = new Utf8Buffer();

    /**
     * Creates a terminal over streams without buffers of their own.
     *
     * @param screen whether a person reads the output on a terminal
     */
    public Terminal(InputStream in, OutputStream out, OutputStream error, boolean screen) {
        this.in = in;
        this.rawOut = out;
        this.rawError = error;
        this.screen = screen;
    }

    /** Returns standard input. */
    public InputStream in() {
        return in;
    }

    /** Returns what waits to be printed. */
    public Utf8Buffer out() {
        return out;
    }

    /** Returns standard output itself, for who brings his own buffer. */
    public OutputStream rawOut() {
        return rawOut;
    }

    /** Prints what waits. */
    public void flush() {
        try {
            out.drainTo(rawOut);
            rawOut.flush();
        } catch (IOException e) {
            out.clear();
            throw new OutputException(e);
        }
    }

    /** Prints a line on standard error; when that is closed, there is nobody left to tell. */
    public void error(String line) {
        try {
            new Utf8Buffer().line(line).drainTo(rawError);
            rawError.flush();
        } catch (IOException e) {
            return;
        }
    }

    /**
     * Returns how to show colours.
     *
     * @param choice {@code always}, {@code never} or {@code auto}: on a screen, unless the environment has
     *     {@code NO_COLOR} or a terminal that knows none
     */
    public Style style(String choice, Map<String, String> environment) {
        boolean wanted = screen
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return choice.equals("always") || choice.equals("auto") && wanted ? Style.ANSI : Style.PLAIN;
    }
}
