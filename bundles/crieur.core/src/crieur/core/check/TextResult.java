package crieur.core.check;

import crieur.core.inspection.Finding;
import java.util.List;

/**
 * What is said of one text on one network.
 *
 * @param network the network's id
 * @param known whether there is such a network
 * @param measures its length by each of the network's rules on the text, the one that people know first; empty for an
 *     unknown network, or one that counts nothing
 * @param findings what is wrong with it; ranges are in the text itself
 * @param stopped what had to be stopped and had no part in the findings; empty when the check is complete
 */
public record TextResult(
        String network, boolean known, List<Measure> measures, List<Finding> findings, List<Stopped> stopped) {}
