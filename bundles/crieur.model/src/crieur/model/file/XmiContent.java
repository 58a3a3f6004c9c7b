package crieur.model.file;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** What one XMI file holds: its root, everything kept beside the model, and comments after the root. */
final class XmiContent {
    private final Map<EObject, KeptXml> kept = new IdentityHashMap<>(0);
    private final List<String> after = new ArrayList<>(0);
    private @Nullable EObject root;

    /** The object of the file; null if there is none. */
    @Nullable
    EObject root() {
        return root;
    }

    void setRoot(@Nullable EObject newRoot) {
        root = newRoot;
    }

    /** Comments behind the root element, written as XML. */
    List<String> after() {
        return after;
    }

    /** What is kept with an object; null for nothing. */
    KeptXml kept(EObject object) {
        return kept.get(object);
    }

    KeptXml keep(EObject object) {
        return kept.computeIfAbsent(object, key -> new KeptXml());
    }
}
