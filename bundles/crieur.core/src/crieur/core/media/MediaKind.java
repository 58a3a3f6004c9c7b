package crieur.core.media;

import java.util.Optional;

/** A kind of media, as the names of a network's rules have it. */
public enum MediaKind {
    /** A picture that stands still, or one whose movement networks do not count as a film. */
    IMAGE("image"),
    /** A GIF that moves, which most networks treat apart from pictures. */
    GIF("gif"),
    /** A film, with or without sound. */
    VIDEO("video"),
    /** A recording without pictures. */
    AUDIO("audio"),
    /** Pages to read or to show. */
    DOCUMENT("document");

    private final String id;

    MediaKind(String id) {
        this.id = id;
    }

    /** Returns the permanent identifier, as the names of rules begin with. */
    public String id() {
        return id;
    }

    /** Returns the kind of an identifier. */
    public static Optional<MediaKind> of(String id) {
        for (MediaKind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Returns whether people see it, so that those who do not need it told. */
    public boolean isSeen() {
        return this == IMAGE || this == GIF || this == VIDEO;
    }
}
