package crieur.model.file;

import org.xml.sax.Attributes;

/** Writes an unknown element down as it comes, on one line. */
final class RawXml {
    private final StringBuilder xml = new StringBuilder();
    private int depth;
    private boolean tagOpen;

    void start(String name, Attributes attributes) {
        closeTag();
        xml.append('<').append(name);
        for (int i = 0; i < attributes.getLength(); i++) {
            xml.append(' ').append(attributes.getQName(i)).append("=\"");
            XmlText.write(xml, attributes.getValue(i));
            xml.append('"');
        }
        tagOpen = true;
        depth++;
    }

    /** Ends an element; whether that was the outermost one. */
    boolean end(String name) {
        if (tagOpen) {
            xml.append("/>");
            tagOpen = false;
        } else {
            xml.append("</").append(name).append('>');
        }
        return --depth == 0;
    }

    void text(String text) {
        closeTag();
        XmlText.write(xml, text);
    }

    void comment(String comment) {
        closeTag();
        xml.append(comment);
    }

    private void closeTag() {
        if (tagOpen) {
            xml.append('>');
            tagOpen = false;
        }
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
