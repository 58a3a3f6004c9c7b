package crieur.ui.internal.post;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.message.Texts;
import crieur.ui.internal.post.media.MediaImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

class PostMediaTest extends EditorFixture {

    private MediaImport media() {
        until(() -> editor.post().orElseThrow().setting().isPresent());
        return new MediaImport(editor.post().orElseThrow(), editor.getSite().getShell());
    }

    private static <T extends Control> List<T> all(Control root, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(root)) {
            found.add(type.cast(root));
        }
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                found.addAll(all(child, type));
            }
        }
        return found;
    }

    private Control root() {
        return editor.getAdapter(Control.class).getShell();
    }

    private Path picture() throws IOException {
        Path file = home.resolve("Été.png");
        return Files.write(file, new byte[] {1, 2, 3});
    }

    @Test
    void aPictureIsCopiedToTheCampaignAndNamedByThePost() throws IOException {
        media().files(List.of(picture()));
        until(() -> document.get().contains("media:"));

        assertThat(document.get()).contains("- file: ../media/Ete.png");
        assertThat(post.resolveSibling("../media/Ete.png")).exists();
        editor.getAction("undo").run();
        assertThat(document.get()).doesNotContain("media:");
    }

    @Test
    void aPictureOfTheClipboardBecomesAFile() {
        media().image(new ImageData(2, 2, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)));
        until(() -> document.get().contains("media:"));

        assertThat(document.get()).contains("- file: ../media/image.png");
        assertThat(post.resolveSibling("../media/image.png")).exists();
    }

    @Test
    void theAlternativeTextIsWrittenBesideItsPicture() throws Exception {
        media().files(List.of(picture()));
        until(() -> document.get().contains("media:"));
        until(() -> all(root(), Text.class).stream().anyMatch(PostMediaTest::isAlt));
        Text alt = all(root(), Text.class).stream()
                .filter(PostMediaTest::isAlt)
                .findFirst()
                .orElseThrow();

        alt.setText("Un champ en été");
        page.saveEditor(editor, false);

        assertThat(Files.readString(post)).contains("alt: Un champ en été");
    }

    private static boolean isAlt(Text field) {
        return field.getMessage().equals(Texts.text("MediaRow.altHint"));
    }

    @Test
    void aClickOnAChannelsChipOpensItsPage() {
        OpenPost open = editor.post().orElseThrow();
        until(() -> chips().size() == 3);

        Event click = new Event();
        click.button = 1;
        chips().get(1).notifyListeners(SWT.MouseDown, click);

        assertThat(open.page()).isEqualTo(PostPage.of("x"));
    }

    private List<Control> chips() {
        return all(root(), Control.class).stream()
                .filter(control -> control.getClass().getSimpleName().equals("ChipButton"))
                .toList();
    }
}
