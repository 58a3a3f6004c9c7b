package crieur.ui.internal.preferences;

import static crieur.ui.internal.OnDisplay.all;
import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.OnDisplay;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnDisplay.class)
class NetworksPreferencePageTest {

    private final Shell window =
            new Shell(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());

    @BeforeEach
    void open() {
        NetworksPreferencePage page = new NetworksPreferencePage();
        window.setLayout(new FillLayout());
        page.init(PlatformUI.getWorkbench());
        page.createControl(window);
        window.setSize(640, 560);
        window.open();
        window.layout(true, true);
    }

    @AfterEach
    void close() {
        window.dispose();
    }

    private Tree tree() {
        return all(window, Tree.class).get(0);
    }

    private static TreeItem named(TreeItem[] items, String start) {
        return Stream.of(items)
                .filter(item -> item.getText().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private TreeItem select(String network, String rule) {
        TreeItem parent = named(tree().getItems(), network);
        parent.setExpanded(true);
        TreeItem item = rule.isEmpty() ? parent : named(parent.getItems(), rule);
        tree().setSelection(item);
        tree().notifyListeners(SWT.Selection, new Event());
        return item;
    }

    private String said() {
        return all(window, Text.class).stream()
                .filter(text -> (text.getStyle() & SWT.MULTI) != 0)
                .findFirst()
                .orElseThrow()
                .getText();
    }

    @Test
    void aRuleHasItsNameAndWhereItComesFromInFull() {
        assertThat(said()).isEqualTo("Choose a rule to see where it comes from.");

        TreeItem row = select("Mastodon", "Picture: size");

        assertThat(row.getText(1)).isEqualTo("at most 16.8 MB");
        assertThat(row.getText(2)).isEqualTo("official source");
        assertThat(said().replaceAll("\\d{4}-\\d\\d-\\d\\d", "DAY").replaceAll("@[0-9a-f]+", "@COMMIT"))
                .isEqualTo("Picture: size: at most 16.8 MB (16,777,216 bytes)\n"
                        + "Source: Mastodon documentation (github.com/mastodon/documentation@COMMIT)\n"
                        + "Date: DAY · Standing: official source: a repository, specification or standard\n"
                        + "In files of rules: image.bytes.max");
    }

    @Test
    void aRowHasRoomForTheLettersThatGoBelowTheLine() {
        GC gc = new GC(tree());
        int letters = gc.getFontMetrics().getHeight();
        gc.dispose();
        TreeItem row = select("Bluesky", "Text");

        until(() -> row.getBounds().height > letters);
    }

    @Test
    void aRowThatWasNeverOnTheScreenIsToldOfAfterAKey() {
        TreeItem network = select("Instagram", "");
        TreeItem last = network.getItem(network.getItemCount() - 1);
        tree().setSelection(last);

        tree().notifyListeners(SWT.KeyUp, new Event());

        assertThat(said()).startsWith(last.getText() + ": ").contains("\nSource: ");
    }

    @Test
    void theAddressOfASourceIsALinkAndCanBeCopied() {
        Link links = all(window, Link.class).get(0);
        assertThat(links.isVisible()).isFalse();

        select("Mastodon", "Picture: size");

        assertThat(links.isVisible()).isTrue();
        assertThat(links.getText()).contains("href=\"https://github.com/mastodon/documentation/tree/");
        Event copy = new Event();
        copy.text = links.getText().replaceAll("(?s).*href=\"(copy [^\"]*)\".*", "$1");
        links.notifyListeners(SWT.Selection, copy);
        Clipboard clipboard = new Clipboard(window.getDisplay());
        assertThat((String) clipboard.getContents(TextTransfer.getInstance()))
                .startsWith("https://github.com/mastodon/documentation/tree/");
        clipboard.dispose();

        select("Mastodon", "");

        assertThat(links.isVisible()).isFalse();
        assertThat(said()).startsWith("Mastodon: rules of 2");
    }

    @Test
    void whatDiffersForATypeOfPostIsListedToo() {
        assertThat(select("Bluesky", "Files in a post (several pictures)").getText(1))
                .isIn("at most 20", "at least 2", "advised: 10");
    }
}
