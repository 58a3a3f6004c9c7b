package crieur.smoke;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Presses real keys and a real pointer, and sees the screen. */
final class Person {

    private final Robot robot;
    private final Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());

    Person() throws Exception {
        robot = new Robot();
        robot.setAutoDelay(15);
    }

    /** Presses keys together and lets them go: {@code chord(VK_CONTROL, VK_S)}. */
    void chord(int... codes) {
        for (int code : codes) {
            robot.keyPress(code);
        }
        for (int i = codes.length - 1; i >= 0; i--) {
            robot.keyRelease(codes[i]);
        }
    }

    void press(int code, int times) {
        for (int i = 0; i < times; i++) {
            chord(code);
        }
    }

    /** Types a text of letters, digits, spaces, line ends and a few signs, as a keyboard with the US layout has them. */
    void type(String text) {
        for (char letter : text.toCharArray()) {
            int shifted = "!@#$%^&*()".indexOf(letter);
            if (shifted >= 0) {
                chord(KeyEvent.VK_SHIFT, "1234567890".charAt(shifted));
            } else if (letter == ':') {
                chord(KeyEvent.VK_SHIFT, KeyEvent.VK_SEMICOLON);
            } else if (letter == '?') {
                chord(KeyEvent.VK_SHIFT, KeyEvent.VK_SLASH);
            } else if (letter == '_') {
                chord(KeyEvent.VK_SHIFT, KeyEvent.VK_MINUS);
            } else if (Character.isUpperCase(letter)) {
                chord(KeyEvent.VK_SHIFT, letter);
            } else {
                chord(KeyEvent.getExtendedKeyCodeForChar(letter));
            }
        }
    }

    void click(Widget widget) {
        click(widget.centreX(), widget.centreY());
    }

    void click(int x, int y) {
        robot.mouseMove(x, y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** Turns the wheel over a widget, downwards where the notches are more than none. */
    void wheel(Widget widget, int notches) {
        robot.mouseMove(widget.centreX(), widget.centreY());
        robot.mouseWheel(notches);
    }

    void doubleClick(Widget widget) {
        click(widget);
        click(widget);
    }

    /** Waits until the screen has stood still for a second; a blinking caret is still enough. */
    void settle() throws InterruptedException {
        BufferedImage last = robot.createScreenCapture(screen);
        for (int i = 0; i < 60; i++) {
            Thread.sleep(1000);
            BufferedImage now = robot.createScreenCapture(screen);
            if (different(last, now) < 60) {
                return;
            }
            last = now;
        }
    }

    private static long different(BufferedImage one, BufferedImage other) {
        int[] a = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        int[] b = other.getRGB(0, 0, other.getWidth(), other.getHeight(), null, 0, other.getWidth());
        long different = 0;
        for (int i = 0; i < a.length; i++) {
            different += a[i] == b[i] ? 0 : 1;
        }
        return different;
    }

    /** Takes the pointer to the corner of the screen, away from everything that has a tool tip. */
    void rest() {
        robot.mouseMove(screen.width - 1, screen.height - 1);
    }

    /** Keeps a part of the screen as a PNG. */
    void picture(Path file, Widget part) throws IOException {
        Rectangle region = new Rectangle(part.x(), part.y(), part.width(), part.height()).intersection(screen);
        ImageIO.write(robot.createScreenCapture(region), "png", file.toFile());
    }

    /** Keeps what is on the screen as a PNG. */
    void picture(Path file) throws IOException {
        ImageIO.write(robot.createScreenCapture(screen), "png", file.toFile());
    }
}
