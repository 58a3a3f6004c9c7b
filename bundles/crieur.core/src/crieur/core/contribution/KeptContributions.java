package crieur.core.contribution;

import org.eclipse.jdt.annotation.Nullable;

/** A source that reads its contributions once and keeps them; thread-safe. */
public abstract class KeptContributions implements ContributionsSource {

    private @Nullable Contributions kept;

    @Override
    public final synchronized Contributions contributions() {
        Contributions known = kept;
        if (known == null) {
            known = read();
            kept = known;
        }
        return known;
    }

    /** Reads the contributions; called once, unless it throws. */
    protected abstract Contributions read();
}
