package crieur.core.internal.contribution;

import crieur.core.contribution.ContributionException;
import crieur.core.contribution.Contributions;
import crieur.core.contribution.ExtensionPoint;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a {@code plugin.xml} without OSGi: no DTD, no external entity. */
public final class PluginXml {

    private final PluginFiles files;

    /** Creates a reader of a file whose resources lie beside it. */
    public PluginXml(URL pluginXml, ClassLoader classes) {
        this.files = new PluginFiles(pluginXml, classes);
    }

    /** Adds every element of an extension of ours. */
    public void readInto(Contributions.Builder builder) throws ContributionException {
        for (Node node = parse().getDocumentElement().getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element extension && extension.getTagName().equals("extension")) {
                Optional<ExtensionPoint> point = ExtensionPoint.of(extension.getAttribute("point"));
                if (point.isPresent()) {
                    for (PluginXmlElement child : PluginXmlElement.childrenOf(extension, files)) {
                        builder.add(point.get(), child);
                    }
                }
            }
        }
    }

    private Document parse() throws ContributionException {
        try (InputStream in = files.open("plugin.xml")) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            return parser.parse(in);
        } catch (SAXParseException e) {
            throw new ContributionException(
                    files.location() + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage(), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new ContributionException(files.location() + ": " + e.getMessage(), e);
        }
    }
}
