package crieur.ui.internal.problems;

import crieur.core.inspection.Severity;
import java.nio.file.Path;

/**
 * One problem as the list shows it.
 *
 * @param marker the id of its marker
 * @param severity how much it matters
 * @param message what is wrong, in words
 * @param inspection the inspection's id
 * @param channel the channel's id, or empty
 * @param channelName what people call the channel, or empty
 * @param file the file, absolute
 * @param title the post's title, or the file's name
 * @param campaign the name of the campaign's folder, or empty
 * @param line the line, from 1
 * @param start the first UTF-16 unit in the file
 * @param end the unit after the last
 * @param mendable whether it can be mended without a person looking
 */
public record ProblemRow(
        long marker,
        Severity severity,
        String message,
        String inspection,
        String channel,
        String channelName,
        Path file,
        String title,
        String campaign,
        int line,
        int start,
        int end,
        boolean mendable) {}
