package crieur.core.internal.engine;

import crieur.model.source.LineIndex;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/** The lines of a text, found when somebody asks: most texts have no findings. Not thread-safe. */
public final class LazyLines {

    private final Supplier<String> text;
    private @Nullable LineIndex lines;

    public LazyLines(Supplier<String> text) {
        this.text = text;
    }

    /** Returns the line of an offset, counted from 1. */
    public int line(int offset) {
        return lines().line(offset);
    }

    /** Returns the column of an offset in UTF-16 units, counted from 1. */
    public int column(int offset) {
        return lines().column(offset);
    }

    private LineIndex lines() {
        LineIndex known = lines;
        if (known == null) {
            known = LineIndex.of(text.get());
            lines = known;
        }
        return known;
    }
}
