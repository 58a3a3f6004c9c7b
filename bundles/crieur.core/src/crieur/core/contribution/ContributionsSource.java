package crieur.core.contribution;

/** The OSGi service that hands out the contributions of the running application; read once, then always the same. */
public interface ContributionsSource {

    /** Returns the contributions, reading them at the first call; thread-safe. */
    Contributions contributions();
}
