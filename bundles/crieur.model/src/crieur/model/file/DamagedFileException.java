package crieur.model.file;

import crieur.model.problem.SyntaxProblem;
import java.io.IOException;
import org.eclipse.emf.common.util.URI;

/** Thrown instead of writing over a file of which a part could not be read, so that nothing in it is lost. */
public final class DamagedFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient SyntaxProblem problem;

    DamagedFileException(String file, SyntaxProblem problem) {
        super(file + ": " + problem.code());
        this.file = file;
        this.problem = problem;
    }

    /** The name of the file, without its folders. */
    public String fileName() {
        return URI.decode(URI.createURI(file).lastSegment());
    }

    /** What is wrong with the file. */
    public SyntaxProblem problem() {
        return problem;
    }
}
