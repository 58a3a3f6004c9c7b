package crieur.core.internal.network;

import crieur.core.contribution.ContributionElement;
import crieur.core.contribution.ContributionException;
import crieur.model.problem.ProblemCode;
import crieur.model.problem.SyntaxProblem;
import crieur.model.source.FileText;
import crieur.model.source.LineIndex;
import crieur.model.yaml.YamlLimits;
import crieur.model.yaml.YamlNode;
import crieur.model.yaml.YamlNode.Entry;
import crieur.model.yaml.YamlNode.Mapping;
import crieur.model.yaml.YamlNode.Scalar;
import crieur.model.yaml.YamlNode.Sequence;
import crieur.model.yaml.YamlReader;
import crieur.model.yaml.YamlResult;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A mapping of a YAML file seen as an XML element: a scalar is an attribute, a list of scalars an attribute with spaces
 * between, a mapping a child element, a list of mappings several; what is no mapping in such a list is an element without
 * attributes, so that somebody misses them.
 */
final class YamlElement implements ContributionElement {

    /** Where the elements of one file come from. */
    private record Origin(String path, String contributor, LineIndex lines) {}

    private final String name;
    private final Mapping mapping;
    private final Origin origin;

    private YamlElement(String name, Mapping mapping, Origin origin) {
        this.name = name;
        this.mapping = mapping;
        this.origin = origin;
    }

    /**
     * Reads a file.
     *
     * @param path what messages call the file
     * @throws ContributionException with line and column, if it is no YAML or no mapping
     */
    static YamlElement read(String path, String contributor, byte[] bytes) throws ContributionException {
        String text = FileText.decode(bytes).text();
        LineIndex lines = LineIndex.of(text);
        YamlResult result = new YamlReader(YamlLimits.DEFAULT).read(text);
        if (result.trouble().isPresent()) {
            YamlResult.Trouble trouble = result.trouble().get();
            throw new ContributionException(
                    place(path, lines, trouble.range().start()) + ": " + reason(lines, trouble));
        }
        Origin origin = new Origin(path, contributor, lines);
        if (result.root().orElse(null) instanceof Mapping root) {
            return new YamlElement("network", root, origin);
        }
        throw new ContributionException(path + ":1:1: not a list of keys and values");
    }

    /** What is said of the front matter of posts names it, which a data file does not have. */
    private static String reason(LineIndex lines, YamlResult.Trouble trouble) {
        return trouble.code() == ProblemCode.YAML_SYNTAX
                ? "is no YAML that can be understood"
                : SyntaxProblem.in(
                                lines,
                                trouble.code(),
                                trouble.range(),
                                trouble.arguments().toArray(String[]::new))
                        .message(Locale.ENGLISH);
    }

    /**
     * A key as it is written.
     *
     * @param isEmpty whether nothing is said there
     * @param isElement whether it stands for elements, and not for an attribute
     */
    record Key(String name, String location, boolean isEmpty, boolean isElement) {}

    /** Returns the keys in the order of the file; one that is written twice is there twice. */
    List<Key> keys() {
        List<Key> keys = new ArrayList<>(mapping.entries().size());
        for (Entry entry : mapping.entries()) {
            Scalar key = entry.key();
            String location = place(origin.path(), origin.lines(), key.range().start());
            keys.add(new Key(key.value(), location, isEmpty(entry.value()), isElement(entry.value())));
        }
        return keys;
    }

    private static boolean isEmpty(YamlNode value) {
        boolean nothing = value instanceof Scalar scalar && scalar.isNull();
        return nothing || value instanceof Sequence sequence && sequence.items().isEmpty();
    }

    private static boolean isElement(YamlNode value) {
        boolean list = value instanceof Sequence sequence
                && !sequence.items().isEmpty()
                && !(sequence.items().get(0) instanceof Scalar);
        return list || value instanceof Mapping;
    }

    /** Returns the elements of a name. */
    List<YamlElement> elements(String key) {
        List<YamlElement> elements = new ArrayList<>();
        for (ContributionElement child : children(key)) {
            elements.add((YamlElement) child);
        }
        return elements;
    }

    private static String place(String path, LineIndex lines, int offset) {
        return path + ":" + lines.line(offset) + ":" + lines.column(offset);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> attribute(String key, Locale locale) {
        YamlNode value = mapping.get(key + "." + locale.getLanguage())
                .or(() -> mapping.get(key))
                .orElse(null);
        if (value instanceof Scalar scalar) {
            return scalar.isNull() ? Optional.empty() : Optional.of(scalar.value());
        }
        if (value instanceof Sequence sequence) {
            return words(sequence);
        }
        return Optional.empty();
    }

    private static Optional<String> words(Sequence sequence) {
        StringJoiner words = new StringJoiner(" ");
        for (YamlNode item : sequence.items()) {
            if (!(item instanceof Scalar scalar)) {
                return Optional.empty();
            }
            words.add(scalar.value());
        }
        return Optional.of(words.toString());
    }

    @Override
    public List<ContributionElement> children(String key) {
        List<ContributionElement> children = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            if (entry.key().value().equals(key)) {
                addChildren(entry, children);
            }
        }
        return children;
    }

    @Override
    public List<ContributionElement> children() {
        List<ContributionElement> children = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            addChildren(entry, children);
        }
        return children;
    }

    private void addChildren(Entry entry, List<ContributionElement> children) {
        String key = entry.key().value();
        if (entry.value() instanceof Mapping child) {
            children.add(new YamlElement(key, child, origin));
        } else if (entry.value() instanceof Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (item instanceof Mapping child) {
                    children.add(new YamlElement(key, child, origin));
                } else if (!(sequence.items().get(0) instanceof Scalar)) {
                    children.add(new YamlElement(key, new Mapping(item.range(), List.of(), true, false, 1), origin));
                }
            }
        }
    }

    @Override
    public String text() {
        return attribute("text").orElse("");
    }

    @Override
    public String contributor() {
        return origin.contributor();
    }

    @Override
    public String location() {
        return place(origin.path(), origin.lines(), mapping.range().start());
    }

    @Override
    public <T> T create(String attribute, Class<T> type) throws ContributionException {
        throw new ContributionException(
                "a data file cannot name the class \"" + require(attribute) + "\"; put this element into plugin.xml");
    }

    /** A data file brings no other file. */
    @Override
    public InputStream open(String path) throws IOException {
        throw new IOException(path + " cannot be opened from a data file");
    }
}
