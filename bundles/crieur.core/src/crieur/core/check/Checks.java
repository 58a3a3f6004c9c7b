package crieur.core.check;

import crieur.core.contribution.Contributions;
import crieur.core.internal.check.Engine;
import java.time.Clock;

/** Makes checks over what is contributed; thread-safe, and cheap to make. */
public final class Checks {

    private final Engine engine;

    /**
     * Creates checks.
     *
     * @param contributions the networks, inspections and workflows; what misbehaves is reported to them
     * @param clock says what time it is when a check begins
     */
    public Checks(Contributions contributions, Clock clock) {
        this.engine = new Engine(contributions, clock);
    }

    /** Returns a check of texts that belong to no brand. */
    public TextCheck texts(CheckOptions options) {
        return engine.texts(options);
    }

    /** Returns a check of brands, campaigns and posts, which remembers what it has read for {@link BrandCheck#recheck}. */
    public BrandCheck brands(CheckOptions options) {
        return engine.brands(options);
    }
}
