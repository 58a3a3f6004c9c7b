package crieur.core.internal.check;

import crieur.core.check.CheckedFile;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.internal.message.SyntaxMessage;
import crieur.core.message.Message;
import crieur.model.problem.SyntaxProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes findings of what is wrong with files as such; they come from no inspection, and no profile turns them off. */
final class FileFindings {

    /** The id of findings of what could not be read. */
    static final String UNREADABLE = "crieur.core.unreadable";

    /** The id of findings of what was stopped. */
    static final String STOPPED = "crieur.core.stopped";

    private FileFindings() {}

    /** What is wrong at the start of a file, or with all of it. */
    static Finding atStart(String id, Path file, Message message, List<Fix> fixes) {
        return Finding.of(id, Severity.ERROR, message, Optional.of(file), new TextRange(0, 0), 1, 1)
                .fixedBy(fixes);
    }

    /** What is wrong with the form of a file. */
    static Finding of(SyntaxProblem problem, Path file) {
        return Finding.of(
                        UNREADABLE,
                        problem.code().isError() ? Severity.ERROR : Severity.WARNING,
                        new SyntaxMessage(problem).message(),
                        Optional.of(file),
                        new TextRange(problem.range().start(), problem.range().end()),
                        problem.line(),
                        problem.column())
                .under(problem.code().name());
    }

    /** Adds why a file was read in part only, unless an inspection has said so already. */
    static void addDamage(SyntaxProblem damage, Path file, List<Finding> findings) {
        Finding finding = of(damage, file);
        if (findings.stream().noneMatch(other -> other.message().equals(finding.message()))) {
            findings.add(finding);
        }
    }

    /** A file that has no inspections of its own, with what is wrong with its form. */
    static CheckedFile file(Path file, CheckedFile.Kind kind, Path brandFolder, List<SyntaxProblem> problems) {
        List<Finding> findings = new ArrayList<>(problems.size());
        problems.forEach(problem -> findings.add(of(problem, file)));
        return file(file, kind, brandFolder, findings, CheckedFile.Reading.WHOLE);
    }

    static CheckedFile file(
            Path file, CheckedFile.Kind kind, Path brandFolder, List<Finding> findings, CheckedFile.Reading reading) {
        return new CheckedFile(
                file,
                kind,
                Optional.empty(),
                Optional.of(brandFolder),
                Optional.empty(),
                List.of(),
                findings,
                reading,
                List.of());
    }
}
