package crieur.conformance.tables;

import com.ibm.icu.text.UnicodeSet;
import com.twitter.twittertext.TwitterTextEmojiRegex;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes every emoji sequence as a trie in breadth-first order.
 *
 * <p>A sequence is marked {@link #SHOWN} where a reader sees one emoji (each RGI sequence of ICU, with or without its
 * variation selectors), and {@link #WEIGHED} where X counts it as one (each RGI sequence, and what twitter-text's own
 * pattern matches besides).
 */
final class EmojiTable {

    static final int SHOWN = 1;
    static final int WEIGHED = 2;

    private static final String VS16 = "\uFE0F";

    private final Node root = new Node();

    EmojiTable() {
        Set<String> fullyQualified = fullyQualified();
        Set<String> candidates = new LinkedHashSet<>(fullyQualified);
        for (String sequence : fullyQualified) {
            add(sequence, SHOWN | WEIGHED);
            for (String variant : withoutSelectors(sequence)) {
                if (isShownWithoutSelector(variant)) {
                    add(variant, SHOWN);
                }
                candidates.add(variant);
            }
        }
        candidates.addAll(twitterTextCandidates());
        for (String candidate : candidates) {
            if (TwitterTextEmojiRegex.VALID_EMOJI_PATTERN.matcher(candidate).matches()) {
                add(candidate, WEIGHED);
            }
        }
    }

    private static Set<String> fullyQualified() {
        Set<String> sequences = new LinkedHashSet<>();
        for (String sequence : new UnicodeSet("[:RGI_Emoji:]")) {
            sequences.add(sequence);
        }
        return sequences;
    }

    /** The digits, # and *, (c) and (r) and the like are plain text unless a selector says otherwise. */
    private static boolean isShownWithoutSelector(String variant) {
        return variant.codePointCount(0, variant.length()) > 1 || variant.codePointAt(0) > 0x2122;
    }

    private static List<String> withoutSelectors(String sequence) {
        List<String> variants = new ArrayList<>(List.of(""));
        for (int i = 0; i < sequence.length(); i++) {
            List<String> longer = new ArrayList<>();
            for (String variant : variants) {
                longer.add(variant + sequence.charAt(i));
                if (sequence.charAt(i) == VS16.charAt(0)) {
                    longer.add(variant);
                }
            }
            variants = longer;
        }
        variants.remove(sequence);
        return variants;
    }

    private static Set<String> twitterTextCandidates() {
        Set<String> candidates = new LinkedHashSet<>();
        List<String> modifiers =
                List.of("", VS16, "\uD83C\uDFFB", "\uD83C\uDFFC", "\uD83C\uDFFD", "\uD83C\uDFFE", "\uD83C\uDFFF");
        for (String base : new UnicodeSet("[:Emoji:]")) {
            for (String modifier : modifiers) {
                candidates.add(base + modifier);
                candidates.add(base + VS16 + modifier);
                candidates.add(base + modifier + "\u200D\u2640" + VS16);
                candidates.add(base + modifier + "\u200D\u2642" + VS16);
            }
        }
        return candidates;
    }

    private void add(String sequence, int mark) {
        Node node = root;
        for (int codePoint : sequence.codePoints().toArray()) {
            node = node.children.computeIfAbsent(codePoint, unused -> new Node());
        }
        node.marks |= mark;
    }

    /** Returns what can begin an emoji; keycaps are left out, their last character tells. */
    UnicodeSet starts() {
        UnicodeSet starts = new UnicodeSet();
        root.children.keySet().stream().filter(codePoint -> codePoint > 0x7F).forEach(starts::add);
        return starts;
    }

    void write(OutputStream out) throws IOException {
        List<Node> nodes = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        ArrayDeque<Node> queue = new ArrayDeque<>(List.of(root));
        labels.add(0);
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            nodes.add(node);
            node.firstChild = nodes.size() + queue.size();
            for (Map.Entry<Integer, Node> child : node.children.entrySet()) {
                labels.add(child.getKey());
                queue.add(child.getValue());
            }
        }
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            data.writeInt(labels.get(i) | nodes.get(i).marks << 24);
            data.writeChar(nodes.get(i).firstChild);
        }
        data.flush();
    }

    private static final class Node {
        private final Map<Integer, Node> children = new TreeMap<>();
        private int marks;
        private int firstChild;
    }
}
