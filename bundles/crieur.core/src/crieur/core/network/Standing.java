package crieur.core.network;

import java.util.Optional;

/** How well a figure is known, best first. */
public enum Standing {
    /** Stated by the brand for its own account or instance. */
    CONFIGURED("configured"),
    /** Measured on a real server. */
    MEASURED("measured"),
    /** Read in an official repository, specification or RFC. */
    OFFICIAL_SOURCE("official-source"),
    /** Read on an official page. */
    OFFICIAL_PAGE("official-page"),
    /** An official page, quoted with a date by somebody else. */
    QUOTED("quoted"),
    /** What another product's code or documentation says. */
    PEER("peer"),
    /** Confirmed by nothing that could be read. */
    UNVERIFIED("unverified");

    private final String id;

    Standing(String id) {
        this.id = id;
    }

    /** Returns the permanent identifier, as data files and reports write it. */
    public String id() {
        return id;
    }

    /** Returns the standing of an identifier. */
    public static Optional<Standing> of(String id) {
        for (Standing standing : values()) {
            if (standing.id.equals(id)) {
                return Optional.of(standing);
            }
        }
        return Optional.empty();
    }

    /** Returns whether a rule of this standing may refuse a post rather than warn. */
    public boolean isReliable() {
        return this != PEER && this != UNVERIFIED;
    }
}
