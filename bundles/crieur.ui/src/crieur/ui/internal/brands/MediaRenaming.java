package crieur.ui.internal.brands;

import static crieur.ui.internal.message.Texts.text;

import crieur.model.post.PostMedia;
import crieur.model.post.PostText;
import crieur.model.source.FileText;
import crieur.ui.internal.change.Changes;
import crieur.workspace.internal.change.MediaChanges;
import crieur.workspace.internal.outline.PostOutline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.slf4j.LoggerFactory;

/** Renames a medium of a post; every post of the brand that shows it still finds it. */
final class MediaRenaming {

    private final Shell shell;
    private final Changes changes;

    MediaRenaming(Shell shell, Changes changes) {
        this.shell = shell;
        this.changes = changes;
    }

    /**
     * Asks which medium of a post is to be called how, and renames it.
     *
     * @param brand the brand's folder
     */
    void run(PostOutline post, Path brand) {
        List<Path> media = media(post.file());
        if (media.isEmpty()) {
            MessageDialog.openInformation(shell, text("MediaRenaming.title"), text("MediaRenaming.none"));
            return;
        }
        choose(media).ifPresent(medium -> rename(medium, brand));
    }

    private static List<Path> media(Path post) {
        try {
            FileText text = FileText.decode(Files.readAllBytes(post));
            return PostText.parse(text.text()).media().stream()
                    .map(PostMedia::file)
                    .flatMap(Optional::stream)
                    .map(name -> post.resolveSibling(name).normalize())
                    .filter(Files::isRegularFile)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            LoggerFactory.getLogger(MediaRenaming.class).warn("A post cannot be read", e);
            return List.of();
        }
    }

    private Optional<Path> choose(List<Path> media) {
        if (media.size() == 1) {
            return Optional.of(media.get(0));
        }
        ElementListSelectionDialog dialog =
                new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(file -> ((Path) file)
                        .getFileName()
                        .toString()));
        dialog.setTitle(text("MediaRenaming.title"));
        dialog.setMessage(text("MediaRenaming.which"));
        dialog.setElements(media.toArray());
        return dialog.open() == Window.OK ? Optional.ofNullable((Path) dialog.getFirstResult()) : Optional.empty();
    }

    private void rename(Path medium, Path brand) {
        String before = medium.getFileName().toString();
        InputDialog dialog = new InputDialog(
                shell,
                text("MediaRenaming.title"),
                text("MediaRenaming.name", before),
                before,
                name -> problem(medium, name));
        if (dialog.open() == Window.OK) {
            String name = dialog.getValue().strip();
            changes.run(text("MediaRenaming.undo", before, name), () -> MediaChanges.rename(brand, medium, name));
        }
    }

    private static String problem(Path medium, String name) {
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            return "";
        }
        Path target = medium.resolveSibling(name.strip());
        if (!MediaChanges.isMedia(target)) {
            return text("MediaRenaming.kind");
        }
        return !target.equals(medium) && Files.exists(target) ? text("MediaRenaming.taken", name.strip()) : null;
    }
}
