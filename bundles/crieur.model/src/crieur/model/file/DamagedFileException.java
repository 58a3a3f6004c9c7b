package crieur.model.file;

import crieur.model.problem.SyntaxProblem;
import java.io.IOException;

/** Thrown instead of writing over a file of which a part could not be read, so that nothing in it is lost. */
public final class DamagedFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient SyntaxProblem problem;

    DamagedFileException(String file, SyntaxProblem problem) {
        super(file + ": " + problem.code());
        this.problem = problem;
    }

    /** What is wrong with the file. */
    public SyntaxProblem problem() {
        return problem;
    }
}
