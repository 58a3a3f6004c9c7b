package crieur.ui.internal.search;

import crieur.workspace.internal.search.Folded;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.eclipse.ui.views.IViewDescriptor;
import org.slf4j.LoggerFactory;

/** Views among what Ctrl+3 finds whose names are typed without their accents, which the platform does not find then. */
public final class ViewsQuickAccess implements IQuickAccessComputerExtension {

    @Override
    public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
        return Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .filter(view -> isFoundOnlyFolded(view.getLabel(), query))
                .map(Element::new)
                .toArray(QuickAccessElement[]::new);
    }

    /** Returns whether the words of a query are those of a label but for accents. */
    static boolean isFoundOnlyFolded(String label, String query) {
        String[] words = query.strip().split("\\s+");
        String folded = Folded.folded(label);
        String plain = label.toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(word -> folded.contains(Folded.folded(word)))
                && !Stream.of(words).allMatch(word -> plain.contains(word.toLowerCase(Locale.ROOT)));
    }

    @Override
    public QuickAccessElement[] computeElements() {
        return new QuickAccessElement[0];
    }

    @Override
    public void resetState() {
        // Nothing is kept.
    }

    @Override
    public boolean needsRefresh() {
        return false;
    }

    /** One view. */
    private static final class Element extends QuickAccessElement {

        private final IViewDescriptor view;

        Element(IViewDescriptor view) {
            this.view = view;
        }

        @Override
        public String getLabel() {
            return view.getLabel();
        }

        @Override
        public String getMatchLabel() {
            return Folded.folded(view.getLabel());
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return view.getImageDescriptor();
        }

        @Override
        public String getId() {
            return view.getId();
        }

        @Override
        public void execute() {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            try {
                if (window != null) {
                    window.getActivePage().showView(view.getId());
                }
            } catch (PartInitException e) {
                LoggerFactory.getLogger(ViewsQuickAccess.class).warn("The view {} does not open", view.getId(), e);
            }
        }
    }
}
