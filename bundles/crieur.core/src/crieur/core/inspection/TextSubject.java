package crieur.core.inspection;

import crieur.core.text.TextAnalysis;
import java.util.Optional;

/**
 * One distinct text of a post, base or variant, without regard to any network.
 *
 * @param text the analysed text, as it is sent
 * @param language the BCP 47 language that the post or else its campaign states; empty when it must be detected
 */
public record TextSubject(TextAnalysis text, Optional<String> language) implements Subject {}
