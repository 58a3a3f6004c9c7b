package crieur.ui.internal.post.media;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Finding;
import crieur.core.media.MediaFormat;
import crieur.core.media.MediaInfo;
import crieur.core.media.MediaReader;
import crieur.core.progress.Progress;
import crieur.model.post.PostEdits;
import crieur.model.post.PostMedia;
import crieur.ui.internal.change.Changes;
import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.fix.BulkFix;
import crieur.ui.internal.fix.FixAssist;
import crieur.ui.internal.fix.JpegFixes;
import crieur.ui.internal.message.Texts;
import crieur.ui.internal.post.EditorFixture;
import crieur.ui.internal.post.live.OpenPost;
import crieur.workspace.internal.session.BrandSession;
import crieur.workspace.internal.session.BrandSessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
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
        attach("a.png");
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
        until(() -> !Files.exists(media("a.jpg")));
        assertThat(media("a.png")).exists();
    }

    private void attach(String... names) throws IOException {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture()};
        List<PostMedia> media = new ArrayList<>();
        for (String name : names) {
            Files.createDirectories(media(name).getParent());
            loader.save(media(name).toString(), SWT.IMAGE_PNG);
            media.add(new PostMedia(Optional.of("../media/" + name), Optional.of("Une affiche")));
        }
        editor.post().orElseThrow().edit(now -> PostEdits.setMedia(now, media));
    }

    @Test
    void allRefusedPicturesOfThePostAreConvertedInOneStep() throws IOException {
        attach("a.png", "b.png");
        String before = document.get();
        until(() -> fixes().contains(Texts.text("FixAllProposal.all", 2)));

        new FixAssist(editor)
                .of(refusal().orElseThrow()).stream()
                        .filter(one -> one.getDisplayString().equals(Texts.text("FixAllProposal.all", 2)))
                        .findFirst()
                        .orElseThrow()
                        .apply(document);

        until(() -> document.get().equals(before.replace(".png", ".jpg")));
        editor.getAction("undo").run();
        assertThat(document.get()).isEqualTo(before);
    }

    private List<String> fixes() {
        return refusal().stream()
                .flatMap(refused -> new FixAssist(editor).of(refused).stream())
                .map(ICompletionProposal::getDisplayString)
                .toList();
    }

    @Test
    void amongAllProblemsRefusedPicturesAreConvertedInOneChangeThatUndoTakesBack() throws Exception {
        attach("a.png");
        page.saveEditor(editor, false);
        byte[] before = Files.readAllBytes(post);
        BrandSession session = page.getWorkbenchWindow()
                .getService(BrandSessions.class)
                .of(post)
                .orElseThrow();
        until(() -> !refusals(session).isEmpty());
        JpegFixes jpegs = new JpegFixes(file -> session.setting(file, Progress.NONE));

        new Changes(page.getWorkbenchWindow()).run("Fix", progress -> BulkFix.safe(refusals(session), jpegs, progress)
                .change());

        assertThat(format(media("a.jpg"))).contains(MediaFormat.JPEG);
        assertThat(post).content().contains("../media/a.jpg").doesNotContain("a.png");
        IOperationHistory history = OperationHistoryFactory.getOperationHistory();
        history.undo(Changes.context(), new NullProgressMonitor(), null);
        assertThat(post).hasBinaryContent(before);
        assertThat(media("a.jpg")).doesNotExist();
        history.redo(Changes.context(), new NullProgressMonitor(), null);
        assertThat(format(media("a.jpg"))).contains(MediaFormat.JPEG);
    }

    private List<Finding> refusals(BrandSession session) {
        return session.findings(post).stream()
                .filter(finding -> finding.rule().equals("format"))
                .toList();
    }

    private Optional<FindingAnnotation> refusal() {
        return editor.annotations().stream()
                .filter(annotation -> annotation.finding().inspection().equals("crieur.core.mediaFit"))
                .filter(annotation -> annotation.finding().rule().equals("format"))
                .findFirst();
    }
}
