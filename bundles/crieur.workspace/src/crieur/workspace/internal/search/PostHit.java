package crieur.workspace.internal.search;

import java.nio.file.Path;

/**
 * One place that a search found.
 *
 * @param file the post's file
 * @param title the post's title
 * @param campaign the name of its campaign
 * @param line the line in the file, from 1
 * @param start the first UTF-16 unit in the file
 * @param end the unit after the last
 * @param excerpt the line, cut around the hit
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
        String excerpt,
        int excerptStart,
        int excerptEnd) {}
