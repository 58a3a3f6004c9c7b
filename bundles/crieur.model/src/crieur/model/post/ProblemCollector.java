package crieur.model.post;

import crieur.model.problem.ProblemCode;
import crieur.model.problem.SyntaxProblem;
import crieur.model.source.FileText;
import crieur.model.source.LineIndex;
import crieur.model.source.SourceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** Collects problems; of one kind no more than a person would read. */
final class ProblemCollector {
    private static final int MOST_OF_A_KIND = 100;

    private final String text;
    private final List<SyntaxProblem> problems = new ArrayList<>(0);
    private final Map<ProblemCode, Integer> counts = new EnumMap<>(ProblemCode.class);
    private @Nullable LineIndex lines;
    private int firstInvalidByte = -1;
    private int invalidBytes;

    ProblemCollector(String text) {
        this.text = text;
    }

    void add(ProblemCode code, SourceRange range, String... arguments) {
        if (counts.merge(code, 1, Integer::sum) <= MOST_OF_A_KIND) {
            lines = lines == null ? LineIndex.of(text) : lines;
            problems.add(SyntaxProblem.in(lines, code, range, arguments));
        }
    }

    /** Everything that was added, in the order of the file. */
    List<SyntaxProblem> problems() {
        problems.sort(Comparator.comparingInt(problem -> problem.range().start()));
        return List.copyOf(problems);
    }

    /** Reports control characters, and once for all of them bytes that are no UTF-8. */
    void addCharacterProblems() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < '\u007F' || c == '\n' || c == '\r' || c == '\t') {
                continue;
            }
            if (Character.isSurrogate(c)) {
                i = surrogate(i);
            } else if (Character.getType(c) == Character.CONTROL && c != '\u0085') {
                add(ProblemCode.CONTROL_CHARACTER, new SourceRange(i, i + 1), codePoint(c));
            }
        }
        if (invalidBytes > 0) {
            SourceRange first = new SourceRange(firstInvalidByte, firstInvalidByte + 1);
            add(ProblemCode.INVALID_BYTES, first, String.valueOf(invalidBytes));
        }
    }

    private int surrogate(int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1))) {
            return index + 1;
        }
        if (!FileText.isEscapedByte(c)) {
            add(ProblemCode.CONTROL_CHARACTER, new SourceRange(index, index + 1), codePoint(c));
            return index;
        }
        firstInvalidByte = firstInvalidByte < 0 ? index : firstInvalidByte;
        invalidBytes++;
        return index;
    }

    private static String codePoint(char c) {
        return String.format("U+%04X", (int) c);
    }
}
