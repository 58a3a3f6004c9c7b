package crieur.core.preview;

import java.util.List;

/**
 * A post as its network shows it, ready to be painted in the order of the marks; immutable.
 *
 * @param width in pixels at a scale of 1
 * @param height likewise
 * @param background the colour behind everything, as {@code 0xAARRGGBB}
 * @param marks what is painted, the first below
 * @param description what somebody who cannot see it is told
 */
public record Drawing(double width, double height, int background, List<Mark> marks, String description) {

    public Drawing {
        marks = List.copyOf(marks);
    }
}
