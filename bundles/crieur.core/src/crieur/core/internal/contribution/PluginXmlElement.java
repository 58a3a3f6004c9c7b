package crieur.core.internal.contribution;

import crieur.core.contribution.ContributionElement;
import crieur.core.contribution.ContributionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of a {@code plugin.xml} that was read without OSGi; copied from the DOM, which is not thread-safe. */
final class PluginXmlElement implements ContributionElement {

    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<ContributionElement> children;
    private final String text;
    private final PluginFiles files;

    private PluginXmlElement(Element element, PluginFiles files) {
        this.name = element.getTagName();
        this.files = files;
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        this.children = List.copyOf(childrenOf(element, files));
        this.text = children.isEmpty() ? element.getTextContent().trim() : "";
    }

    static List<PluginXmlElement> childrenOf(Element parent, PluginFiles files) {
        List<PluginXmlElement> result = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                result.add(new PluginXmlElement(child, files));
            }
        }
        return result;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> attribute(String attribute, Locale locale) {
        String value = attributes.get(attribute);
        if (value == null || !value.startsWith("%")) {
            return Optional.ofNullable(value);
        }
        String key = value.substring(1);
        String translated = files.text(key, locale);
        return Optional.of(translated == null ? key : translated);
    }

    @Override
    public List<ContributionElement> children(String childName) {
        return children.stream().filter(child -> child.name().equals(childName)).toList();
    }

    @Override
    public List<ContributionElement> children() {
        return children;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public String contributor() {
        return files.contributor();
    }

    @Override
    public <T> T create(String attribute, Class<T> type) throws ContributionException {
        String className = require(attribute);
        try {
            return type.cast(files.load(className).getConstructor().newInstance());
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new ContributionException(attribute + "=\"" + className + "\" cannot be created: " + e, e);
        }
    }

    @Override
    public InputStream open(String path) throws IOException {
        return files.open(path);
    }
}
