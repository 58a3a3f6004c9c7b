package crieur.core.internal.check;

import crieur.core.inspection.Change;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import crieur.core.internal.engine.Layout;
import crieur.core.internal.engine.LazyLines;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** How a brand or campaign lies in its XML file, which is read again only when there is something to find in it. */
final class XmlLayout implements Layout {

    private final Path file;
    private final Path brandFolder;
    private @Nullable XmlPlaces places;
    private final LazyLines lines = new LazyLines(() -> places().text());

    XmlLayout(Path file, Path brandFolder) {
        this.file = file;
        this.brandFolder = brandFolder;
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(file);
    }

    @Override
    public TextRange whole() {
        return places().find("name").orElse(new TextRange(0, 0));
    }

    @Override
    public TextRange text(TextRange range) {
        throw new IllegalArgumentException("a brand or campaign has no text");
    }

    @Override
    public TextRange field(String path) {
        String at = path;
        while (!at.isEmpty()) {
            Optional<TextRange> found = places().find(at);
            if (found.isPresent()) {
                return found.get();
            }
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return whole();
    }

    @Override
    public TextRange variant(String channel) {
        return whole();
    }

    @Override
    public TextRange raw(TextRange range) {
        int length = places().text().length();
        return new TextRange(Math.min(range.start(), length), Math.min(range.end(), length));
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
        if (change instanceof Change.SetField set) {
            return places().find(set.path())
                    .map(range -> List.of(new TextEdit(file, range, XmlPlaces.escape(set.value()))));
        }
        return change instanceof Change.AppendLine append
                ? BrandFileChanges.appendLine(append, brandFolder)
                : Optional.empty();
    }

    private XmlPlaces places() {
        XmlPlaces known = places;
        if (known == null) {
            known = new XmlPlaces(OuterLayers.text(file).orElse(""));
            places = known;
        }
        return known;
    }
}
