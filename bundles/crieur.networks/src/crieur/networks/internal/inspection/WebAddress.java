package crieur.networks.internal.inspection;

import java.util.Locale;

/** What networks take for the address of a page: also one with signs that {@link java.net.URI} does not know in a host. */
final class WebAddress {

    private static final int LONGEST_PORT = 5;

    private WebAddress() {}

    static boolean isOne(String value) {
        String address = value.strip();
        String lower = address.toLowerCase(Locale.ROOT);
        int start = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : -1;
        boolean clean = address.codePoints()
                .noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c));
        return start > 0 && clean && isAuthority(address.substring(start, endOfAuthority(address, start)));
    }

    private static int endOfAuthority(String address, int start) {
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isAuthority(String authority) {
        String place = authority.substring(authority.lastIndexOf('@') + 1);
        if (place.startsWith("[")) {
            int end = place.indexOf(']');
            return end > 1 && isPort(place.substring(end + 1));
        }
        int colon = place.indexOf(':');
        return isHost(colon < 0 ? place : place.substring(0, colon)) && isPort(colon < 0 ? "" : place.substring(colon));
    }

    private static boolean isPort(String rest) {
        return rest.isEmpty()
                || rest.startsWith(":")
                        && rest.length() <= LONGEST_PORT + 1
                        && rest.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    /** Names of any script, with hyphens and underscores inside, and perhaps the dot of the root at the end. */
    private static boolean isHost(String host) {
        String names = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        for (String name : names.split("\\.", -1)) {
            boolean plain = !name.isEmpty()
                    && !name.startsWith("-")
                    && !name.endsWith("-")
                    && name.codePoints().allMatch(WebAddress::isOfName);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfName(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        // Emoji are hosts too, and joiners stand in names of Persian and of Indian scripts.
        boolean symbol =
                type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || c == 0x200C || c == 0x200D;
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || mark || symbol;
    }
}
