package crieur.core.inspection;

import java.util.List;

/**
 * One step of a fix, in the terms of the subject, as an inspection proposes it; the runner turns it into text edits on
 * files.
 */
public sealed interface Change {

    /** Puts other text in place of a stretch of the draft's text. */
    record ReplaceText(TextRange range, String replacement) implements Change {}

    /**
     * Makes a thread of the text, or a longer one where it is a post of a thread already; other channels that share the
     * text keep it.
     *
     * @param channel the channel that sends the thread
     * @param posts what is sent in place of the text, in order
     */
    record Split(String channel, List<String> posts) implements Change {
        public Split {
            posts = List.copyOf(posts);
        }
    }

    /**
     * Gives a channel what it sends, in place of all its text; other channels that share the text keep it.
     *
     * @param channel the channel
     * @param posts what is sent, in order; several make a thread
     */
    record SetPosts(String channel, List<String> posts) implements Change {
        public SetPosts {
            posts = List.copyOf(posts);
        }
    }

    /** Sets a value of the post's front matter, adding the key where it is missing. */
    record SetField(String path, String value) implements Change {}

    /** Takes a value out of the post's front matter. */
    record RemoveField(String path) implements Change {}

    /** Adds a line to a file of the brand, for example a word to {@code dictionary.txt}. */
    record AppendLine(String brandPath, String line) implements Change {}
}
