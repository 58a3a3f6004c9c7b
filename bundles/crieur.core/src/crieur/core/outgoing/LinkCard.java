package crieur.core.outgoing;

import java.util.Optional;

/**
 * The card that a network shows of a link.
 *
 * <p>What the page behind the link says is not known, since nothing is fetched: title and description are there only
 * where the post states them.
 *
 * @param url the address, with a scheme
 * @param domain its host, without {@code www.}
 * @param title the title that the post gives it
 * @param description the description that the post gives it
 */
public record LinkCard(String url, String domain, Optional<String> title, Optional<String> description) {}
