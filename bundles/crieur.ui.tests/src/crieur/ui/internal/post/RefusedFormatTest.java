package crieur.ui.internal.post;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.media.MediaFormat;
import crieur.core.media.MediaInfo;
import crieur.core.media.MediaReader;
import crieur.model.post.PostEdits;
import crieur.model.post.PostMedia;
import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.fix.FixAssist;
import crieur.ui.internal.message.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/** A post for a network that takes pictures in one format only. */
class RefusedFormatTest extends EditorFixture {

    @Override
    protected String network() {
        return "instagram";
    }

    private static ImageData picture() {
        return new ImageData(40, 30, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
    }

    private Path media(String name) {
        return post.resolveSibling("../media").normalize().resolve(name);
    }

    private void paste(ImageData picture) {
        until(() -> editor.post().flatMap(OpenPost::setting).isPresent());
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {picture}, new Transfer[] {ImageTransfer.getInstance()});
            editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.PASTE);
        } finally {
            clipboard.dispose();
        }
    }

    private static Optional<MediaFormat> format(Path file) {
        return MediaReader.read(file).info().map(MediaInfo::format);
    }

    @Test
    void aPictureOfTheClipboardIsWrittenAsTheNetworkTakesIt() {
        paste(picture());

        until(() -> document.get().contains("../media/image.jpg"));
        assertThat(format(media("image.jpg"))).contains(MediaFormat.JPEG);
    }

    @Test
    void theRefusedPictureIsConvertedAndUndoTakesThatBack() throws IOException {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture()};
        Files.createDirectories(media("a.png").getParent());
        loader.save(media("a.png").toString(), SWT.IMAGE_PNG);
        editor.post()
                .orElseThrow()
                .edit(now -> PostEdits.setMedia(
                        now, List.of(new PostMedia(Optional.of("../media/a.png"), Optional.of("Une affiche")))));
        String before = document.get();
        until(() -> refusal().isPresent());

        String wanted = Texts.text("JpegProposal.label", "a.png");
        ICompletionProposal proposal = new FixAssist(editor)
                .of(refusal().orElseThrow()).stream()
                        .filter(one -> one.getDisplayString().equals(wanted))
                        .findFirst()
                        .orElseThrow();
        proposal.apply(document);

        until(() -> document.get().contains("file: ../media/a.jpg"));
        assertThat(document.get()).isEqualTo(before.replace("a.png", "a.jpg"));
        assertThat(format(media("a.jpg"))).contains(MediaFormat.JPEG);
        assertThat(media("a.png")).exists();
        until(() -> refusal().isEmpty());
        editor.getAction("undo").run();
        assertThat(document.get()).isEqualTo(before);
    }

    private Optional<FindingAnnotation> refusal() {
        return editor.annotations().stream()
                .filter(annotation -> annotation.finding().inspection().equals("crieur.core.mediaFit"))
                .filter(annotation -> annotation.finding().rule().equals("format"))
                .findFirst();
    }
}
