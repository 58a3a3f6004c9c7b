package crieur.ui.internal.fix;

import crieur.core.inspection.Fix;
import crieur.core.inspection.TextEdit;
import crieur.ui.internal.markup.Markup;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Shows what a fix would do: the lines around each change, with what goes struck out and what comes in bold. */
public final class FixPreview {

    private static final int AROUND = 24;

    private FixPreview() {}

    /**
     * Returns the preview as {@link Markup}.
     *
     * @param file the file that is shown
     * @param text its text, of which the fix was made
     */
    public static String of(Fix fix, Path file, String text) {
        StringBuilder html = new StringBuilder();
        List<TextEdit> edits = fix.edits().stream()
                .sorted(Comparator.comparingInt(edit -> edit.range().start()))
                .toList();
        for (TextEdit edit : edits) {
            if (html.length() > 0) {
                html.append("<br><br>");
            }
            if (edit.file().equals(file)) {
                change(html, edit, text);
            } else {
                html.append(Markup.escaped(edit.file().getFileName().toString()))
                        .append(": <b>")
                        .append(Markup.escaped(edit.replacement().strip()))
                        .append("</b>");
            }
        }
        return html.toString();
    }

    private static void change(StringBuilder html, TextEdit edit, String text) {
        int start = Math.min(edit.range().start(), text.length());
        int end = Math.min(edit.range().end(), text.length());
        int from = Math.max(Math.max(0, start - AROUND), text.lastIndexOf('\n', Math.max(0, start - 1)) + 1);
        int lineEnd = text.indexOf('\n', end);
        int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, end + AROUND);
        html.append(from > 0 && text.charAt(from - 1) != '\n' ? "…" : "")
                .append(Markup.escaped(text.substring(Math.min(from, start), start)));
        if (end > start) {
            html.append("<s>")
                    .append(Markup.escaped(text.substring(start, end)))
                    .append("</s>");
        }
        html.append("<b>")
                .append(Markup.escaped(edit.replacement()))
                .append("</b>")
                .append(Markup.escaped(text.substring(end, Math.max(end, to))))
                .append(to < text.length() && text.charAt(to) != '\n' ? "…" : "");
    }
}
