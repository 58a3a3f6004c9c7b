package crieur.core.message;

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** A piece of a compiled text. */
sealed interface Part {

    /**
     * Appends the piece.
     *
     * @param number what {@code #} stands for, inside a plural form
     */
    void append(StringBuilder out, List<Object> arguments, @Nullable Number number);

    /** Text as it is. */
    record Literal(String text) implements Part {
        @Override
        public void append(StringBuilder out, List<Object> arguments, @Nullable Number number) {
            out.append(text);
        }
    }

    /** {@code {0}}. */
    record Argument(int index, Values values) implements Part {
        @Override
        public void append(StringBuilder out, List<Object> arguments, @Nullable Number number) {
            if (index < arguments.size()) {
                values.append(out, arguments.get(index));
            } else {
                out.append('{').append(index).append('}');
            }
        }
    }

    /** {@code #} inside a plural form. */
    record Hash(Values values) implements Part {
        @Override
        public void append(StringBuilder out, List<Object> arguments, @Nullable Number number) {
            if (number == null) {
                out.append('#');
            } else {
                values.append(out, number);
            }
        }
    }

    /** Several pieces in a row. */
    record Sequence(List<Part> parts) implements Part {
        @Override
        public void append(StringBuilder out, List<Object> arguments, @Nullable Number number) {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).append(out, arguments, number);
            }
        }
    }

    /** {@code {0, plural, =0 {…} one {…} other {…}}}. */
    record Plural(int index, Map<String, Part> forms, Part other, Values values) implements Part {
        @Override
        public void append(StringBuilder out, List<Object> arguments, @Nullable Number number) {
            Object argument = index < arguments.size() ? arguments.get(index) : Integer.valueOf(0);
            Number count = argument instanceof Number given ? given : Integer.valueOf(0);
            Part form = null;
            if (count.doubleValue() == count.longValue() && count.longValue() < 10 && count.longValue() >= 0) {
                form = forms.get("=" + (char) ('0' + count.longValue()));
            }
            if (form == null && values.isOne(count)) {
                form = forms.get("one");
            }
            (form == null ? other : form).append(out, arguments, count);
        }
    }

    /** {@code {0, select, x {…} other {…}}}. */
    record Select(int index, Map<String, Part> forms, Part other) implements Part {
        @Override
        public void append(StringBuilder out, List<Object> arguments, @Nullable Number number) {
            String chosen = index < arguments.size() ? String.valueOf(arguments.get(index)) : "";
            forms.getOrDefault(chosen, other).append(out, arguments, number);
        }
    }
}
