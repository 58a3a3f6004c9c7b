package crieur.model.post;

import crieur.model.source.TextLines;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a thread as one text and reads it again: a line {@code ===} stands between two posts.
 *
 * <p>A line of a post that is itself {@code ===}, behind backslashes or not, has one backslash more in the text.
 */
public final class PostThread {
    /** The line between two posts. */
    public static final String MARK = "===";

    private PostThread() {}

    /** Returns the text of a thread; posts that are blank are left out, and so are blank lines around a post. */
    public static String join(List<String> posts) {
        List<String> written = new ArrayList<>(posts.size());
        for (String post : posts) {
            String text = SectionChange.canonical(post);
            if (!text.isEmpty()) {
                written.add(escaped(text));
            }
        }
        return String.join("\n" + MARK + "\n", written);
    }

    /** Returns the posts that a text is sent as, blank ones left out; one empty post for a text without any. */
    public static List<String> split(String text) {
        List<String> posts = new ArrayList<>(2);
        StringBuilder post = new StringBuilder();
        for (int line = 0; line < text.length(); ) {
            int end = TextLines.end(text, line);
            if (Lines.isThreadMark(text, line, end)) {
                add(post, posts);
            } else {
                int from = Lines.isEscapedMark(text, line, end) ? line + 1 : line;
                post.append(text, from, end).append('\n');
            }
            line = TextLines.next(text, end);
        }
        add(post, posts);
        return posts.isEmpty() ? List.of("") : posts;
    }

    private static void add(StringBuilder post, List<String> posts) {
        String text = SectionChange.canonical(post.toString());
        if (!text.isEmpty()) {
            posts.add(text);
        }
        post.setLength(0);
    }

    /** Returns a post that is to be one, as it must stand in a text. */
    static String escaped(String post) {
        if (!post.contains(MARK)) {
            return post;
        }
        StringBuilder text = new StringBuilder(post.length() + 2);
        for (String line : post.split("\n", -1)) {
            text.append(text.length() == 0 ? "" : "\n");
            boolean mark = Lines.isThreadMark(line, 0, line.length()) || Lines.isEscapedMark(line, 0, line.length());
            text.append(mark ? "\\" : "").append(line);
        }
        return text.toString();
    }
}
