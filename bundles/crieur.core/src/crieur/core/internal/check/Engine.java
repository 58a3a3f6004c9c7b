package crieur.core.internal.check;

import crieur.core.check.BrandCheck;
import crieur.core.check.CheckOptions;
import crieur.core.check.TextCheck;
import crieur.core.contribution.Contributions;
import crieur.core.inspection.Inspection;
import crieur.core.network.NetworkRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What all checks stand on: the contributions and the clock. */
public final class Engine {

    private final Contributions contributions;
    private final Clock clock;
    private final Map<String, Inspection<?>> made = new ConcurrentHashMap<>();

    public Engine(Contributions contributions, Clock clock) {
        this.contributions = contributions;
        this.clock = clock;
    }

    public TextCheck texts(CheckOptions options) {
        return new StreamedTextCheck(this, options);
    }

    public BrandCheck brands(CheckOptions options) {
        return new RememberingBrandCheck(this, options);
    }

    Contributions contributions() {
        return contributions;
    }

    NetworkRegistry networks() {
        return contributions.networks();
    }

    /** Begins a run: it is now, and every contribution takes part again. */
    RunState newRun(CheckOptions options) {
        return new RunState(contributions, options, clock.instant(), made);
    }
}
