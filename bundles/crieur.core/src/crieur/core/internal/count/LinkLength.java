package crieur.core.internal.count;

import crieur.core.network.Figure;
import crieur.core.network.RuleNames;
import java.util.Map;

/** How much a link counts where a network gives all links one length. */
final class LinkLength {

    /** A longer one is a mistake, and would let counts of many links overflow. */
    private static final int LONGEST = 10_000;

    private LinkLength() {}

    /** Returns the length that figures state; the usual one where they state none that can be meant. */
    static int of(Map<String, Figure> figures, int usual) {
        Figure figure = figures.get(RuleNames.URL_LENGTH);
        return figure == null || figure.whole() > LONGEST ? usual : (int) figure.whole();
    }
}
