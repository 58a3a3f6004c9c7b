package crieur.workspace.internal.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A change of a brand's files as a whole: all of it is done, or nothing.
 *
 * @param steps the steps, in the order in which they are done
 * @param result the files that a person looks at afterwards: those that were made or moved
 */
public record BrandChange(List<FileStep> steps, List<Path> result) {

    /** Changes nothing. */
    public static final BrandChange NONE = new BrandChange(List.of(), List.of());

    public BrandChange {
        steps = List.copyOf(steps);
        result = List.copyOf(result);
    }

    /** Returns whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Returns this change followed by another. */
    public BrandChange then(BrandChange next) {
        List<FileStep> all = new ArrayList<>(steps);
        all.addAll(next.steps);
        List<Path> shown = new ArrayList<>(result);
        shown.addAll(next.result);
        return new BrandChange(all, shown);
    }

    /** Returns the files and folders that are there now and that the change touches. */
    public Set<Path> touched() {
        Set<Path> touched = new LinkedHashSet<>();
        steps.forEach(step -> step.touched().ifPresent(touched::add));
        return touched;
    }
}
