package crieur.ui.internal.search;

import crieur.ui.internal.image.Images;
import crieur.workspace.internal.search.Folded;
import crieur.workspace.internal.session.BrandSessions;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputer;
import org.eclipse.ui.quickaccess.QuickAccessElement;

/** Posts and campaigns among what Ctrl+3 finds. */
public final class PostsQuickAccess implements IQuickAccessComputer {

    @Override
    public QuickAccessElement[] computeElements() {
        BrandSessions sessions = PlatformUI.getWorkbench().getService(BrandSessions.class);
        return QuickOpenModel.of(sessions.outlines(), true).all().stream()
                .map(Element::new)
                .toArray(QuickAccessElement[]::new);
    }

    @Override
    public void resetState() {
        // Nothing is kept: the outlines are at hand.
    }

    @Override
    public boolean needsRefresh() {
        return true;
    }

    /** One post or campaign. */
    private static final class Element extends QuickAccessElement {

        private final QuickOpenModel.Entry entry;

        Element(QuickOpenModel.Entry entry) {
            this.entry = entry;
        }

        @Override
        public String getLabel() {
            return entry.name() + " – " + entry.place();
        }

        /** Accents need not be typed, as everywhere else. */
        @Override
        public String getMatchLabel() {
            return getLabel() + ' ' + Folded.folded(getLabel());
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return Images.descriptor(entry.post() ? "post" : "campaign");
        }

        @Override
        public String getId() {
            return entry.file().toString();
        }

        @Override
        public void execute() {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window != null) {
                Opening.open(window.getActivePage(), entry.file());
            }
        }
    }
}
