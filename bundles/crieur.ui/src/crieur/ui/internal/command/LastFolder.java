package crieur.ui.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Asks for files, beginning in the folder that was left the last time, also in another session. */
public final class LastFolder {

    private static final String FOLDER = "folder.";

    private LastFolder() {}

    /**
     * Opens a dialog.
     *
     * @param dialog a prepared dialog
     * @param use what the files are for: each use has a folder of its own
     * @return what was chosen; nothing where the person cancelled
     */
    public static List<Path> ask(FileDialog dialog, String use) {
        IDialogSettings kept = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(LastFolder.class))
                .getDialogSettings();
        Optional.ofNullable(kept.get(FOLDER + use)).ifPresent(dialog::setFilterPath);
        if (dialog.open() == null) {
            return List.of();
        }
        Path folder = Path.of(dialog.getFilterPath());
        kept.put(FOLDER + use, folder.toString());
        return Stream.of(dialog.getFileNames()).map(folder::resolve).toList();
    }
}
