package crieur.checks;

import java.io.IOException;
import java.util.List;

/** A rule that holds over the whole repository. */
public interface Rule {

    /** Returns every place that breaks it. */
    List<Violation> check(Repository repository) throws IOException;
}
