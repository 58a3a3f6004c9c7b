package crieur.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Validates an example against the little of XML Schema that extension point schemas use. */
final class SchemaExample {

    private final Map<String, Element> declared = new HashMap<>();

    SchemaExample(Document schema) {
        for (Element element : SecureXml.elements(schema.getDocumentElement(), "element")) {
            if (element.hasAttribute("name")) {
                declared.put(element.getAttribute("name"), element);
            }
        }
    }

    /** Returns what is wrong with an element and everything in it. */
    List<String> errors(Element element) {
        List<String> errors = new ArrayList<>();
        validate(element, errors);
        return errors;
    }

    private void validate(Element element, List<String> errors) {
        Element declaration = declared.get(element.getTagName());
        if (declaration == null) {
            errors.add("has the unknown element " + element.getTagName());
            return;
        }
        attributes(element, declaration, errors);
        children(element, declaration, errors);
    }

    private static void attributes(Element element, Element declaration, List<String> errors) {
        Map<String, Element> allowed = new HashMap<>();
        SecureXml.elements(declaration, "attribute").forEach(each -> allowed.put(each.getAttribute("name"), each));
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            Element known = allowed.get(attribute.getName());
            if (known == null) {
                errors.add("has the unknown attribute " + attribute.getName() + " of " + element.getTagName());
            } else if (!isAllowed(known, attribute.getValue())) {
                errors.add("has the value " + attribute.getValue() + " for " + attribute.getName());
            }
        }
        for (Element each : allowed.values()) {
            if (each.getAttribute("use").equals("required") && !element.hasAttribute(each.getAttribute("name"))) {
                errors.add("lacks the attribute " + each.getAttribute("name") + " of " + element.getTagName());
            }
        }
    }

    private static boolean isAllowed(Element attribute, String value) {
        if (attribute.getAttribute("type").equals("boolean")) {
            return value.equals("true") || value.equals("false");
        }
        List<Element> values = SecureXml.elements(attribute, "enumeration");
        return values.isEmpty()
                || values.stream().anyMatch(each -> each.getAttribute("value").equals(value));
    }

    private void children(Element element, Element declaration, List<String> errors) {
        Map<String, Integer> counts = new HashMap<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                counts.merge(child.getTagName(), 1, Integer::sum);
                validate(child, errors);
            }
        }
        for (Element reference : SecureXml.elements(declaration, "element")) {
            String name = reference.getAttribute("ref");
            int count = counts.getOrDefault(name, 0);
            counts.remove(name);
            if (count < Integer.parseInt(reference.getAttribute("minOccurs"))) {
                errors.add("has too few elements " + name + " in " + element.getTagName());
            }
        }
        counts.keySet().forEach(name -> errors.add("may not have " + name + " in " + element.getTagName()));
    }
}
