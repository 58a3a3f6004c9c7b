package crieur.model.file;

import crieur.model.problem.SyntaxProblem;
import java.util.Locale;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * A problem as EMF shows those of a resource.
 *
 * @param problem the problem
 * @param location the address of the resource
 */
public record ProblemDiagnostic(SyntaxProblem problem, String location) implements Resource.Diagnostic {
    @Override
    public String getMessage() {
        return problem.message(Locale.getDefault());
    }

    @Override
    public String getLocation() {
        return location;
    }

    @Override
    public int getLine() {
        return problem.line();
    }

    @Override
    public int getColumn() {
        return problem.column();
    }
}
