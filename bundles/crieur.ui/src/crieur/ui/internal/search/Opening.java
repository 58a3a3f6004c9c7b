package crieur.ui.internal.search;

import crieur.ui.internal.brands.BrandsView;
import crieur.ui.internal.post.opening.PostEditors;
import java.nio.file.Path;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.slf4j.LoggerFactory;

/** Goes to a post or a campaign: to its editor, or where there is none for it to its place among the brands. */
final class Opening {

    private Opening() {}

    static void open(IWorkbenchPage page, Path file) {
        String name = file.getFileName().toString();
        boolean editable = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(name) != null;
        if (editable) {
            PostEditors.open(page, file);
            return;
        }
        try {
            if (page.showView(BrandsView.ID) instanceof BrandsView brands) {
                brands.reveal(file);
            }
        } catch (PartInitException e) {
            LoggerFactory.getLogger(Opening.class).error("Brands do not open", e);
        }
    }
}
