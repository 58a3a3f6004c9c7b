package crieur.ui.internal.post.media;

import static crieur.ui.internal.OnDisplay.all;
import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.message.Texts;
import crieur.ui.internal.post.EditorFixture;
import crieur.ui.internal.post.live.OpenPost;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is brought into a post from outside: pictures and links, dropped and pasted. */
class PostMediaTest extends EditorFixture {

    private StyledText text;

    @BeforeEach
    void findText() {
        text = (StyledText) editor.getAdapter(Control.class);
        until(() -> editor.post().flatMap(OpenPost::setting).isPresent());
    }

    private static ImageData picture() {
        ImageData data = new ImageData(40, 30, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int x = 0; x < data.width; x++) {
            data.setPixel(x, 10, 0xC04020);
        }
        return data;
    }

    private Path pictureFile(String name) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture()};
        Path file = home.resolve(name);
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    /** Drops files as the toolkit does, which has no public way to make the event that it hands to the listeners. */
    private void drop(Path... files) throws ReflectiveOperationException {
        drag(
                FileTransfer.getInstance().getSupportedTypes()[0],
                new int[] {DND.DragEnter, DND.DropAccept, DND.Drop},
                files);
    }

    private void drag(TransferData kind, int[] events, Path... files) throws ReflectiveOperationException {
        DropTarget target = (DropTarget) text.getData(DND.DROP_TARGET_KEY);
        Class<?> inner = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader());
        Constructor<?> make = inner.getDeclaredConstructor();
        make.setAccessible(true);
        Event event = (Event) make.newInstance();
        event.widget = target;
        event.display = target.getDisplay();
        event.detail = DND.DROP_COPY;
        set(inner, event, "dataTypes", new TransferData[] {kind});
        set(inner, event, "dataType", kind);
        set(inner, event, "operations", DND.DROP_COPY);
        event.data = Stream.of(files).map(Path::toString).toArray(String[]::new);
        for (int type : events) {
            event.type = type;
            target.notifyListeners(type, event);
        }
    }

    private static void set(Class<?> type, Event event, String field, Object value)
            throws ReflectiveOperationException {
        Field found = type.getDeclaredField(field);
        found.setAccessible(true);
        found.set(event, value);
    }

    private void paste(Object content, Transfer transfer) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {content}, new Transfer[] {transfer});
            editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.PASTE);
        } finally {
            clipboard.dispose();
        }
    }

    private Path media(String name) {
        return post.resolveSibling("../media").normalize().resolve(name);
    }

    private static Optional<Control> find(Composite parent, Predicate<Control> wanted) {
        return all(parent, Control.class).stream().filter(wanted).findFirst();
    }

    private Optional<Text> altField() {
        return find(
                        text.getShell(),
                        control -> control instanceof Text field
                                && field.getMessage().equals(Texts.text("MediaRow.altHint")))
                .map(Text.class::cast);
    }

    private List<Text> altFields() {
        return all(text.getShell(), Text.class).stream()
                .filter(field -> field.getMessage().equals(Texts.text("MediaRow.altHint")))
                .toList();
    }

    @Test
    void aPictureThatIsDroppedIsCopiedToTheCampaignAndNamedByThePost() throws Exception {
        Path picture = pictureFile("Été à Nantes.png");

        drop(picture);

        until(() -> document.get().contains("file: ../media/Ete-a-Nantes.png"));
        assertThat(media("Ete-a-Nantes.png")).hasSameBinaryContentAs(picture);
        assertThat(document.get()).endsWith("---\nBonjour\n");
    }

    /** The toolkit does not say any more what it is that leaves, and an exception here would be logged at each drag. */
    @Test
    void whatLeavesTheTextWithoutBeingDroppedIsNobodysConcern() throws Exception {
        String before = document.get();
        drag(FileTransfer.getInstance().getSupportedTypes()[0], new int[] {DND.DragEnter}, pictureFile("a.png"));
        List<RuntimeException> thrown = new ArrayList<>();
        Display display = text.getDisplay();
        Consumer<RuntimeException> usual = display.getRuntimeExceptionHandler();
        display.setRuntimeExceptionHandler(thrown::add);
        try {
            drag(null, new int[] {DND.DragLeave});
        } finally {
            display.setRuntimeExceptionHandler(usual);
        }

        assertThat(thrown).isEmpty();
        assertThat(document.get()).isEqualTo(before);
    }

    private boolean isSeen(Control control) {
        Composite strip = control.getParent();
        while (!(strip instanceof ScrolledComposite)) {
            strip = strip.getParent();
        }
        Rectangle shown = strip.getClientArea();
        Rectangle bounds = strip.getDisplay().map(control.getParent(), strip, control.getBounds());
        return shown.contains(bounds.x, bounds.y) && shown.contains(bounds.x, bounds.y + bounds.height - 1);
    }

    @Test
    void whatWasAddedLastIsSeenWhereTheStripHasRoomForFewer() throws Exception {
        for (String name : List.of("a.png", "b.png", "c.png", "d.png", "e.png")) {
            drop(pictureFile(name));
            until(() -> document.get().contains("file: ../media/" + name));
        }

        until(() -> altFields().size() == 5);
        until(() -> isSeen(altFields().get(4)));
        assertThat(isSeen(altFields().get(0))).as("all are seen").isFalse();
    }

    /** Of 48 by 32 pixels, in quarters of red, green, blue and white. */
    @Test
    void aWebpPictureIsSeenInTheStrip() throws Exception {
        byte[] content = Base64.getDecoder()
                .decode("UklGRkYAAABXRUJQVlA4TDoAAAAvL8AHAB8gECCWJEqRKEcgkIy2P00IQgLCJP+TSSbMf+xQwwI1bRtBJVmSR/LN"
                        + "3Dmi/xNgLMysUZgZ");
        drop(Files.write(home.resolve("a.webp"), content));

        until(() -> find(text.getShell(), PostMediaTest::showsPicture)
                .filter(picture -> colours(picture).containsAll(Set.of(0xE02020, 0x20C020, 0x2040E0, 0xF0F0F0)))
                .isPresent());
    }

    private static boolean showsPicture(Control control) {
        return control.getClass().getSimpleName().equals("MediaPicture");
    }

    private static Set<Integer> colours(Control control) {
        Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
        GC gc = new GC(image);
        try {
            control.print(gc);
            ImageData data = image.getImageData(100);
            Set<Integer> colours = new HashSet<>();
            for (int i = 0; i < data.width * data.height; i++) {
                RGB colour = data.palette.getRGB(data.getPixel(i % data.width, i / data.width));
                colours.add(colour.red << 16 | colour.green << 8 | colour.blue);
            }
            return colours;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Test
    void whatIsDroppedTwiceIsCopiedOnce() throws Exception {
        Path picture = pictureFile("a.png");
        drop(picture);
        until(() -> document.get().contains("../media/a.png"));

        drop(picture);

        until(() -> document.get().split("\\.\\./media/a\\.png", -1).length == 3);
        assertThat(media("a-2.png")).doesNotExist();
    }

    @Test
    void aPictureOfTheClipboardBecomesAFile() {
        paste(picture(), ImageTransfer.getInstance());

        until(() -> document.get().contains("../media/image.png"));
        ImageData pasted = new ImageData(media("image.png").toString());
        assertThat(pasted.width).isEqualTo(40);
        assertThat(pasted.palette.getRGB(pasted.getPixel(5, 10))).isEqualTo(new RGB(0xC0, 0x40, 0x20));
    }

    @Test
    void aLinkThatIsPastedOverWordsComesAfterThem() {
        text.setSelection(0, 7);

        paste("https://example.org/atelier", TextTransfer.getInstance());

        until(() -> document.get().endsWith("---\nBonjour https://example.org/atelier\n"));
    }

    @Test
    void otherTextThatIsPastedTakesThePlaceOfWords() {
        text.setSelection(0, 7);

        paste("Bonsoir", TextTransfer.getInstance());

        until(() -> document.get().endsWith("---\nBonsoir\n"));
    }

    @Test
    void anAlternativeTextGoesToTheFileAndUndoTakesItBack() throws Exception {
        drop(pictureFile("a.png"));
        until(() -> altField().isPresent());
        String before = document.get();

        altField().orElseThrow().setText("Une affiche jaune");
        page.saveEditor(editor, false);

        assertThat(Files.readString(post)).contains("alt: Une affiche jaune");
        editor.getAction("undo").run();
        assertThat(document.get()).isEqualTo(before);
        until(() -> altField().orElseThrow().getText().isEmpty());
    }

    @Test
    void undoTakesTheCopyOfADroppedPictureAwayAndRedoBringsItBack() throws Exception {
        Path picture = pictureFile("a.png");
        drop(picture);
        until(() -> document.get().contains("../media/a.png"));
        page.saveEditor(editor, false);

        editor.getAction("undo").run();

        until(() -> !Files.exists(media("a.png")));
        assertThat(picture).exists();
        editor.getAction("redo").run();
        until(() -> Files.exists(media("a.png")));
        assertThat(media("a.png")).hasSameBinaryContentAs(picture);
        until(() -> editor.annotations().stream()
                .noneMatch(annotation -> annotation.finding().inspection().equals("crieur.core.mediaMissing")));
        editor.getAction("undo").run();
        until(() -> !Files.exists(media("a.png")));
    }

    @Test
    void undoTakesAPastedPictureAwayAndItIsThereAgainWhenItsLineIsPasted() {
        paste(picture(), ImageTransfer.getInstance());
        until(() -> document.get().contains("../media/image.png"));
        String with = document.get();

        editor.getAction("undo").run();

        until(() -> !Files.exists(media("image.png")));
        document.set(with);
        until(() -> Files.exists(media("image.png")));
    }

    @Test
    void aCopyThatAnotherPostUsesStaysWhenUndoTakesItOutOfThisOne() throws Exception {
        drop(pictureFile("a.png"), pictureFile("b.png"));
        until(() -> document.get().contains("../media/b.png"));
        Files.writeString(
                post.resolveSibling("b.post"), "---\ntitle: B\nmedia:\n  - file: ../media/a.png\n---\nBonsoir\n");

        editor.getAction("undo").run();

        until(() -> !Files.exists(media("b.png")));
        assertThat(media("a.png")).exists();
    }

    @Test
    void aCopyThatSomebodyHasWorkedOnStaysWhenUndoTakesItOutOfThePost() throws Exception {
        drop(pictureFile("a.png"), pictureFile("b.png"));
        until(() -> document.get().contains("../media/b.png"));
        Files.writeString(media("a.png"), "another picture");

        editor.getAction("undo").run();

        until(() -> !Files.exists(media("b.png")));
        assertThat(media("a.png")).hasContent("another picture");
    }

    @Test
    void aFileThatWasThereBeforeStaysWhenUndoTakesItOutOfThePost() throws Exception {
        Path picture = pictureFile("a.png");
        Files.createDirectories(media("a.png").getParent());
        Files.copy(picture, media("a.png"));
        drop(picture, pictureFile("b.png"));
        until(() -> document.get().contains("../media/b.png"));

        editor.getAction("undo").run();

        until(() -> !Files.exists(media("b.png")));
        assertThat(media("a.png")).exists();
    }
}
