package crieur.core.internal.check;

import crieur.core.inspection.Change;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Edits of the small files of a brand, such as its dictionary. */
final class BrandFileChanges {

    private BrandFileChanges() {}

    /** Returns the edit that adds a line at the end of a file, which need not exist yet; empty for one outside the brand. */
    static Optional<List<TextEdit>> appendLine(Change.AppendLine append, Path brandFolder) {
        Path file = brandFolder.resolve(append.brandPath()).normalize();
        if (!file.startsWith(brandFolder)) {
            return Optional.empty();
        }
        String text = OuterLayers.text(file).orElse("");
        boolean newLine = !text.isEmpty() && !text.endsWith("\n");
        String line = (newLine ? "\n" : "") + append.line() + "\n";
        return Optional.of(List.of(new TextEdit(file, new TextRange(text.length(), text.length()), line)));
    }
}
