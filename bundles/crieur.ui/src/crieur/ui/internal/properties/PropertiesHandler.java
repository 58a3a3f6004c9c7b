package crieur.ui.internal.properties;

import crieur.core.contribution.ContributionsSource;
import crieur.core.network.Network;
import crieur.ui.internal.change.Changes;
import crieur.ui.internal.image.NetworkImages;
import crieur.ui.internal.message.Texts;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import crieur.workspace.internal.session.BrandSessions;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the properties of the brand, campaign or post that is selected. */
public final class PropertiesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Object element = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? selection.getFirstElement()
                : null;
        boolean known =
                element instanceof PostOutline || element instanceof CampaignOutline || element instanceof BrandOutline;
        if (known) {
            open(window, element);
        }
        return null;
    }

    /** Shows the properties of a brand, a campaign or a post. */
    public static void open(IWorkbenchWindow window, Object element) {
        BrandSessions sessions = window.getService(BrandSessions.class);
        Facts facts = Facts.of(
                element,
                state -> sessions.stateName(state).map(Texts::text).orElse(state),
                channel -> element instanceof PostOutline post ? sessions.channelLabel(post.file(), channel) : channel,
                Locale.getDefault());
        ContributionsSource source = window.getService(ContributionsSource.class);
        ChannelWords words = new ChannelWords(
                id -> source.contributions().networks().find(id).map(Network::name));
        NetworkImages images = new NetworkImages(source);
        new PropertiesDialog(window.getShell(), facts, element, words, images, new Changes(window)).open();
    }
}
