package crieur.core.internal.text;

import java.util.function.IntPredicate;

/** Tells whether a whole string is an address that X accepts, as twitter-text's {@code isValidUrl} does (RFC 3986). */
public final class XUrlSyntax {

    private static final String SUB_DELIMITERS = "!$&'()*+,;=";

    private XUrlSyntax() {}

    /** Returns whether a string is a valid address; its scheme is http or https, and may be left out where allowed. */
    public static boolean isValid(String url, boolean schemeRequired) {
        int authority = 0;
        int slashes = url.indexOf("://");
        if (slashes >= 0 && firstOf(url, 0, ":/?#") == slashes) {
            String scheme = url.substring(0, slashes);
            if (schemeRequired && !scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
                return false;
            }
            authority = slashes + 3;
        } else if (schemeRequired) {
            return false;
        }
        int path = firstOf(url, authority, "/?#");
        int query = firstOf(url, path, "?#");
        int fragment = firstOf(url, query, "#");
        return !url.isEmpty()
                && isAuthority(url.substring(authority, path))
                && consistsOf(url, path, query, unit -> isPathCharacter(unit) || unit == '/')
                && consistsOf(url, Math.min(query + 1, fragment), fragment, XUrlSyntax::isQueryCharacter)
                && consistsOf(url, Math.min(fragment + 1, url.length()), url.length(), XUrlSyntax::isQueryCharacter);
    }

    private static int firstOf(String text, int start, String characters) {
        int offset = start;
        while (offset < text.length() && characters.indexOf(text.charAt(offset)) < 0) {
            offset++;
        }
        return offset;
    }

    /** Returns whether a range holds only what is allowed and percent signs with two hexadecimal digits. */
    private static boolean consistsOf(String text, int start, int end, IntPredicate allowed) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '%') {
                if (i + 2 >= end || !isHex(text.charAt(i + 1)) || !isHex(text.charAt(i + 2))) {
                    return false;
                }
                i += 2;
            } else if (!allowed.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char unit) {
        return Character.digit(unit, 16) >= 0 && unit < 0x80;
    }

    private static boolean isUnreserved(int unit) {
        return unit >= 0x400 && unit <= 0x4FF
                || unit < 0x80 && Ascii.isAlphanumeric((char) unit)
                || "-._~".indexOf(unit) >= 0;
    }

    private static boolean isPathCharacter(int unit) {
        return isUnreserved(unit) || SUB_DELIMITERS.indexOf(unit) >= 0 || ":|@".indexOf(unit) >= 0;
    }

    private static boolean isQueryCharacter(int unit) {
        return isPathCharacter(unit) || unit == '/' || unit == '?';
    }

    private static boolean isAuthority(String authority) {
        int host = authority.lastIndexOf('@') + 1;
        boolean user = host == 0
                || consistsOf(
                        authority,
                        0,
                        host - 1,
                        unit -> isUnreserved(unit) || SUB_DELIMITERS.indexOf(unit) >= 0 || unit == ':');
        int end = authority.length();
        while (end > host && Ascii.isDigit(authority.charAt(end - 1))) {
            end--;
        }
        int digits = authority.length() - end;
        boolean port = end > host && authority.charAt(end - 1) == ':' && digits > 0 && digits <= 5;
        return user && isHost(authority.substring(host, port ? end - 1 : authority.length()));
    }

    private static boolean isHost(String host) {
        if (host.startsWith("[") && host.endsWith("]")) {
            String address = host.substring(1, host.length() - 1);
            return !address.isEmpty()
                    && address.chars().allMatch(unit -> unit == ':' || unit == '.' || isHex((char) unit));
        }
        String[] labels = host.split("\\.", -1);
        if (labels.length == 4 && isAddressVersion4(labels)) {
            return true;
        }
        for (int i = 0; i < labels.length; i++) {
            if (!isLabel(labels[i], i < labels.length - 2)) {
                return false;
            }
        }
        return labels.length > 1 && !Ascii.isDigit(labels[labels.length - 1].charAt(0));
    }

    private static boolean isAddressVersion4(String[] labels) {
        for (String label : labels) {
            boolean number = !label.isEmpty()
                    && label.length() <= 3
                    && label.chars().allMatch(unit -> Ascii.isDigit((char) unit));
            if (!number || Integer.parseInt(label) > 255) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabel(String label, boolean underscores) {
        int last = label.length() - 1;
        for (int i = 0; i <= last; i++) {
            char unit = label.charAt(i);
            boolean inside = i > 0 && i < last && (unit == '-' || underscores && unit == '_');
            if (!inside && unit < 0x80 && !Ascii.isAlphanumeric(unit)) {
                return false;
            }
        }
        return last >= 0;
    }
}
