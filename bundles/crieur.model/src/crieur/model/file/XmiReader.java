package crieur.model.file;

import crieur.model.CrieurFactory;
import crieur.model.CrieurPackage;
import crieur.model.problem.ProblemCode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads XMI into objects: what is unknown is kept, and a damaged file gives everything up to its damage.
 *
 * <p>Nothing is ever opened besides the text: document types and entities are refused, and no name or location in the
 * file is looked up. One pass, whose time is proportional to the text.
 */
final class XmiReader extends DefaultHandler2 {
    private static final SAXParserFactory PARSERS = parsers();
    private static final DefaultHandler2 NOBODY = new DefaultHandler2();

    /** Parsers that are at rest; making one takes longer than reading a file. Those that failed are not used again. */
    private static final Queue<XMLReader> IDLE = new ArrayBlockingQueue<>(8);

    private final XmiContent content = new XmiContent();
    private final XmiProblems problems;
    private final Deque<EObject> objects = new ArrayDeque<>();
    private final List<String> comments = new BasicEList<>(0);
    private final Set<String> ids = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable EAttribute textFeature;
    private @Nullable RawXml unknown;

    private XmiReader(XmiProblems problems) {
        this.problems = problems;
    }

    /** Reads the text of a file. */
    static XmiContent read(String text, XmiProblems problems) {
        XmiReader handler = new XmiReader(problems);
        try {
            XMLReader reader = IDLE.poll();
            reader = reader == null ? newReader() : reader;
            connect(reader, handler);
            reader.parse(new InputSource(new StringReader(text)));
            connect(reader, NOBODY);
            IDLE.offer(reader);
        } catch (SAXParseException e) {
            problems.syntax(e);
        } catch (SAXException | IOException e) {
            problems.atEnd(ProblemCode.XML_SYNTAX);
        }
        handler.finish();
        return handler.content;
    }

    private static void connect(XMLReader reader, DefaultHandler2 handler) throws SAXException {
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.setEntityResolver(handler);
        reader.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
    }

    private static SAXParserFactory parsers() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The JDK's own XML parser knows these features", e);
        }
    }

    private static XMLReader newReader() throws SAXException {
        try {
            synchronized (PARSERS) {
                return PARSERS.newSAXParser().getXMLReader();
            }
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public void setDocumentLocator(org.xml.sax.Locator locator) {
        problems.setLocator(locator);
    }

    @Override
    public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (unknown != null) {
            unknown.start(name, attributes);
        } else if (textFeature != null) {
            startUnknown(name, attributes);
        } else if (objects.isEmpty()) {
            startRoot(name, attributes);
        } else {
            startChild(objects.peek(), name, attributes);
        }
    }

    private void startRoot(String name, Attributes attributes) throws SAXException {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "xmlns" : "xmlns:" + name.substring(0, colon);
        String namespace = attributes.getValue(prefix);
        if (!XmiNames.NAMESPACE.equals(namespace)) {
            problems.atElement(name, ProblemCode.XML_NAMESPACE_UNKNOWN, String.valueOf(namespace));
            throw new SAXException("unknown namespace");
        }
        EClassifier type = CrieurPackage.eINSTANCE.getEClassifier(name.substring(colon + 1));
        if (!(type instanceof EClass) || !problems.isExpectedRoot(type.getName())) {
            problems.atElement(name, ProblemCode.XML_OTHER_ROOT, problems.expectedRoot());
            throw new SAXException("other root");
        }
        EObject root = CrieurFactory.eINSTANCE.create((EClass) type);
        content.setRoot(root);
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.getQName(i);
            String value = attributes.getValue(i);
            boolean ours =
                    attribute.equals(XmiNames.XMI_VERSION) || attribute.equals(prefix) || attribute.equals("xmlns:xmi");
            if (attribute.startsWith("xmlns") && !ours) {
                content.keep(root).attributes().put(attribute, value);
            } else if (!ours) {
                setAttribute(root, name, attribute, value);
            }
        }
        open(root);
    }

    private void startChild(EObject parent, String name, Attributes attributes) {
        EStructuralFeature feature = parent.eClass().getEStructuralFeature(name);
        if (feature instanceof EAttribute attribute && !feature.isTransient() && attributes.getLength() == 0) {
            textFeature = attribute;
            text.setLength(0);
        } else if (feature != null && XmiNames.isObjectElement(feature) && hasRoom(parent, feature)) {
            EObject child = CrieurFactory.eINSTANCE.create(((EReference) feature).getEReferenceType());
            for (int i = 0; i < attributes.getLength(); i++) {
                setAttribute(child, name, attributes.getQName(i), attributes.getValue(i));
            }
            add(parent, feature, child);
            open(child);
        } else {
            problems.atElement(name, ProblemCode.XML_NAME_UNKNOWN, name);
            startUnknown(name, attributes);
        }
    }

    private static boolean hasRoom(EObject parent, EStructuralFeature feature) {
        return feature.isMany() || !parent.eIsSet(feature);
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject parent, EStructuralFeature feature, EObject child) {
        if (feature.isMany()) {
            ((List<EObject>) parent.eGet(feature)).add(child);
        } else {
            parent.eSet(feature, child);
        }
    }

    private void open(EObject object) {
        objects.push(object);
        if (!comments.isEmpty()) {
            content.keep(object).before().addAll(comments);
            comments.clear();
        }
    }

    private void setAttribute(EObject object, String element, String name, String stored) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature == null || !XmiNames.isAttribute(feature)) {
            problems.atAttribute(element, name, ProblemCode.XML_NAME_UNKNOWN, name);
            content.keep(object).attributes().put(name, stored);
            return;
        }
        String value = XmlText.read(stored);
        EAttribute attribute = (EAttribute) feature;
        if (!set(object, attribute, value)) {
            problems.atAttribute(element, name, ProblemCode.XML_VALUE_UNREADABLE, value, name);
            content.keep(object).attributes().put(name, stored);
        } else if (attribute.isID() && !ids.add(value)) {
            problems.atAttribute(element, name, ProblemCode.XML_ID_REPEATED, value);
        }
    }

    private static boolean set(EObject object, EAttribute attribute, String value) {
        try {
            object.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value));
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void startUnknown(String name, Attributes attributes) {
        textFeature = null;
        unknown = new RawXml();
        unknown.start(name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (unknown != null) {
            if (unknown.end(name)) {
                KeptXml kept = content.keep(objects.peek());
                kept.inside().addAll(comments);
                comments.clear();
                kept.inside().add(unknown.toString());
                unknown = null;
            }
        } else if (textFeature != null) {
            endText(name);
        } else {
            EObject object = objects.pop();
            if (!comments.isEmpty()) {
                content.keep(object).inside().addAll(comments);
                comments.clear();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void endText(String name) {
        EObject object = objects.peek();
        String value = XmlText.read(text.toString());
        if (textFeature.isMany()) {
            Object item = EcoreUtil.createFromString(textFeature.getEAttributeType(), value);
            ((List<Object>) object.eGet(textFeature)).add(item);
        } else if (!set(object, textFeature, value)) {
            problems.atElement(name, ProblemCode.XML_VALUE_UNREADABLE, value, name);
            content.keep(object).attributes().put(name, text.toString());
        }
        textFeature = null;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (unknown != null) {
            unknown.text(new String(characters, start, length));
        } else if (textFeature != null) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void comment(char[] characters, int start, int length) {
        String comment = "<!--" + new String(characters, start, length) + "-->";
        if (unknown != null) {
            unknown.comment(comment);
        } else {
            comments.add(comment);
        }
    }

    private void finish() {
        content.after().addAll(comments);
        if (content.root() == null) {
            problems.withoutRoot();
        }
    }
}
