package crieur.ui.internal.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with bold and struck-out stretches, for hovers and previews without a browser.
 *
 * <p>Written with {@code <b>}, {@code <s>} and {@code <br>}, and the entities for the three signs that these use.
 *
 * @param text the text without markup
 * @param spans its bold and struck-out stretches, in order
 */
public record Markup(String text, List<Span> spans) {

    public Markup {
        spans = List.copyOf(spans);
    }

    /**
     * A stretch that looks different.
     *
     * @param start the first UTF-16 unit
     * @param end the unit after the last
     * @param struck whether it is struck out; bold otherwise
     */
    public record Span(int start, int end, boolean struck) {}

    /** Reads a written text; what is no markup of ours stays as it is. */
    public static Markup parse(String written) {
        StringBuilder text = new StringBuilder(written.length());
        List<Span> spans = new ArrayList<>();
        int opened = 0;
        int i = 0;
        while (i < written.length()) {
            String token = token(written, i);
            switch (token) {
                case "<br>" -> text.append('\n');
                case "<b>", "<s>" -> opened = text.length();
                case "</b>", "</s>" -> spans.add(new Span(opened, text.length(), token.equals("</s>")));
                case "&lt;" -> text.append('<');
                case "&gt;" -> text.append('>');
                case "&amp;" -> text.append('&');
                default -> text.append(token);
            }
            i += token.length();
        }
        return new Markup(text.toString(), spans);
    }

    private static String token(String written, int at) {
        for (String token : List.of("<br>", "<b>", "</b>", "<s>", "</s>", "&lt;", "&gt;", "&amp;")) {
            if (written.startsWith(token, at)) {
                return token;
            }
        }
        return written.substring(at, at + 1);
    }

    /** Returns a text as it must be written to stay itself. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
