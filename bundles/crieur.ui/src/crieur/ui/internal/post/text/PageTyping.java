package crieur.ui.internal.post.text;

import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/**
 * Keeps what is typed on a text's page inside that text: a line that would open another channel's text gets the backslash
 * with which the file says that it does not.
 */
public final class PageTyping implements IAutoEditStrategy {

    /** As the file's format has it: the signs alone begin the next post of a thread, which is part of the text. */
    private static final Pattern OPENS = Pattern.compile("(?m)^(?=={3,}+[ \\t]*\\S)");

    private final BooleanSupplier onSource;

    /** For an editor that says whether it shows the whole file, in which anything may be typed. */
    public PageTyping(BooleanSupplier onSource) {
        this.onSource = onSource;
    }

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.text == null || onSource.getAsBoolean()) {
            return;
        }
        try {
            IRegion first = document.getLineInformationOfOffset(command.offset);
            int end = command.offset + command.length;
            IRegion last = document.getLineInformationOfOffset(end);
            String before = document.get(first.getOffset(), command.offset - first.getOffset());
            String after = document.get(end, last.getOffset() + last.getLength() - end);
            String lines = before + command.text + after;
            if (!lines.contains("===")) {
                return;
            }
            escape(command, first.getOffset(), before, after, lines);
        } catch (BadLocationException e) {
            throw new IllegalStateException("A command lies inside its document", e);
        }
    }

    private static void escape(DocumentCommand command, int start, String before, String after, String lines) {
        Matcher opens = OPENS.matcher(lines);
        StringBuilder written = new StringBuilder();
        int copied = 0;
        int caret = before.length() + command.text.length();
        int added = 0;
        while (opens.find()) {
            written.append(lines, copied, opens.start()).append('\\');
            copied = opens.start();
            added += opens.start() <= caret ? 1 : 0;
        }
        if (written.length() > 0) {
            written.append(lines, copied, lines.length());
            command.length += before.length() + after.length();
            command.offset = start;
            command.text = written.toString();
            command.caretOffset = start + caret + added;
            command.shiftsCaret = false;
        }
    }

    /** Returns a text as it is written into a section that has none. */
    static String escaped(String text) {
        return OPENS.matcher(text).replaceAll("\\\\");
    }
}
