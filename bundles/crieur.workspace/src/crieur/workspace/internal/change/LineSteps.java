package crieur.workspace.internal.change;

import crieur.model.source.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds lines to lists of lines and takes them out.
 *
 * <p>Lists such as a brand's dictionary are written from several places; each takes back its own lines and leaves those of
 * others.
 */
final class LineSteps {

    private final BrandFiles files;

    LineSteps(BrandFiles files) {
        this.files = files;
    }

    /** Adds lines; the step that takes back takes away those that were not there before. */
    FileStep add(FileStep.AddLines step) throws IOException {
        Path file = step.file();
        boolean made = !Files.exists(file);
        FileText before = made ? new FileText(false, "") : files.read(file);
        List<String> present = before.text().lines().map(String::strip).toList();
        List<String> missing = step.lines().stream()
                .filter(line -> !present.contains(line.strip()))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            FileText after = before.with(with(before.text(), missing));
            if (made) {
                files.create(file, after);
            } else {
                files.write(file, after);
            }
        }
        return new FileStep.RemoveLines(file, missing, made);
    }

    private static String with(String text, List<String> lines) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        boolean open = !text.isEmpty() && !text.endsWith("\n");
        return text + (open ? end : "") + String.join(end, lines) + end;
    }

    /** Takes lines away, of each the last, where additions stand. */
    FileStep remove(FileStep.RemoveLines step) throws IOException {
        Path file = step.file();
        if (Files.exists(file)) {
            FileText before = files.read(file);
            FileText after = before.with(without(before.text(), step.lines()));
            if (step.made() && after.text().isEmpty()) {
                files.delete(file);
            } else if (!after.equals(before)) {
                files.write(file, after);
            }
        }
        return new FileStep.AddLines(file, step.lines());
    }

    private static String without(String text, List<String> gone) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        for (String line : gone) {
            for (int i = lines.size() - 1; i >= 0; i--) {
                if (lines.get(i).strip().equals(line.strip())) {
                    lines.remove(i);
                    break;
                }
            }
        }
        return String.join("", lines);
    }
}
