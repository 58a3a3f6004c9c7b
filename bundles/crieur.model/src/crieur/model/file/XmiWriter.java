package crieur.model.file;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Writes an object as XMI: an element a line, attributes and children in the order of the model, so that the same
 * content is always the same text.
 */
final class XmiWriter {
    private static final String INDENT = "  ";

    private final XmiContent content;
    private final StringBuilder out = new StringBuilder(1024);

    XmiWriter(XmiContent content) {
        this.content = content;
    }

    /** The text of the file, with line feeds. */
    String write() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        EObject root = content.root();
        if (root != null) {
            writeBefore(root, "");
            String name = XmiNames.PREFIX + ':' + root.eClass().getName();
            out.append('<').append(name);
            attribute(XmiNames.XMI_VERSION, "2.0");
            attribute("xmlns:xmi", XmiNames.XMI_NAMESPACE);
            attribute("xmlns:" + XmiNames.PREFIX, XmiNames.NAMESPACE);
            writeContent(root, name, "");
        }
        content.after().forEach(comment -> out.append(comment).append('\n'));
        return out.toString();
    }

    private void writeObject(EObject object, String name, String indent) {
        writeBefore(object, indent);
        out.append(indent).append('<').append(name);
        writeContent(object, name, indent);
    }

    private void writeBefore(EObject object, String indent) {
        KeptXml kept = content.kept(object);
        if (kept != null) {
            kept.before().forEach(xml -> out.append(indent).append(xml).append('\n'));
        }
    }

    private void writeContent(EObject object, String name, String indent) {
        EClass type = object.eClass();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (XmiNames.isAttribute(feature) && object.eIsSet(feature)) {
                attribute(feature.getName(), text((EAttribute) feature, object.eGet(feature)));
            }
        }
        KeptXml kept = content.kept(object);
        if (kept != null) {
            writeKeptAttributes(object, kept);
        }
        int open = out.length();
        out.append(">\n");
        String inner = indent + INDENT;
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (object.eIsSet(feature)) {
                writeChildren(object, feature, inner);
            }
        }
        if (kept != null) {
            kept.inside().forEach(xml -> out.append(inner).append(xml).append('\n'));
        }
        if (out.length() == open + 2) {
            out.setLength(open);
            out.append("/>\n");
        } else {
            out.append(indent).append("</").append(name).append(">\n");
        }
    }

    private void writeKeptAttributes(EObject object, KeptXml kept) {
        for (Map.Entry<String, String> attribute : kept.attributes().entrySet()) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(attribute.getKey());
            if (feature == null || !XmiNames.isAttribute(feature) || !object.eIsSet(feature)) {
                attribute(attribute.getKey(), attribute.getValue());
            }
        }
    }

    private void writeChildren(EObject object, EStructuralFeature feature, String indent) {
        if (XmiNames.isTextElement(feature)) {
            for (Object value : (List<?>) object.eGet(feature)) {
                out.append(indent).append('<').append(feature.getName()).append('>');
                XmlText.write(out, text((EAttribute) feature, value));
                out.append("</").append(feature.getName()).append(">\n");
            }
        } else if (XmiNames.isObjectElement(feature)) {
            Object value = object.eGet(feature, true);
            List<?> children = feature.isMany() ? (List<?>) value : List.of(value);
            children.forEach(child -> writeObject((EObject) child, feature.getName(), indent));
        }
    }

    private static String text(EAttribute attribute, Object value) {
        return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        XmlText.write(out, value);
        out.append('"');
    }
}
