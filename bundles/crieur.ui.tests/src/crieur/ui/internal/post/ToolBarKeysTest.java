package crieur.ui.internal.post;

import static crieur.ui.internal.OnDisplay.all;
import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.post.PostEdits;
import crieur.model.post.PostMedia;
import crieur.ui.internal.post.live.OpenPost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real keys on the tool bars of the editor. */
class ToolBarKeysTest extends EditorFixture {

    private OpenPost open;
    private StyledText text;

    @BeforeEach
    void findPost() {
        open = editor.post().orElseThrow();
        text = (StyledText) editor.getAdapter(Control.class);
        until(() -> open.setting().isPresent());
        activate();
    }

    /** The title's row, in which the tool bar of the head is. */
    private Composite head() {
        return all(text.getShell(), Text.class).stream()
                .filter(field -> field.getText().equals("Essai"))
                .findFirst()
                .orElseThrow()
                .getParent();
    }

    private void press(Control on, int key) {
        on.setFocus();
        until(on::isFocusControl);
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            Event event = new Event();
            event.type = type;
            event.keyCode = key;
            event.character = key == SWT.CR ? SWT.CR : 0;
            assertThat(on.getDisplay().post(event)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {SWT.CR, SWT.ARROW_DOWN})
    void enterAndTheArrowDownwardsOpenWhatAButtonOfTheHeadOpens(int key) {
        List<Menu> shown = new ArrayList<>();
        Listener closing = event -> {
            if (event.widget instanceof Menu menu) {
                shown.add(menu);
                menu.getDisplay().asyncExec(() -> menu.setVisible(false));
            }
        };
        Display display = text.getDisplay();
        display.addFilter(SWT.Show, closing);
        try {
            press(all(head(), ToolBar.class).get(0), key);
            until(() -> !shown.isEmpty());
        } finally {
            display.removeFilter(SWT.Show, closing);
        }
        assertThat(shown).hasSize(1);
        assertThat(text.getText()).isEqualTo("Bonjour");
    }

    @Test
    void enterPressesAButtonOfTheMedia() {
        open.edit(now -> PostEdits.setMedia(
                now,
                List.of(
                        new PostMedia(Optional.of("../media/a.png"), Optional.of("Une affiche")),
                        new PostMedia(Optional.of("../media/b.png"), Optional.of("Une carte")))));
        until(() -> all(text.getShell(), ToolBar.class).stream()
                .anyMatch(bar -> bar.getItem(0).getText().equals("↑")));
        ToolBar ofFirst = all(text.getShell(), ToolBar.class).stream()
                .filter(bar -> bar.getItem(0).getText().equals("↑"))
                .findFirst()
                .orElseThrow();

        press(ofFirst, SWT.CR);

        until(() -> open.text().media().get(0).file().orElseThrow().endsWith("b.png"));
    }
}
