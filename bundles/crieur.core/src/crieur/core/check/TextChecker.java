package crieur.core.check;

import java.util.List;
import java.util.Optional;

/** Checks single texts, of no brand and in no file; belongs to the thread and the call it is given to. */
public interface TextChecker {

    /**
     * Checks a text for some networks.
     *
     * @param text the text as it would be sent
     * @param networks the ids of the networks
     * @param language the BCP 47 language; empty to have it detected
     * @return one result per network, in their order
     */
    List<TextResult> check(String text, List<String> networks, Optional<String> language);
}
