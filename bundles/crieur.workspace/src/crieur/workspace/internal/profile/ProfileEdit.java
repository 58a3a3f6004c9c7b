package crieur.workspace.internal.profile;

import crieur.core.inspection.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The edit of an {@code inspections.yaml} that turns an inspection, or one rule of it, off.
 *
 * <p>It changes or adds one setting and leaves every other character alone, comments included. A profile written in
 * another style than one setting a line is left to the person.
 *
 * @param range what is replaced
 * @param replacement what stands there afterwards
 */
public record ProfileEdit(TextRange range, String replacement) {

    private static final Pattern ROOT = Pattern.compile("(?m)^inspections:[ \\t]*(?:#.*)?$");

    /** Returns the edit of a profile's text, empty for a new file; nothing if the profile is written in another style. */
    public static Optional<ProfileEdit> turnOff(String text, String inspection, String rule) {
        Matcher root = ROOT.matcher(text);
        if (!root.find()) {
            boolean other = text.contains("inspections");
            return other
                    ? Optional.empty()
                    : Optional.of(insert(text, text.length(), "inspections:\n" + entry(inspection, rule)));
        }
        Matcher known = key(2, inspection).matcher(text).region(root.end(), text.length());
        if (!known.find()) {
            return Optional.of(insert(text, root.end(), entry(inspection, rule)));
        }
        int end = endOfBlock(text, known.end(), 2);
        return rule.isEmpty()
                ? set(text, known.end(), end, 4, "enabled", "    enabled: false\n")
                : turnOffRule(text, known.end(), end, rule);
    }

    private static Optional<ProfileEdit> turnOffRule(String text, int from, int end, String rule) {
        Matcher rules = key(4, "rules").matcher(text).region(from, end);
        if (!rules.find()) {
            return set(text, from, end, 4, "rules", "    rules:\n      " + quoted(rule) + ": false\n");
        }
        return set(text, rules.end(), endOfBlock(text, rules.end(), 4), 6, rule, "      " + quoted(rule) + ": false\n");
    }

    /** Replaces the line of a key in a block, or adds it at the block's start. */
    private static Optional<ProfileEdit> set(String text, int from, int end, int indent, String key, String line) {
        Matcher set = Pattern.compile("(?m)^ {" + indent + "}[\"']?" + Pattern.quote(key) + "[\"']?:[^\\n]*$")
                .matcher(text)
                .region(from, end);
        if (set.find()) {
            String lineWithout = line.substring(0, line.length() - 1);
            return Optional.of(new ProfileEdit(new TextRange(set.start(), set.end()), lineWithout));
        }
        return Optional.of(insert(text, from, line));
    }

    private static Pattern key(int indent, String name) {
        return Pattern.compile("(?m)^ {" + indent + "}[\"']?" + Pattern.quote(name) + "[\"']?:[ \\t]*(?:#.*)?$");
    }

    private static int endOfBlock(String text, int from, int indent) {
        Matcher next = Pattern.compile("(?m)^ {0," + indent + "}[^ \\n#]")
                .matcher(text)
                .region(from, text.length());
        return next.find() ? next.start() : text.length();
    }

    private static String entry(String inspection, String rule) {
        String head = "  " + quoted(inspection) + ":\n";
        return head + (rule.isEmpty() ? "    enabled: false\n" : "    rules:\n      " + quoted(rule) + ": false\n");
    }

    private static String quoted(String name) {
        return name.matches("[A-Za-z][\\w.-]*")
                ? name
                : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Inserts whole lines after the line that ends at a place. */
    private static ProfileEdit insert(String text, int at, String lines) {
        boolean atLineStart = at == 0 || text.charAt(at - 1) == '\n';
        if (atLineStart) {
            return new ProfileEdit(new TextRange(at, at), lines);
        }
        boolean newlineFollows = at < text.length() && text.charAt(at) == '\n';
        String inserted = newlineFollows ? "\n" + lines.substring(0, lines.length() - 1) : "\n" + lines;
        return new ProfileEdit(new TextRange(at, at), inserted);
    }
}
