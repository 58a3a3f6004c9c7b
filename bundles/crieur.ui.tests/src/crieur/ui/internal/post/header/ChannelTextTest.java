package crieur.ui.internal.post.header;

import static crieur.ui.internal.OnDisplay.all;
import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.OnDisplay;
import crieur.ui.internal.message.Texts;
import crieur.ui.internal.post.EditorFixture;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.live.PostPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chips of the channels: their pages, and what their menus do with a channel's own text. */
class ChannelTextTest extends EditorFixture {

    private OpenPost open;
    private StyledText text;

    @BeforeEach
    void findText() {
        open = editor.post().orElseThrow();
        text = (StyledText) editor.getAdapter(Control.class);
        until(() -> open.setting().isPresent() && buttons().size() == 3);
    }

    /** The tabs of the base text, of X and of the source. */
    private List<ChipButton> buttons() {
        return all(text.getShell(), ChipButton.class);
    }

    private void press(int chip) {
        Event event = new Event();
        event.button = 1;
        buttons().get(chip).notifyListeners(SWT.MouseDown, event);
    }

    private MenuManager menu() {
        MenuManager menu = new MenuManager();
        new HeaderActions(open, text.getShell()).channel(menu, "x");
        return menu;
    }

    private List<String> labels() {
        return actions().map(item -> item.getAction().getText()).toList();
    }

    private Stream<ActionContributionItem> actions() {
        return Stream.of(menu().getItems())
                .filter(ActionContributionItem.class::isInstance)
                .map(ActionContributionItem.class::cast);
    }

    private void choose(String key) {
        actions()
                .filter(item -> item.getAction().getText().equals(Texts.text(key)))
                .findFirst()
                .orElseThrow()
                .getAction()
                .run();
    }

    @Test
    void aClickOnAChipOpensThePageOfItsChannel() {
        press(1);
        assertThat(open.page()).isEqualTo(PostPage.of("x"));
        assertThat(text.getText()).isEqualTo("Bonjour");

        press(2);
        assertThat(open.page()).isEqualTo(PostPage.SOURCE);
        assertThat(text.getText()).startsWith("---");

        press(0);
        assertThat(open.page()).isEqualTo(PostPage.BASE);
    }

    @Test
    void aChannelThatIsAdaptedCanFollowAgain() {
        assertThat(labels()).doesNotContain(Texts.text("HeaderActions.compare"));

        choose("HeaderActions.adapt");
        assertThat(open.page()).isEqualTo(PostPage.of("x"));
        assertThat(document.get()).endsWith("Bonjour\n\n=== x\nBonjour\n");
        assertThat(labels())
                .contains(Texts.text("HeaderActions.compare"))
                .doesNotContain(Texts.text("HeaderActions.adapt"));

        choose("HeaderActions.follow");
        assertThat(document.get()).endsWith("---\nBonjour\n");
    }

    private Optional<Link> line() {
        return all(text.getShell(), Link.class).stream()
                .filter(link -> link.isVisible() && link.getText().contains("base text"))
                .findFirst();
    }

    @Test
    void aPageThatFollowsTheBaseTextSaysWhereElseGoesWhatIsWritten() {
        assertThat(line()).isEmpty();

        press(1);
        until(() -> line().isPresent());

        assertThat(line().orElseThrow().getText())
                .isEqualTo("Follows the base text, as no other channel does · <a>Adapt for This Channel</a>");

        document.set(document.get().replace("channels: [x]", "channels: [x, y, z]"));

        assertThat(line().orElseThrow().getText())
                .startsWith("Follows the base text: what you write here goes to 3 channels · ");

        document.set(document.get() + "\n=== z\nAu revoir\n");

        assertThat(line().orElseThrow().getText()).contains("goes to 2 channels");
        press(0);
        assertThat(line()).isEmpty();
    }

    @Test
    void theLineGivesTheChannelATextOfItsOwnAndIsGoneThen() {
        press(1);
        until(() -> line().isPresent());

        line().orElseThrow().notifyListeners(SWT.Selection, new Event());

        assertThat(document.get()).endsWith("Bonjour\n\n=== x\nBonjour\n");
        assertThat(open.page()).isEqualTo(PostPage.of("x"));
        assertThat(line()).isEmpty();
        choose("HeaderActions.follow");
        assertThat(line()).isPresent();
    }

    @Test
    void aChannelsTextIsComparedWithTheBaseText() {
        choose("HeaderActions.adapt");
        document.set(document.get().replace("=== x\nBonjour", "=== x\nBonsoir"));
        List<String> shown = new ArrayList<>();
        OnDisplay.dialogsAreAnswered();
        Display.getCurrent().timerExec(200, () -> look(shown, 100));

        choose("HeaderActions.compare");

        assertThat(shown).containsExactly("BonjourBonsoir");
    }

    /** Reads the text of the dialog as soon as it is there, and closes it. */
    private void look(List<String> shown, int times) {
        List<Shell> dialogs = Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell != text.getShell() && shell.isVisible())
                .toList();
        List<String> texts = dialogs.stream()
                .flatMap(shell -> all(shell, StyledText.class).stream())
                .map(StyledText::getText)
                .filter(words -> !words.isBlank())
                .map(String::strip)
                .toList();
        if (!texts.isEmpty() || times == 0) {
            shown.addAll(texts);
            dialogs.forEach(Shell::close);
        } else {
            Display.getCurrent().timerExec(100, () -> look(shown, times - 1));
        }
    }
}
