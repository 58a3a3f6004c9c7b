package crieur.ui.internal.finding;

import crieur.core.inspection.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

/**
 * Puts findings into a document's annotation model, touching only what changed, so that nothing flickers.
 *
 * <p>There are two sets: what is found at once, and what slow inspections find later; a new result replaces its own set.
 * Used from the display's thread.
 */
public final class FindingAnnotations {

    private final IAnnotationModel model;
    private final Function<Finding, FindingKind> kinds;
    private final Runnable changed;
    private final Map<Boolean, Set<FindingAnnotation>> shown = Map.of(true, new HashSet<>(), false, new HashSet<>());

    /**
     * Creates the annotations of a document.
     *
     * @param changed called after any were added or removed: marks whose text went away leave traces to paint over
     */
    public FindingAnnotations(IAnnotationModel model, Function<Finding, FindingKind> kinds, Runnable changed) {
        this.model = model;
        this.kinds = kinds;
        this.changed = changed;
    }

    /**
     * Shows findings in place of the last ones of their set.
     *
     * @param slow which set they belong to
     * @param source the text they were made of, which the document holds now
     */
    public void show(List<Finding> findings, boolean slow, String source) {
        Set<FindingAnnotation> before = shown.get(slow);
        Map<Integer, List<FindingAnnotation>> places = byPlace(before);
        Set<FindingAnnotation> after = new HashSet<>();
        Map<Annotation, Position> added = new HashMap<>();
        boolean resized = false;
        for (Finding finding : findings) {
            Position position = position(finding, source.length());
            Optional<FindingAnnotation> same = take(places, position, finding);
            if (same.isPresent()) {
                same.get().renew(finding, source);
                resized |= resize(model.getPosition(same.get()), position.length);
                after.add(same.get());
            } else {
                FindingAnnotation annotation = new FindingAnnotation(finding, kinds.apply(finding), source);
                added.put(annotation, position);
                after.add(annotation);
            }
        }
        before.removeAll(after);
        if (!before.isEmpty() || !added.isEmpty()) {
            ((IAnnotationModelExtension) model).replaceAnnotations(before.toArray(Annotation[]::new), added);
            changed.run();
        } else if (resized) {
            changed.run();
        }
        before.clear();
        before.addAll(after);
    }

    private Map<Integer, List<FindingAnnotation>> byPlace(Set<FindingAnnotation> annotations) {
        Map<Integer, List<FindingAnnotation>> places = new HashMap<>();
        for (FindingAnnotation annotation : annotations) {
            Position position = model.getPosition(annotation);
            if (position != null && !position.isDeleted()) {
                places.computeIfAbsent(position.offset, any -> new ArrayList<>(1))
                        .add(annotation);
            }
        }
        return places;
    }

    private static Optional<FindingAnnotation> take(
            Map<Integer, List<FindingAnnotation>> places, Position position, Finding finding) {
        List<FindingAnnotation> here = places.getOrDefault(position.offset, List.of());
        Optional<FindingAnnotation> same = here.stream()
                .filter(known -> known.isAbout(finding))
                .min(Comparator.comparing(known -> !known.says(finding)));
        same.ifPresent(here::remove);
        return same;
    }

    /** A text that grows beyond a limit makes its finding longer at each key; the marks are drawn anew, but not made anew. */
    private static boolean resize(Position position, int length) {
        if (position.length == length) {
            return false;
        }
        position.setLength(length);
        return true;
    }

    /**
     * A finding about a mere place is shown on a character beside it, or it could not be seen; and none reaches the very end
     * of the text, where the margin of a text that wraps its lines cannot place it.
     */
    static Position position(Finding finding, int length) {
        int last = Math.max(0, length - 1);
        int end = Math.min(Math.max(finding.range().end(), finding.range().start() + 1), last);
        int start = Math.max(0, Math.min(finding.range().start(), end - 1));
        return new Position(start, end - start);
    }

    /** Returns every annotation. */
    public static List<FindingAnnotation> all(IAnnotationModel model) {
        List<FindingAnnotation> found = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            if (all.next() instanceof FindingAnnotation annotation) {
                found.add(annotation);
            }
        }
        return found;
    }

    /** Returns the annotations that a place touches, the innermost first. */
    public static List<FindingAnnotation> at(IAnnotationModel model, int offset) {
        List<FindingAnnotation> here = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            if (all.next() instanceof FindingAnnotation annotation) {
                Position position = model.getPosition(annotation);
                if (position != null && position.offset <= offset && offset <= position.offset + position.length) {
                    here.add(annotation);
                }
            }
        }
        here.sort((a, b) -> Integer.compare(model.getPosition(a).length, model.getPosition(b).length));
        return here;
    }
}
