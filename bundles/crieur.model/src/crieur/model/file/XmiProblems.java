package crieur.model.file;

import crieur.model.problem.ProblemCode;
import crieur.model.problem.SyntaxProblem;
import crieur.model.source.LineIndex;
import crieur.model.source.SourceRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;

/** Finds the places of problems in an XML text; of them no more than a person would read. */
final class XmiProblems {
    private static final int MOST = 200;

    private final String text;
    private final String expectedRoot;
    private final List<SyntaxProblem> problems = new ArrayList<>(0);
    private @Nullable LineIndex lines;
    private @Nullable Locator locator;
    private @Nullable SyntaxProblem damage;

    XmiProblems(String text, String expectedRoot) {
        this.text = text;
        this.expectedRoot = expectedRoot;
    }

    void setLocator(Locator newLocator) {
        locator = newLocator;
    }

    String expectedRoot() {
        return expectedRoot;
    }

    boolean isExpectedRoot(String name) {
        return expectedRoot.equals(name);
    }

    /** Why a part of the file could not be read, so that saving would lose it; empty if all was. */
    Optional<SyntaxProblem> damage() {
        return Optional.ofNullable(damage);
    }

    void syntax(SAXParseException e) {
        int offset = lines().offset(e.getLineNumber(), e.getColumnNumber());
        int doctype = text.indexOf("<!DOCTYPE");
        boolean refused = doctype >= 0 && doctype <= offset;
        damage = add(refused ? ProblemCode.XML_DOCTYPE : ProblemCode.XML_SYNTAX, refused ? doctype : offset, 0);
    }

    void atEnd(ProblemCode code) {
        damage = problems.isEmpty() ? add(code, text.length(), 0) : problems.get(0);
    }

    void withoutRoot() {
        if (damage == null) {
            damage = problems.isEmpty() ? add(ProblemCode.XML_OTHER_ROOT, 0, 0, expectedRoot) : problems.get(0);
        }
    }

    void atElement(String name, ProblemCode code, String... arguments) {
        add(code, Math.min(text.length(), tag(name) + 1), name.length(), arguments);
    }

    void atAttribute(String element, String name, ProblemCode code, String... arguments) {
        Matcher matcher = Pattern.compile("\\s" + Pattern.quote(name) + "\\s*=").matcher(text);
        int tag = tag(element);
        int found = matcher.find(tag) ? matcher.start() + 1 : tag;
        add(code, found, name.length(), arguments);
    }

    /** The start of the tag that has just been read. */
    private int tag(String name) {
        int end = lines().offset(locator.getLineNumber(), locator.getColumnNumber());
        return Math.max(0, text.lastIndexOf("<" + name, end));
    }

    /** Characters that XML cannot carry and that are stored as escapes. */
    void addEscapes() {
        if (text.indexOf('\\') < 0) {
            return;
        }
        Matcher escapes = XmlText.ESCAPE.matcher(text);
        while (escapes.find()) {
            if (XmlText.unit(escapes) != '\\') {
                add(ProblemCode.XML_CHARACTER_ESCAPED, escapes.start(), 6, "U+" + escapes.group(1));
            }
        }
    }

    List<SyntaxProblem> problems() {
        problems.sort(Comparator.comparingInt(problem -> problem.range().start()));
        return List.copyOf(problems);
    }

    private SyntaxProblem add(ProblemCode code, int offset, int length, String... arguments) {
        int end = Math.min(text.length(), offset + length);
        SourceRange range = new SourceRange(offset, Math.max(offset, end));
        SyntaxProblem problem = SyntaxProblem.in(lines(), code, range, arguments);
        if (problems.size() < MOST) {
            problems.add(problem);
        }
        return problem;
    }

    private LineIndex lines() {
        lines = lines == null ? LineIndex.of(text) : lines;
        return lines;
    }
}
