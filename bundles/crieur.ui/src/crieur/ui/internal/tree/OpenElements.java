package crieur.ui.internal.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which elements of a tree are open, by their keys, and what was below them when they were last looked at. */
final class OpenElements {

    private static final Object ROOT = new Object();

    private final TreeContent content;
    private final Set<Object> open = new HashSet<>();
    private Map<Object, List<Object>> shape = new HashMap<>();

    OpenElements(TreeContent content) {
        this.content = content;
    }

    boolean contains(Object element) {
        return open.contains(content.key(element));
    }

    void open(Object element) {
        Object key = content.key(element);
        open.add(key);
        remember(key, content.children(element));
    }

    void close(Object element) {
        open.remove(content.key(element));
    }

    void closeAll() {
        open.clear();
        shape = new HashMap<>();
    }

    /** Opens elements down to a level; 1 is the roots. */
    void open(int levels) {
        openBelow(content.roots(), levels);
        shape = new HashMap<>();
    }

    private void openBelow(List<?> elements, int levels) {
        for (Object element : elements) {
            if (!content.children(element).isEmpty() && levels > 0) {
                open.add(content.key(element));
                openBelow(content.children(element), levels - 1);
            }
        }
    }

    /** Opens the roots that were not there at the last look. */
    void openNewRoots() {
        List<Object> known = shape.getOrDefault(ROOT, List.of());
        content.roots().stream()
                .map(content::key)
                .filter(root -> !known.contains(root))
                .forEach(open::add);
    }

    /** What is known by another key now stays open. */
    void rename(Map<Object, Object> keys) {
        keys.forEach((before, now) -> {
            if (open.remove(before)) {
                open.add(now);
            }
        });
    }

    /** Looks at the content; returns whether it has the same rows as at the last look. */
    boolean looksAsBefore() {
        Map<Object, List<Object>> before = shape;
        shape = new HashMap<>();
        remember(ROOT, content.roots());
        rememberOpen(content.roots());
        return shape.equals(before);
    }

    private void rememberOpen(List<?> elements) {
        for (Object element : elements) {
            if (contains(element)) {
                remember(content.key(element), content.children(element));
                rememberOpen(content.children(element));
            }
        }
    }

    private void remember(Object parent, List<?> elements) {
        List<Object> keys = new ArrayList<>(elements.size());
        elements.forEach(element -> keys.add(content.key(element)));
        shape.put(parent, keys);
    }
}
