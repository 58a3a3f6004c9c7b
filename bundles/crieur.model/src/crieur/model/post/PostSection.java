package crieur.model.post;

import crieur.model.source.SourceMap;
import crieur.model.source.SourceRange;
import java.util.Optional;

/**
 * The base text, or the text for one channel.
 *
 * @param channel the channel; empty for the base text
 * @param text the text as it is sent
 * @param header the line {@code === channel} with its line end; empty, at the start, for the base text
 * @param body everything from after the header to the next one or the end of the file
 * @param map from the text to the file and back
 */
public record PostSection(Optional<String> channel, String text, SourceRange header, SourceRange body, SourceMap map) {}
