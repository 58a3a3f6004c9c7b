package crieur.core.internal.contribution;

import crieur.core.contribution.ContributionElement;
import crieur.core.contribution.ContributionException;
import crieur.core.contribution.ExtensionPoint;
import java.util.Set;

/** The rules on ids: there, qualified by a dot, made of plain characters, and not taken. */
final class ContributionIds {

    private ContributionIds() {}

    static void check(ExtensionPoint point, ContributionElement element, Set<String> taken)
            throws ContributionException {
        if (!element.name().equals(point.element())) {
            throw new ContributionException("unknown element <" + element.name() + "> in an extension of " + point.id()
                    + "; expected <" + point.element() + ">");
        }
        String id = element.require("id");
        if (!isQualified(id)) {
            throw new ContributionException(
                    "the id \"" + id + "\" is not fully qualified: letters, digits, '-' and '_',"
                            + " in at least two parts joined by dots");
        }
        if (taken.contains(id)) {
            throw new ContributionException("the id \"" + id + "\" is taken by another contribution");
        }
    }

    /** Returns the last part of a fully qualified id. */
    static String shortId(String id) {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    private static boolean isQualified(String id) {
        boolean dot = false;
        char before = '.';
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c == '.') {
                if (before == '.') {
                    return false;
                }
                dot = true;
            } else if (!(c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '-'
                    || c == '_')) {
                return false;
            }
            before = c;
        }
        return dot && before != '.';
    }
}
