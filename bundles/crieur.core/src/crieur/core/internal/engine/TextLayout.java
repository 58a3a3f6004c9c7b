package crieur.core.internal.engine;

import crieur.core.inspection.Change;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A text that is in no file: places are those of the text itself, and edits name the empty path. */
public final class TextLayout implements Layout {

    /** Stands for the text itself in an edit. */
    public static final Path NO_FILE = Path.of("");

    private final String text;
    private final LazyLines lines;

    public TextLayout(String text) {
        this.text = text;
        this.lines = new LazyLines(() -> text);
    }

    @Override
    public Optional<Path> file() {
        return Optional.empty();
    }

    @Override
    public TextRange whole() {
        return new TextRange(0, text.length());
    }

    @Override
    public TextRange text(TextRange range) {
        if (range.end() > text.length()) {
            throw new IllegalArgumentException("the text has " + text.length() + " units: " + range);
        }
        return range;
    }

    @Override
    public TextRange field(String path) {
        return whole();
    }

    @Override
    public TextRange variant(String channel) {
        return whole();
    }

    @Override
    public TextRange raw(TextRange range) {
        return text(range);
    }

    @Override
    public int line(int offset) {
        return lines.line(offset);
    }

    @Override
    public int column(int offset) {
        return lines.column(offset);
    }

    @Override
    public Optional<List<TextEdit>> edits(Change change) {
        return change instanceof Change.ReplaceText replace
                ? Optional.of(List.of(new TextEdit(NO_FILE, text(replace.range()), replace.replacement())))
                : Optional.empty();
    }
}
