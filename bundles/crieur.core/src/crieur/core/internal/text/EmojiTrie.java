package crieur.core.internal.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Every emoji sequence that ICU4J and twitter-text know, as a trie in breadth-first order.
 *
 * <p>Read from {@code emoji.bin}, which {@code crieur.conformance.tables.GenerateTables} writes.
 */
final class EmojiTrie {

    private static final int LABEL = 0xFFFFFF;
    private static final int SHOWN = 1;
    private static final int WEIGHED = 2;

    private static final int[] NODES;
    private static final char[] FIRST_CHILD;

    static {
        try (InputStream in = EmojiTrie.class.getResourceAsStream("emoji.bin");
                DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
            int count = data.readInt();
            NODES = new int[count];
            FIRST_CHILD = new char[count + 1];
            for (int i = 0; i < count; i++) {
                NODES[i] = data.readInt();
                FIRST_CHILD[i] = data.readChar();
            }
            FIRST_CHILD[count] = (char) count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmojiTrie() {}

    /**
     * Returns the ends of the longest emoji at an offset: in the low half as a reader sees it, in the high half as X
     * weighs it; the offset itself where there is none.
     */
    static long match(char[] units, int start) {
        int node = 0;
        int offset = start;
        int shown = start;
        int weighed = start;
        while (offset < units.length) {
            int codePoint = CodePoints.at(units, offset);
            node = child(node, codePoint);
            if (node < 0) {
                break;
            }
            offset += Character.charCount(codePoint);
            int marks = NODES[node] >>> 24;
            if ((marks & SHOWN) != 0) {
                shown = offset;
            }
            if ((marks & WEIGHED) != 0) {
                weighed = offset;
            }
        }
        return (long) weighed << 32 | shown;
    }

    private static int child(int node, int codePoint) {
        int low = FIRST_CHILD[node];
        int high = FIRST_CHILD[node + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int label = NODES[middle] & LABEL;
            if (label == codePoint) {
                return middle;
            }
            if (label < codePoint) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
