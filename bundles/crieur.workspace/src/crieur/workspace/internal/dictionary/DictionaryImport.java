package crieur.workspace.internal.dictionary;

import crieur.core.progress.Progress;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words from files of other programs: Hunspell's {@code .dic} with the {@code .aff} beside it, LanguageTool's
 * {@code spelling.txt}, and plain lists.
 *
 * @param words the words, in the order of the file
 * @param entries how many entries the file has
 * @param cut whether there were more words than a dictionary takes
 */
public record DictionaryImport(List<String> words, int entries, boolean cut) {

    /** The most words that are brought in at once; a whole language is what the program knows already. */
    public static final int MOST = 200_000;

    /** What follows an entry: after a tab anything, after a space a field such as {@code po:noun}. */
    private static final Pattern MORPHOLOGY = Pattern.compile("\\t|\\s\\p{Lower}{2}:");

    private static final Pattern SET = Pattern.compile("(?m)^SET\\s+(\\S+)");

    public DictionaryImport {
        words = List.copyOf(words);
    }

    /**
     * Reads a file.
     *
     * @param file a file whose name ends with {@code .dic} is Hunspell's, any other a list
     * @throws IOException if it cannot be read
     */
    public static DictionaryImport read(Path file, Progress progress) throws IOException {
        String name = file.getFileName().toString();
        return name.endsWith(".dic") ? hunspell(file, progress) : list(file, progress);
    }

    private static DictionaryImport hunspell(Path file, Progress progress) throws IOException {
        String name = file.getFileName().toString();
        Path affixes = file.resolveSibling(name.substring(0, name.length() - 4) + ".aff");
        byte[] rules = Files.exists(affixes) ? Files.readAllBytes(affixes) : new byte[0];
        Charset charset = charset(rules);
        AffixRules affix = rules.length == 0 ? AffixRules.NONE : new AffixRules(text(rules, charset));
        List<String> lines = text(Files.readAllBytes(file), charset).lines().toList();
        Collector words = new Collector(progress);
        for (int i = 0; i < lines.size() && words.isOpen(); i++) {
            boolean count = i == 0 && lines.get(0).strip().matches("\\d+");
            String line = MORPHOLOGY.split(lines.get(i), 2)[0].strip();
            if (!count && !line.isEmpty()) {
                words.entry();
                String[] parts = line.split("(?<!\\\\)/", 2);
                String flags = parts.length > 1 ? parts[1].split("\\s", 2)[0] : "";
                affix.forms(parts[0].replace("\\/", "/"), flags).forEach(words::add);
            }
        }
        return words.result();
    }

    /** LanguageTool's lists have remarks after {@code #}, and flags after {@code /}. */
    private static DictionaryImport list(Path file, Progress progress) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Collector words = new Collector(progress);
        for (String line : text(bytes, StandardCharsets.UTF_8).split("\\R")) {
            String word = line.split("#", 2)[0].split("/", 2)[0].strip();
            if (!word.isEmpty() && words.isOpen()) {
                words.entry();
                words.add(word);
            }
        }
        return words.result();
    }

    private static Charset charset(byte[] rules) {
        Matcher set = SET.matcher(new String(rules, StandardCharsets.ISO_8859_1));
        try {
            return set.find() ? Charset.forName(set.group(1).replace("ISO8859", "ISO-8859")) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** A file that is not what it says is read as the older charset that fits every byte. */
    private static String text(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** Gathers words up to the most there may be. */
    private static final class Collector {
        private final Progress progress;
        private final Set<String> words = new LinkedHashSet<>();
        private int entries;
        private boolean cut;

        Collector(Progress progress) {
            this.progress = progress;
        }

        void entry() {
            entries++;
        }

        void add(String word) {
            if (words.size() < MOST) {
                words.add(word);
            } else {
                cut = true;
            }
        }

        boolean isOpen() {
            return !cut && !progress.isCancelled();
        }

        DictionaryImport result() {
            return new DictionaryImport(List.copyOf(words), entries, cut);
        }
    }
}
