package crieur.ui.internal.post.header;

import static crieur.ui.internal.OnDisplay.all;
import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.field.FieldFocus;
import crieur.ui.internal.post.EditorFixture;
import crieur.ui.internal.post.live.PostPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

/** The head of a post in an editor that is one of two beside each other. */
class NarrowHeaderTest extends EditorFixture {

    @Test
    void nothingOfItIsCutOff() {
        Shell shell = new Shell(Display.getCurrent());
        FieldFocus fields = new FieldFocus(PlatformUI.getWorkbench().getService(IHandlerService.class), on -> {});
        Composite header = new PostHeader(shell, editor.post().orElseThrow(), fields, () -> {}).control();
        editor.post().orElseThrow().show(PostPage.of("x"));
        until(() -> !header.isLayoutDeferred() && all(header, Link.class).get(0).getSize().y > 0);
        try {
            for (int width : new int[] {700, 330, 240, 330, 700}) {
                header.setSize(width, 300);
                header.layout(true, true);

                assertThat(all(header, Control.class)).as("within " + width).allSatisfy(control -> assertThat(
                                right(control, header))
                        .isLessThanOrEqualTo(width));
                Link line = all(header, Link.class).get(0);
                assertThat(line.getSize().y)
                        .as("within " + width)
                        .isGreaterThanOrEqualTo(line.computeSize(line.getSize().x, SWT.DEFAULT).y);
            }
        } finally {
            shell.dispose();
        }
    }

    private static int right(Control control, Composite header) {
        Rectangle bounds = header.getDisplay().map(control.getParent(), header, control.getBounds());
        return bounds.x + bounds.width;
    }
}
