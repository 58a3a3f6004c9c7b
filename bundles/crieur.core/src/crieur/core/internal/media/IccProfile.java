package crieur.core.internal.media;

import crieur.core.media.ColourProfile;
import java.nio.charset.StandardCharsets;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the colour model and the name out of an ICC profile. */
final class IccProfile {

    /** As much of a profile as is looked at; the description stands near the beginning. */
    static final int MOST_BYTES = 64 * 1024;

    private static final int HEADER = 128;
    private static final int MOST_TAGS = 100;
    private static final int MOST_NAME = 80;

    private final byte[] profile;

    private IccProfile(byte[] profile) {
        this.profile = profile;
    }

    /** Takes what the first bytes of a profile say; a profile too short or not one says nothing. */
    static void read(byte[] profile, Traits traits) {
        if (profile.length > HEADER + 4) {
            new IccProfile(profile).read(traits);
        }
    }

    private void read(Traits traits) {
        ColourProfile.Model model =
                switch (latin1(16, 4)) {
                    case "RGB " -> ColourProfile.Model.RGB;
                    case "GRAY" -> ColourProfile.Model.GREY;
                    case "CMYK" -> ColourProfile.Model.CMYK;
                    default -> ColourProfile.Model.UNKNOWN;
                };
        traits.model = model == ColourProfile.Model.UNKNOWN ? traits.model : model;
        String name = name();
        traits.profile = name == null ? traits.profile : name;
    }

    private @Nullable String name() {
        int tags = Math.min(MOST_TAGS, int32(HEADER));
        for (int i = 0; i < tags; i++) {
            int entry = HEADER + 4 + 12 * i;
            if (latin1(entry, 4).equals("desc")) {
                return description(int32(entry + 4));
            }
        }
        return null;
    }

    private @Nullable String description(int at) {
        if (latin1(at, 4).equals("desc")) {
            return latin1(at + 12, Math.min(MOST_NAME, int32(at + 8) - 1));
        }
        if (latin1(at, 4).equals("mluc")) {
            int length = Math.min(2 * MOST_NAME, int32(at + 20));
            int start = at + int32(at + 24);
            return has(start, length) ? new String(profile, start, length, StandardCharsets.UTF_16BE) : null;
        }
        return null;
    }

    private boolean has(int at, int length) {
        return at >= 0 && length >= 0 && at <= profile.length - length;
    }

    private String latin1(int at, int length) {
        return has(at, length) ? new String(profile, at, length, StandardCharsets.ISO_8859_1) : "";
    }

    /** Four bytes as a number that no position in a profile exceeds; what is not there or too large is 0. */
    private int int32(int at) {
        if (!has(at, 4)) {
            return 0;
        }
        int value = (profile[at] & 0xFF) << 24
                | (profile[at + 1] & 0xFF) << 16
                | (profile[at + 2] & 0xFF) << 8
                | profile[at + 3] & 0xFF;
        return value >= 0 && value < 1 << 24 ? value : 0;
    }
}
