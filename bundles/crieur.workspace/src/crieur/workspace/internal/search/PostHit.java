package crieur.workspace.internal.search;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One place that a search found.
 *
 * @param file the post's file
 * @param title the post's title
 * @param campaign the name of its campaign
 * @param line the line in the file, from 1
 * @param start the first UTF-16 unit in the file
 * @param end the unit after the last
 * @param key the key of the front matter that it is a value of; empty for what is elsewhere
 * @param excerpt the line without that key, cut around the hit
 * @param excerptStart where the hit begins in the excerpt
 * @param excerptEnd where it ends
 */
public record PostHit(
        Path file,
        String title,
        String campaign,
        int line,
        int start,
        int end,
        Optional<String> key,
        String excerpt,
        int excerptStart,
        int excerptEnd) {}
