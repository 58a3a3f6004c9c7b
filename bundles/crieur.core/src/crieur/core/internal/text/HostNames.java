package crieur.core.internal.text;

import java.net.IDN;

/** Tells how long a host name is once it is encoded for the domain name system. */
final class HostNames {

    private static final int MAX_LABEL = 63;
    /**
     * Preparing a label (RFC 3491) may shorten it, by composition to a quarter at the very most; a longer one can only
     * end up too long, and encoding it to find out would take quadratic time.
     */
    private static final int MAX_UNPREPARED = 4 * (MAX_LABEL + 1);

    private HostNames() {}

    /**
     * Returns the length in ASCII of the host name of a range, -1 where it is none.
     *
     * @param unassignedAllowed whether characters younger than RFC 3454 (Unicode 3.2) may be in it
     */
    static int encodedLength(char[] units, int start, int end, boolean unassignedAllowed) {
        int length = 0;
        int label = start;
        for (int i = start; i <= end; i++) {
            if (i == end || isDot(units[i])) {
                int encoded = labelLength(units, label, i, unassignedAllowed);
                if (encoded < 0) {
                    return -1;
                }
                length += encoded + (i < end ? 1 : 0);
                label = i + 1;
            }
        }
        return length;
    }

    private static boolean isDot(char unit) {
        return unit == '.' || unit == 0x3002 || unit == 0xFF0E || unit == 0xFF61;
    }

    private static int labelLength(char[] units, int start, int end, boolean unassignedAllowed) {
        for (int i = start; i < end; i++) {
            if (units[i] >= 0x80) {
                return encodedLabelLength(units, start, end, unassignedAllowed ? IDN.ALLOW_UNASSIGNED : 0);
            }
        }
        int length = end - start;
        return length == 0 || length > MAX_LABEL ? -1 : length;
    }

    private static int encodedLabelLength(char[] units, int start, int end, int flags) {
        StringBuilder label = new StringBuilder(end - start);
        for (int i = start; i < end && label.length() <= MAX_UNPREPARED; i++) {
            if (!isMappedToNothing(units[i])) {
                label.append(units[i]);
            }
        }
        if (label.length() == 0 || label.length() > MAX_UNPREPARED) {
            return -1;
        }
        try {
            int length = IDN.toASCII(label.toString(), flags).length();
            return length == 0 ? -1 : length;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return -1;
        }
    }

    /** RFC 3454, table B.1. */
    private static boolean isMappedToNothing(char unit) {
        return unit == 0xAD
                || unit == 0x34F
                || unit == 0x1806
                || unit >= 0x180B && unit <= 0x180D
                || unit >= 0x200B && unit <= 0x200D
                || unit == 0x2060
                || unit >= 0xFE00 && unit <= 0xFE0F
                || unit == 0xFEFF;
    }
}
