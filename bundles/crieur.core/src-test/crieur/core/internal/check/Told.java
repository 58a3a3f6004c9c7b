package crieur.core.internal.check;

import crieur.core.check.CheckedFile;
import crieur.core.inspection.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was found, as {@code line:inspection[/rule]}. */
final class Told {

    private Told() {}

    /** What was found in each file, by its name. */
    static Map<String, List<String>> byFile(List<CheckedFile> results) {
        Map<String, List<String>> told = new TreeMap<>();
        for (CheckedFile file : results) {
            told.put(
                    file.file().getFileName().toString(),
                    file.findings().stream().map(Told::of).toList());
        }
        return told;
    }

    static String of(Finding finding) {
        String rule = finding.rule().isEmpty() ? "" : "/" + finding.rule();
        return finding.line() + ":" + finding.inspection().replace("crieur.core.", "") + rule;
    }
}
