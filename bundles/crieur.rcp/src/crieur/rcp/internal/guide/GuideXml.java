package crieur.rcp.internal.guide;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads the XML files of the guide. */
final class GuideXml {

    private GuideXml() {}

    /**
     * Returns the root of a file.
     *
     * @param damaged what is said of a file that is no XML
     * @throws IOException if it cannot be read, is no XML or has a document type
     */
    static Element root(InputStream file, String damaged) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file).getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(damaged, e);
        }
    }
}
