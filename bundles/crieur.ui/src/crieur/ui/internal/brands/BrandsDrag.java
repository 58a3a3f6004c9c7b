package crieur.ui.internal.brands;

import crieur.core.check.PostSetting;
import crieur.core.progress.Progress;
import crieur.ui.internal.command.BrandOpening;
import crieur.ui.internal.post.media.MediaImport;
import crieur.ui.internal.post.media.MediaTarget;
import crieur.ui.internal.post.media.MediaTransfer;
import crieur.ui.internal.tree.LazyTree;
import crieur.workspace.internal.project.BrandProjects;
import crieur.workspace.internal.session.BrandSessions;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;

/** Dragging posts to other campaigns, and files and pictures in; pasting them does the same. */
final class BrandsDrag {

    private static final LocalSelectionTransfer SELECTION = LocalSelectionTransfer.getTransfer();

    private final LazyTree tree;
    private final BrandsViewModel model;
    private final BrandActions actions;
    private final BrandSessions sessions;
    private final Consumer<Path> show;

    BrandsDrag(
            LazyTree tree, BrandsViewModel model, BrandActions actions, BrandSessions sessions, Consumer<Path> show) {
        this.sessions = sessions;
        this.tree = tree;
        this.model = model;
        this.actions = actions;
        this.show = show;
    }

    void create() {
        int operations = DND.DROP_MOVE | DND.DROP_COPY;
        DragSource source = new DragSource(tree.tree(), operations);
        source.setTransfer(SELECTION, FileTransfer.getInstance());
        source.addDragListener(new Dragging());
        DropTarget target = new DropTarget(tree.tree(), operations | DND.DROP_DEFAULT);
        target.setTransfer(SELECTION, FileTransfer.getInstance(), ImageTransfer.getInstance());
        target.addDropListener(new Dropping());
    }

    private BrandsSelection selection() {
        return new BrandsSelection(tree.getSelection().toList());
    }

    /** Posts can be dragged, to other campaigns and as files to other programs. */
    private final class Dragging extends DragSourceAdapter {

        @Override
        public void dragStart(DragSourceEvent event) {
            event.doit = selection().isPosts();
            SELECTION.setSelection(tree.getSelection());
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = FileTransfer.getInstance().isSupportedType(event.dataType)
                    ? selection().files().stream().map(Path::toString).toArray(String[]::new)
                    : tree.getSelection();
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            SELECTION.setSelection(null);
        }
    }

    /** Where the pointer is decides what a drop means. */
    private final class Dropping extends DropTargetAdapter {

        @Override
        public void dragEnter(DropTargetEvent event) {
            dragOver(event);
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
            Object target = event.item == null ? null : event.item.getData();
            boolean own = SELECTION.isSupportedType(event.currentDataType) && SELECTION.getSelection() != null;
            boolean possible = own
                    ? Drop.posts(model, selection(), target).isPresent()
                    : target == null
                            ? FileTransfer.getInstance().isSupportedType(event.currentDataType)
                            : model.campaign(target).isPresent();
            event.detail = possible ? (own ? DND.DROP_MOVE : DND.DROP_COPY) : DND.DROP_NONE;
        }

        @Override
        public void drop(DropTargetEvent event) {
            Object target = event.item == null ? null : event.item.getData();
            if (SELECTION.getSelection() != null && !(event.data instanceof String[])) {
                run(Drop.posts(model, selection(), target));
            } else if (event.data instanceof String[] names) {
                files(Stream.of(names).map(Path::of).toList(), target);
            } else if (event.data instanceof ImageData picture) {
                new Pasted(target).image(picture);
            }
        }
    }

    private void run(Optional<Drop> drop) {
        drop.flatMap(actions::drop)
                .flatMap(change -> change.result().stream().findFirst())
                .ifPresent(show);
    }

    /** A brand's folder is opened, wherever it is dropped; media go into the campaign or post below the pointer. */
    private void files(List<Path> files, Object target) {
        List<Path> brands = files.stream().filter(BrandProjects::holdsBrand).toList();
        brands.forEach(BrandOpening::open);
        run(Drop.files(
                model, files.stream().filter(file -> !brands.contains(file)).toList(), target));
    }

    /** Pastes files or a picture from the clipboard into the selected campaign or post. */
    void paste() {
        Object target = tree.selectedElement().orElse(null);
        new MediaTransfer(new Pasted(target)).paste(tree.tree().getDisplay());
    }

    /** Brings into a campaign or a post what was pasted or dropped there. */
    private final class Pasted implements MediaTarget {

        private final Object target;

        Pasted(Object target) {
            this.target = target;
        }

        @Override
        public void files(List<Path> files) {
            BrandsDrag.this.files(files, target);
        }

        @Override
        public void image(ImageData picture) {
            run(Drop.picture(model, picture, target, this::setting));
        }

        private Optional<PostSetting> setting(Path file) {
            return sessions.of(file).flatMap(brand -> brand.setting(file, Progress.NONE));
        }

        @Override
        public void noImage() {
            MediaImport.noImage(tree.tree().getShell());
        }
    }

    /** Copies the selected posts, as files and as their titles. */
    void copy() {
        BrandsSelection selection = selection();
        if (selection.elements().isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(tree.tree().getDisplay());
        try {
            String[] names = selection.files().stream().map(Path::toString).toArray(String[]::new);
            BrandsLook look = new BrandsLook(model, Locale.getDefault());
            String titles = String.join(
                    "\n", selection.elements().stream().map(look::name).toList());
            clipboard.setContents(
                    new Object[] {names, titles},
                    new Transfer[] {FileTransfer.getInstance(), TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
