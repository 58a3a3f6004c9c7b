package crieur.ui.internal.post.media;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.dnd.IDragAndDropService;

/** Takes pictures and films that are dropped or pasted. */
public final class MediaTransfer {

    /** How long another program may take to hand a picture over, in seconds. */
    private static final long PATIENCE = 20;

    private final MediaTarget media;

    /** Creates the transfer into a post, or to wherever else media go. */
    public MediaTransfer(MediaTarget media) {
        this.media = media;
    }

    /** Lets files be dropped on a control, beside whatever else it takes. */
    public void acceptOn(Control control, IDragAndDropService service) {
        Transfer[] files = {FileTransfer.getInstance()};
        service.addMergedDropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT, files, new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                if (event.detail == DND.DROP_DEFAULT) {
                    event.detail = DND.DROP_COPY;
                }
            }

            @Override
            public void drop(DropTargetEvent event) {
                take(event.data);
            }
        });
    }

    private boolean take(Object dropped) {
        if (dropped instanceof String[] names && names.length > 0) {
            media.files(Stream.of(names).map(Path::of).toList());
            return true;
        }
        return false;
    }

    /** Takes what the clipboard holds, if that is files or a picture and no text; a picture when its program hands it over. */
    public boolean pasteUnlessText(Display display) {
        return paste(display, offered -> !holds(offered, TextTransfer.getInstance()));
    }

    /** Takes what the clipboard holds, if that is files or a picture, beside whatever else; a picture when it is handed over. */
    public boolean paste(Display display) {
        return paste(display, offered -> true);
    }

    private boolean paste(Display display, Predicate<TransferData[]> wantsPicture) {
        Clipboard clipboard = new Clipboard(display);
        TransferData[] offered = clipboard.getAvailableTypes();
        if (holds(offered, FileTransfer.getInstance()) && take(clipboard.getContents(FileTransfer.getInstance()))) {
            clipboard.dispose();
            return true;
        }
        boolean isPicture = holds(offered, ImageTransfer.getInstance()) && wantsPicture.test(offered);
        if (isPicture) {
            // The program that holds it may have to draw it first: not within the work of the key.
            display.asyncExec(() -> takePicture(clipboard, display));
        } else {
            clipboard.dispose();
        }
        return isPicture;
    }

    /** A program that has ended or hangs hands nothing over; whoever pastes is told, instead of waiting for a picture. */
    private void takePicture(Clipboard clipboard, Display display) {
        clipboard
                .getContentsAsync(ImageTransfer.getInstance())
                .orTimeout(PATIENCE, TimeUnit.SECONDS)
                .whenComplete((contents, failure) -> {
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> {
                            clipboard.dispose();
                            take(contents instanceof ImageData picture ? Optional.of(picture) : Optional.empty());
                        });
                    }
                });
    }

    private void take(Optional<ImageData> picture) {
        picture.ifPresentOrElse(media::image, media::noImage);
    }

    private static boolean holds(TransferData[] offered, Transfer wanted) {
        return Stream.of(offered).anyMatch(wanted::isSupportedType);
    }
}
