package crieur.cli.internal.output;

/**
 * Writes one JSON document after the other, on one line each or indented.
 *
 * <p>Checks nothing: who calls it keeps objects and arrays balanced. Not thread-safe.
 */
public final class JsonWriter {

    private static final String INDENT = "  ";

    private final Utf8Buffer out;
    private final boolean indented;
    private int depth;
    private boolean first = true;
    private boolean afterName;

    /** Creates a writer that adds to a buffer. */
    public JsonWriter(Utf8Buffer out, boolean indented) {
        this.out = out;
        this.indented = indented;
    }

    /** Begins an object. */
    public JsonWriter beginObject() {
        return begin('{');
    }

    /** Ends the object. */
    public JsonWriter endObject() {
        return end('}');
    }

    /** Begins an array. */
    public JsonWriter beginArray() {
        return begin('[');
    }

    /** Ends the array. */
    public JsonWriter endArray() {
        return end(']');
    }

    /** Begins a member of an object; its value comes next. */
    public JsonWriter name(String name) {
        separate();
        out.ascii('"').json(name).text(indented ? "\": " : "\":");
        afterName = true;
        return this;
    }

    /** Writes a string. */
    public JsonWriter value(CharSequence text) {
        separate();
        out.ascii('"').json(text).ascii('"');
        return this;
    }

    /** Writes a whole number. */
    public JsonWriter value(long number) {
        separate();
        out.number(number);
        return this;
    }

    /** Writes a number, without a fraction where it has none. */
    public JsonWriter value(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return value((long) number);
        }
        separate();
        out.text(Double.toString(number));
        return this;
    }

    /** Writes true or false. */
    public JsonWriter value(boolean truth) {
        separate();
        out.text(truth ? "true" : "false");
        return this;
    }

    /** Writes null. */
    public JsonWriter nothing() {
        separate();
        out.text("null");
        return this;
    }

    /** Writes a member whose value is a string. */
    public JsonWriter member(String name, CharSequence text) {
        return name(name).value(text);
    }

    /** Writes a member whose value is a whole number. */
    public JsonWriter member(String name, long number) {
        return name(name).value(number);
    }

    /** Ends the line after a document. */
    public JsonWriter endDocument() {
        out.ascii('\n');
        first = true;
        return this;
    }

    private JsonWriter begin(char bracket) {
        separate();
        out.ascii(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriter end(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        first = false;
        out.ascii(bracket);
        return this;
    }

    private void separate() {
        if (afterName) {
            afterName = false;
            return;
        }
        if (!first) {
            out.ascii(',');
        }
        first = false;
        if (depth > 0) {
            newLine();
        }
    }

    private void newLine() {
        if (indented) {
            out.ascii('\n');
            for (int i = 0; i < depth; i++) {
                out.text(INDENT);
            }
        }
    }
}
