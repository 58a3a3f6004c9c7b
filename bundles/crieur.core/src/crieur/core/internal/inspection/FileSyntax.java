package crieur.core.internal.inspection;

import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.internal.message.SyntaxMessage;
import crieur.model.file.CrieurResource;
import crieur.model.problem.SyntaxProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;

/** What the model says of the form of a file, as problems. */
public final class FileSyntax {

    private FileSyntax() {}

    /** Returns whether all of the file that an object is in could be read; what is not in it may be missing for that reason. */
    public static boolean isWhole(EObject object) {
        return !(object.eResource() instanceof CrieurResource resource)
                || resource.damage().isEmpty();
    }

    static List<Problem> problems(EObject object) {
        return problems(object, problem -> true);
    }

    /** Returns those that are wanted. */
    static List<Problem> problems(EObject object, Predicate<SyntaxProblem> wanted) {
        if (!(object.eResource() instanceof CrieurResource resource)
                || resource.problems().isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(resource.problems().size());
        for (SyntaxProblem syntax : resource.problems()) {
            if (!wanted.test(syntax)) {
                continue;
            }
            TextRange range =
                    new TextRange(syntax.range().start(), syntax.range().end());
            Problem problem = Problem.of(new SyntaxMessage(syntax).message(), new Place.InFile(range))
                    .under(syntax.code().name());
            problems.add(syntax.code().isError() ? problem : problem.at(Severity.WARNING));
        }
        return problems;
    }
}
