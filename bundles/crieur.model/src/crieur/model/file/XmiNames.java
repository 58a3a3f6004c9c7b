package crieur.model.file;

import crieur.model.CrieurPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which features of the model are stored, and how. */
final class XmiNames {
    static final String PREFIX = CrieurPackage.eNS_PREFIX;
    static final String NAMESPACE = CrieurPackage.eNS_URI;
    static final String XMI_NAMESPACE = "http://www.omg.org/XMI";
    static final String XMI_VERSION = "xmi:version";

    private XmiNames() {}

    /** Whether a feature is written as an attribute of its element. */
    static boolean isAttribute(EStructuralFeature feature) {
        return feature instanceof EAttribute && !feature.isTransient() && !feature.isMany();
    }

    /** Whether a feature is written as elements that hold a text. */
    static boolean isTextElement(EStructuralFeature feature) {
        return feature instanceof EAttribute && !feature.isTransient() && feature.isMany();
    }

    /** Whether a feature is written as elements that are objects. */
    static boolean isObjectElement(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment() && !feature.isTransient();
    }
}
