package crieur.model.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Posts as people and accidents write them: well formed ones in every style, and mutations of them. */
final class RandomPosts {
    private static final String[] WORDS = {
        "atelier",
        "rentrée",
        "l'été",
        "#Nantes",
        "@ana",
        "https://a.example/x?y=1#z",
        "👩‍👩‍👧",
        "e\u0301",
        "— «\u202Foui\u202F»",
        "1,2",
        "a: b",
        "\\===",
        "=== x",
        "===",
        "=====",
        "---",
        "- item",
        "# no comment",
        "\"quoted\"",
        "'s",
        "{x}",
        "[y]",
        "\u00A0",
        "日本語",
        "\\",
        "\\\\=== y",
        "true",
        "~",
        "null",
        "2026-09-01",
        "%",
        "&a",
        "*a",
        "!t",
        "|",
        ">",
        "?",
        "`",
        "\u2028",
        "\t",
        "end:"
    };
    private static final String[] LINE_ENDS = {"\n", "\n", "\r\n", "\r"};
    static final List<String> CHANNELS = List.of("x", "mastodon", "bluesky", "linkedin", "threads", "a.b-c_1");

    private final Random random;
    private String lineEnd = "\n";

    RandomPosts(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A post without anything wrong with its form. */
    String wellFormed() {
        lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
        StringBuilder post = new StringBuilder("---").append(lineEnd);
        entries().forEach(post::append);
        post.append("---").append(lineEnd);
        post.append(section());
        List<String> channels = shuffled(CHANNELS).subList(0, random.nextInt(3));
        for (String channel : channels) {
            post.append("=== ").append(channel).append(lineEnd).append(section());
        }
        String text = post.toString();
        return random.nextInt(4) == 0 && !text.endsWith("---" + lineEnd) ? text.stripTrailing() : text;
    }

    private List<String> entries() {
        List<String> entries = new ArrayList<>();
        add(entries, "id: 0191f3c2-7d1e" + comment());
        add(entries, "title: " + scalar() + comment());
        add(entries, "language: fr" + comment());
        add(entries, list("channels"));
        add(
                entries,
                "schedule: " + oneOf(List.of("2026-09-01T09:00", "launch -P3D 09:00", "'2026-09-01T09:00'"))
                        + comment());
        add(entries, "state: " + scalar() + comment());
        add(entries, list("labels"));
        add(entries, media());
        add(entries, "link: https://a.example" + comment());
        add(
                entries,
                "poll:" + lineEnd + "  question: " + scalar() + comment() + lineEnd + "  options: [a, 'b, c']"
                        + comment());
        add(entries, "note: |" + lineEnd + "  two lines" + lineEnd + "  of: text");
        add(entries, "flow: {a: 1, b: [2, 3]}" + comment());
        add(entries, "nothing:" + comment());
        Collections.shuffle(entries, random);
        if (random.nextBoolean()) {
            entries.add(random.nextInt(entries.size() + 1), "# a line of its own" + lineEnd);
        }
        return entries;
    }

    private void add(List<String> entries, String entry) {
        if (random.nextInt(10) < 7) {
            entries.add(entry + lineEnd + (random.nextInt(8) == 0 ? lineEnd : ""));
        }
    }

    private String list(String key) {
        List<String> items = shuffled(CHANNELS).subList(0, random.nextInt(4));
        return switch (random.nextInt(4)) {
            case 0 -> key + ": [" + String.join(", ", items) + "]" + comment();
            case 1 ->
                items.isEmpty()
                        ? key + ": []"
                        : key + ":" + comment() + blockItems(items, random.nextBoolean() ? "  " : "");
            case 2 ->
                key + ": ["
                        + String.join(
                                " , ",
                                items.stream().map(item -> '"' + item + '"').toList()) + " ]" + comment();
            default ->
                items.isEmpty()
                        ? key + ":"
                        : key + ": [" + lineEnd + "  " + String.join("," + comment() + lineEnd + "  ", items) + lineEnd
                                + "  ]";
        };
    }

    private String blockItems(List<String> items, String indent) {
        StringBuilder lines = new StringBuilder();
        items.forEach(item ->
                lines.append(lineEnd).append(indent).append("- ").append(item).append(comment()));
        return lines.toString();
    }

    private String media() {
        StringBuilder media = new StringBuilder("media:").append(comment());
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(4)) {
                case 0 ->
                    media.append(lineEnd)
                            .append("  - {file: f")
                            .append(i)
                            .append(".png, alt: \"x, y\", crop: 1}")
                            .append(comment());
                case 1 ->
                    media.append(lineEnd)
                            .append("  - alt: ")
                            .append(scalar())
                            .append(comment())
                            .append(lineEnd)
                            .append("    file: f")
                            .append(i)
                            .append(".png");
                case 2 ->
                    media.append(lineEnd)
                            .append("  - file: f")
                            .append(i)
                            .append(".png")
                            .append(comment())
                            .append(lineEnd)
                            .append("    crop: {x: 1}");
                default ->
                    media.append(lineEnd)
                            .append("  - file: f")
                            .append(i)
                            .append(".png")
                            .append(lineEnd)
                            .append("    alt: ")
                            .append(scalar())
                            .append(comment());
            }
        }
        return media.toString();
    }

    private String scalar() {
        return oneOf(List.of(
                "La rentrée",
                "'l''atelier'",
                "\"a \\\"b\\\" \\u00e9: c\"",
                "deux, trois",
                "'#x'",
                "👩‍👩‍👧 famille",
                "\"\"",
                "x",
                "\"folded" + lineEnd + "        over lines\"",
                "plain" + lineEnd + "        over lines"));
    }

    private String comment() {
        return random.nextInt(3) == 0 ? "   # why " + random.nextInt(10) : "";
    }

    private String section() {
        StringBuilder section = new StringBuilder();
        blankLines(section);
        String text = text(random.nextInt(4));
        if (!text.isEmpty()) {
            section.append(SectionLines.written(text, lineEnd)).append(lineEnd);
        }
        blankLines(section);
        return section.toString();
    }

    private void blankLines(StringBuilder section) {
        for (int i = random.nextInt(3); i > 0; i--) {
            section.append(random.nextInt(5) == 0 ? "  " : "").append(lineEnd);
        }
    }

    /** A text of so many lines, with everything in it that could be taken for something else. */
    String text(int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append(i == 0 ? "" : "\n");
            for (int word = random.nextInt(5); word > 0; word--) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(6) == 0 ? "" : " ");
            }
        }
        return SectionChange.canonical(text.toString());
    }

    /** Any bytes: a well-formed post cut, doubled, spliced and sprinkled with what should not be there. */
    byte[] mutated() {
        StringBuilder text = new StringBuilder(wellFormed());
        for (int i = random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(30));
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, text.substring(at, to));
                case 2 -> text.insert(at, WORDS[random.nextInt(WORDS.length)]);
                case 3 -> text.insert(at, LINE_ENDS[random.nextInt(LINE_ENDS.length)]);
                case 4 -> text.insert(at, (char) random.nextInt(0x30));
                default ->
                    text.insert(
                            at,
                            oneOf(List.of(
                                    "---\n", "\t", "\"", "[", "{", ": ", "\uFEFF", "\n=== x\n", "&a ", "*a", "\0")));
            }
            if (text.length() == 0) {
                text.append(' ');
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(5) == 0 ? withByteOrderMark(bytes) : bytes;
    }

    private static byte[] withByteOrderMark(byte[] bytes) {
        byte[] marked = new byte[bytes.length + 3];
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        System.arraycopy(bytes, 0, marked, 3, bytes.length);
        return marked;
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Writes texts as a section has them, independently of the code under test. */
    private static final class SectionLines {
        static String written(String text, String lineEnd) {
            StringBuilder written = new StringBuilder();
            for (String line : text.split("\n", -1)) {
                written.append(written.length() == 0 ? "" : lineEnd);
                boolean marked = line.matches("(?s)\\\\*===.*") && !line.matches("\\\\*===[ \t]*");
                written.append(marked ? "\\" : "").append(line);
            }
            return written.toString();
        }
    }
}
