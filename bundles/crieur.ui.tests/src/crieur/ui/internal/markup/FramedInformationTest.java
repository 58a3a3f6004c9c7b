package crieur.ui.internal.markup;

import static crieur.ui.internal.OnDisplay.all;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.OnDisplay;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnDisplay.class)
class FramedInformationTest {

    private static final String WORDS = "Un papier d’emballage, la Fosse aux lions et un million de mots. ";

    /** Shows a text in a box of a width, as the platform does, and returns how much of it is cut off at most. */
    private static int cut(String written, int width) {
        Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        FramedInformation box = new FramedInformation(window);
        Shell own = Stream.of(window.getShells()).reduce((first, last) -> last).orElseThrow();
        try {
            Rectangle trim = box.computeTrim();
            box.setSizeConstraints(width + trim.width, Integer.MAX_VALUE);
            box.setInformation(written);
            Point size = box.computeSizeHint();
            box.setSize(Math.min(width + trim.width, size.x), size.y);
            StyledText text = all(own, StyledText.class).get(0);
            own.layout(true, true);
            int room = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
            return IntStream.range(0, text.getLineCount())
                    .map(line -> right(text, line) - room)
                    .max()
                    .orElseThrow();
        } finally {
            box.dispose();
        }
    }

    private static int right(StyledText text, int line) {
        String words = text.getLine(line).stripTrailing();
        int start = text.getOffsetAtLine(line);
        return words.isEmpty() ? 0 : text.getTextBounds(start, start + words.length() - 1).width;
    }

    @Test
    void nothingOfATextIsCutOffAtTheRight() {
        for (int width = 200; width < 500; width += 7) {
            assertThat(cut("<b>" + WORDS.repeat(4) + "</b>", width))
                    .as("bold, %d", width)
                    .isNotPositive();
            assertThat(cut(WORDS + "<b>" + WORDS.repeat(2) + "</b>" + WORDS, width))
                    .as("bold in part, %d", width)
                    .isNotPositive();
            assertThat(cut(WORDS.repeat(4), width)).as("plain, %d", width).isNotPositive();
        }
    }
}
