package crieur.model.problem;

import crieur.model.source.LineIndex;
import crieur.model.source.SourceRange;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something wrong with the form of a file.
 *
 * @param code what it is
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 * @param range the passage, in UTF-16 units of the decoded file; empty where only a place is known
 * @param arguments what the message names, as plain text
 */
public record SyntaxProblem(ProblemCode code, int line, int column, SourceRange range, List<String> arguments) {
    private static final String MESSAGES = "crieur.model.problem.messages";
    private static final SourceRange START = new SourceRange(0, 0);

    public SyntaxProblem {
        arguments = List.copyOf(arguments);
    }

    /** A problem of a passage of a text. */
    public static SyntaxProblem in(LineIndex lines, ProblemCode code, SourceRange range, String... arguments) {
        int start = range.start();
        return new SyntaxProblem(code, lines.line(start), lines.column(start), range, List.of(arguments));
    }

    /** A problem of a whole file that was not read. */
    public static SyntaxProblem ofFile(ProblemCode code, String... arguments) {
        return new SyntaxProblem(code, 1, 1, START, List.of(arguments));
    }

    /** The key of the message in {@code crieur.model.problem.messages}. */
    public String messageKey() {
        return code == ProblemCode.XML_OTHER_ROOT
                ? "SyntaxProblem.XML_OTHER_ROOT." + arguments.get(0)
                : "SyntaxProblem." + code.name();
    }

    /** The arguments as the message takes them: counts as numbers, which are written as the language does. */
    private Object[] values() {
        return code.isCounting() ? arguments.stream().map(Long::valueOf).toArray() : arguments.toArray();
    }

    /** The message for a person, in French or English. */
    public String message(Locale locale) {
        ResourceBundle messages = ResourceBundle.getBundle(
                MESSAGES,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(messages.getString(messageKey()), locale).format(values());
    }
}
