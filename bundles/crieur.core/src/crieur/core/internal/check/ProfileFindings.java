package crieur.core.internal.check;

import crieur.core.check.CheckedFile;
import crieur.core.inspection.Change;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import crieur.core.internal.profile.ProfileFile;
import crieur.model.source.LineIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes findings of what is wrong with a profile; no profile can turn them off. */
final class ProfileFindings {

    private static final String ID = "crieur.core.profile";

    private ProfileFindings() {}

    static CheckedFile of(ProfileFile profile, Path file, Path brandFolder) {
        Optional<Finding> encoding = EncodingFindings.of(file);
        if (encoding.isPresent()) {
            List<Finding> only = List.of(encoding.get());
            return FileFindings.file(file, CheckedFile.Kind.PROFILE, brandFolder, only, CheckedFile.Reading.WHOLE);
        }
        List<Finding> findings = new ArrayList<>(profile.problems().size());
        if (!profile.problems().isEmpty()) {
            LineIndex lines = LineIndex.of(OuterLayers.text(file).orElse(""));
            for (Problem problem : profile.problems()) {
                findings.add(finding(problem, file, lines));
            }
        }
        List<Finding> inOrder = BrandRun.inOrder(findings);
        return FileFindings.file(file, CheckedFile.Kind.PROFILE, brandFolder, inOrder, CheckedFile.Reading.WHOLE);
    }

    private static Finding finding(Problem problem, Path file, LineIndex lines) {
        TextRange range = ((Place.InFile) problem.place()).range();
        List<Fix> fixes = new ArrayList<>(1);
        for (Proposal proposal : problem.proposals()) {
            List<TextEdit> edits = new ArrayList<>(1);
            for (Change change : proposal.changes()) {
                Change.ReplaceText replace = (Change.ReplaceText) change;
                edits.add(new TextEdit(file, replace.range(), replace.replacement()));
            }
            fixes.add(new Fix(proposal.title(), edits, proposal.safe()));
        }
        return Finding.of(
                        ID,
                        problem.severity().orElse(Severity.WARNING),
                        problem.message(),
                        Optional.of(file),
                        range,
                        lines.line(range.start()),
                        lines.column(range.start()))
                .under(problem.rule())
                .fixedBy(fixes);
    }
}
