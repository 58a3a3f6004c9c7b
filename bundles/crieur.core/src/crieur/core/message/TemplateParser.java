package crieur.core.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an ICU message pattern; gives up, for ICU to take over, on what {@link Part} has no piece for. */
final class TemplateParser {

    private final String pattern;
    private final Values values;
    private int at;
    private boolean needsIcu;

    TemplateParser(String pattern, Values values) {
        this.pattern = pattern;
        this.values = values;
    }

    /**
     * Returns the compiled pattern; empty if only ICU can format it.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    Optional<Part> parse() {
        Part part = sequence(false, false);
        return needsIcu ? Optional.empty() : Optional.of(part);
    }

    private Part sequence(boolean nested, boolean inPlural) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        while (!needsIcu && at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '}') {
                if (!nested) {
                    throw malformed("a brace is closed that was not opened");
                }
                break;
            } else if (c == '{') {
                flush(literal, parts);
                parts.add(argument());
            } else if (c == '#' && inPlural) {
                flush(literal, parts);
                parts.add(new Part.Hash(values));
                at++;
            } else if (c == '\'') {
                quoted(literal, inPlural);
            } else {
                literal.append(c);
                at++;
            }
        }
        flush(literal, parts);
        return parts.size() == 1 ? parts.get(0) : new Part.Sequence(List.copyOf(parts));
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (literal.length() > 0) {
            parts.add(new Part.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    /** An apostrophe quotes only before syntax, as in ICU; two are one. */
    private void quoted(StringBuilder literal, boolean inPlural) {
        at++;
        char next = at < pattern.length() ? pattern.charAt(at) : ' ';
        if (next == '\'') {
            literal.append('\'');
            at++;
        } else if (next == '{' || next == '}' || (next == '#' && inPlural)) {
            while (at < pattern.length()) {
                char c = pattern.charAt(at++);
                if (c != '\'') {
                    literal.append(c);
                } else if (at < pattern.length() && pattern.charAt(at) == '\'') {
                    literal.append('\'');
                    at++;
                } else {
                    return;
                }
            }
        } else {
            literal.append('\'');
        }
    }

    private Part argument() {
        at++;
        int index = index(word());
        if (peek() == '}') {
            at++;
            return new Part.Argument(index, values);
        }
        expect(',');
        String kind = word();
        if (peek() != ',' || !(kind.equals("plural") && values.knowsPlurals() || kind.equals("select"))) {
            needsIcu = true;
            return new Part.Literal("");
        }
        at++;
        return forms(index, kind.equals("plural"));
    }

    private Part forms(int index, boolean plural) {
        Map<String, Part> forms = new HashMap<>();
        while (!needsIcu && peek() != '}') {
            String name = word();
            if (name.startsWith("offset:") || (plural && isUnknownForm(name))) {
                needsIcu = true;
                return new Part.Literal("");
            }
            expect('{');
            forms.put(name, sequence(true, plural));
            if (!needsIcu) {
                expect('}');
            }
        }
        at++;
        Part other = forms.remove("other");
        if (needsIcu) {
            return new Part.Literal("");
        }
        if (other == null) {
            throw malformed("a plural or select has no form \"other\"");
        }
        Map<String, Part> others = Map.copyOf(forms);
        return plural ? new Part.Plural(index, others, other, values) : new Part.Select(index, others, other);
    }

    private static boolean isUnknownForm(String name) {
        boolean smallNumber = name.length() == 2 && name.charAt(0) == '=' && Character.isDigit(name.charAt(1));
        return !smallNumber && !name.equals("one") && !name.equals("other");
    }

    private int index(String name) {
        try {
            return Integer.parseInt(name);
        } catch (NumberFormatException e) {
            throw malformed("\"" + name + "\" is no number of an argument");
        }
    }

    private String word() {
        peek();
        int start = at;
        while (at < pattern.length() && "{},".indexOf(pattern.charAt(at)) < 0 && !isSpace(pattern.charAt(at))) {
            at++;
        }
        String word = pattern.substring(start, at);
        peek();
        return word;
    }

    private char peek() {
        while (at < pattern.length() && isSpace(pattern.charAt(at))) {
            at++;
        }
        if (at == pattern.length()) {
            throw malformed("a brace is not closed");
        }
        return pattern.charAt(at);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw malformed("'" + wanted + "' is missing");
        }
        at++;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private IllegalArgumentException malformed(String reason) {
        return new IllegalArgumentException(reason + ", at " + at + " of: " + pattern);
    }
}
