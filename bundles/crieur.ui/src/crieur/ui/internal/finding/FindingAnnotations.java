package crieur.ui.internal.finding;

import crieur.core.inspection.Finding;
import crieur.workspace.internal.session.Depth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
 * <p>Each check has a set of its own: a new result replaces that.
 * Used from the display's thread.
 */
public final class FindingAnnotations {

    private final IAnnotationModel model;
    private final Function<Finding, FindingKind> kinds;
    private final Runnable changed;
    private final Map<Depth, Set<FindingAnnotation>> shown = new EnumMap<>(Depth.class);
    private final Map<FindingAnnotation, Position> grown = new HashMap<>();

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
     * @param depth the check that found them
     * @param source the text they were made of, which the document holds now
     */
    public void show(List<Finding> findings, Depth depth, String source) {
        Set<FindingAnnotation> before = shown.computeIfAbsent(depth, any -> new HashSet<>());
        Map<Integer, List<FindingAnnotation>> places = byPlace(before);
        Set<FindingAnnotation> after = new HashSet<>();
        Map<Annotation, Position> added = new HashMap<>();
        for (Finding finding : findings) {
            Position position = position(finding, source.length());
            Optional<FindingAnnotation> same = take(places, position, finding);
            if (same.isPresent()) {
                same.get().renew(finding, source);
                grown.put(same.get(), position);
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
            grown.keySet().removeAll(before);
            changed.run();
        }
        if (depth == Depth.THOROUGH) {
            grown.forEach(this::resize);
            grown.clear();
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

    /** A text that grows beyond a limit makes its finding longer at each key; the text is marked anew in a pause only. */
    private void resize(FindingAnnotation annotation, Position wanted) {
        Position present = model.getPosition(annotation);
        if (present != null && present.offset == wanted.offset && present.length != wanted.length) {
            ((IAnnotationModelExtension) model).modifyAnnotationPosition(annotation, wanted);
        }
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
