package crieur.rcp.internal.application;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The picture shown from the first moment until the window is there; drawn by us, as no native launcher does it. */
final class Splash {

    private final Shell shell;

    private Splash(Shell shell) {
        this.shell = shell;
    }

    static Splash open(Display display) {
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        shell.setText("Crieur");
        try (InputStream file = Splash.class.getResourceAsStream("/splash.png")) {
            Image picture = new Image(display, file);
            shell.addDisposeListener(event -> picture.dispose());
            shell.addPaintListener(event -> event.gc.drawImage(picture, 0, 0));
            Rectangle size = picture.getBounds();
            Rectangle screen = display.getPrimaryMonitor().getBounds();
            shell.setBounds(
                    screen.x + (screen.width - size.width) / 2,
                    screen.y + (screen.height - size.height) / 2,
                    size.width,
                    size.height);
            shell.open();
            shell.update();
        } catch (IOException e) {
            shell.dispose();
        }
        return new Splash(shell);
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
