package crieur.core.internal.inspection;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.core.internal.spelling.Nearest;
import crieur.model.Brand;
import crieur.model.Label;
import java.util.ArrayList;
import java.util.List;

/** Finds labels that are not in the brand's vocabulary; a brand without one lets every label pass. */
public final class LabelInspection implements Inspection<PostSubject> {

    @Override
    public List<Problem> inspect(PostSubject subject, InspectionContext context) {
        List<String> labels = Written.labels(subject.post());
        if (labels.isEmpty() || !subject.brand().map(FileSyntax::isWhole).orElse(false)) {
            return List.of();
        }
        Brand brand = subject.brand().get();
        List<String> known = new ArrayList<>();
        for (Label label : brand.getLabels()) {
            known.add(String.valueOf(label.getId()));
        }
        List<Problem> problems = new ArrayList<>(0);
        for (int i = 0; i < labels.size() && !known.isEmpty(); i++) {
            String label = labels.get(i);
            if (!known.contains(label)) {
                String path = "labels[" + i + "]";
                Problem problem = Problem.of(CoreMessages.message("LabelInspection.unknown", label), Place.field(path));
                problems.add(Nearest.to(label, known)
                        .map(near -> problem.fixedBy(Spelling.of(path, near)))
                        .orElse(problem));
            }
        }
        return problems;
    }
}
