package crieur.workspace.internal.outline;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A post as it is listed.
 *
 * @param file the post's file, absolute
 * @param title its title; the file's name where it has none
 * @param state the state's id; empty where it has none
 * @param channels ids of the channels it goes to
 * @param at when it goes out, if that is known
 */
public record PostOutline(Path file, String title, String state, List<String> channels, Optional<ZonedDateTime> at) {

    public PostOutline {
        channels = List.copyOf(channels);
    }
}
