package crieur.rcp.internal.theme;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.rcp.internal.DisplayTest;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Fields and lists that are shown while another theme is chosen. */
class ThemeChangeTest extends DisplayTest {

    private static final int PALE = 140;
    private static final int ENOUGH = 30;

    private final Theming theming = new Theming(PlatformUI.getWorkbench());
    private Shell window;
    private Text field;
    private Table list;

    private void open() {
        window = window(0, 0);
        field = new Text(window, SWT.BORDER);
        field.setText("MMMMMMMM");
        list = new Table(window, SWT.BORDER);
        new TableItem(list, SWT.NONE).setText("MMMMMMMM");
        window.open();
    }

    @AfterEach
    void chooseTheUsual() {
        theming.choose(ThemeChoice.LIGHT);
        until("all is light", () -> !isSystemDark());
    }

    private boolean isSystemDark() {
        return brightness(display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND).getRGB()) < PALE;
    }

    private static boolean isDark(Control control) {
        return brightness(control.getBackground().getRGB()) < PALE;
    }

    private static int brightness(RGB colour) {
        return (colour.red + colour.green + colour.blue) / 3;
    }

    /** Returns how many points of a control, its border left out, are darker or lighter than the middle. */
    private long points(Control control, boolean dark) {
        Point size = control.getSize();
        Image picture = new Image(display, size.x, size.y);
        GC gc = new GC(control);
        gc.copyArea(picture, 0, 0);
        gc.dispose();
        ImageData data = picture.getImageData(100);
        picture.dispose();
        return IntStream.range(6, data.height - 6)
                .flatMap(y -> IntStream.range(6, data.width - 6).map(x -> data.getPixel(x, y)))
                .filter(pixel -> brightness(data.palette.getRGB(pixel)) < PALE == dark)
                .count();
    }

    private boolean isRead(Control control, boolean darkLetters) {
        long letters = points(control, darkLetters);
        return letters > ENOUGH && letters < points(control, !darkLetters);
    }

    @Test
    void areReadInTheOneThemeAndInTheOther() {
        open();
        theming.choose(ThemeChoice.DARK);
        until("the window is dark", () -> isDark(window));
        until("the field is read in the dark", () -> isRead(field, false));
        until("the list is read in the dark", () -> isRead(list, false));

        theming.choose(ThemeChoice.LIGHT);
        until("the window is light", () -> !isDark(window));
        until("the field is read in the light", () -> isRead(field, true));
        until("the list is read in the light", () -> isRead(list, true));
    }

    @Test
    void areReadInTheLightWhereTheyOpenedInTheDark() {
        theming.choose(ThemeChoice.DARK);
        until("the system is dark", this::isSystemDark);
        open();
        until("the field is read in the dark", () -> isRead(field, false));

        theming.choose(ThemeChoice.LIGHT);
        until("the window is light", () -> !isDark(window));
        until("the field is read in the light", () -> isRead(field, true));
        until("the list is read in the light", () -> isRead(list, true));
    }

    @Test
    void theTextOfAnEditorKeepsTheColoursOfItsSettings() {
        open();
        StyledText text = new StyledText(window, SWT.NONE);
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        text.setBackground(display.getSystemColor(SWT.COLOR_DARK_BLUE));
        theming.choose(ThemeChoice.DARK);
        until("the window is dark", () -> isDark(window));
        rest();

        assertThat(text.getBackground()).isEqualTo(display.getSystemColor(SWT.COLOR_DARK_BLUE));
    }
}
