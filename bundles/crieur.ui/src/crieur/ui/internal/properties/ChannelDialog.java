package crieur.ui.internal.properties;

import static crieur.ui.internal.message.Texts.text;

import crieur.workspace.internal.change.ChannelEdit;
import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the account, the name and the id of a channel. */
final class ChannelDialog extends TitleAreaDialog {

    private final List<ChannelOutline> channels;
    private final ChannelOutline channel;
    private Text handle;
    private Text name;
    private Text id;
    private Answer answer;

    /** What the person wants the channel to be. */
    record Answer(String id, ChannelEdit.Values values) {}

    /**
     * Creates the dialog.
     *
     * @param channels all of the brand
     * @param channel the one to change
     */
    ChannelDialog(Shell parent, List<ChannelOutline> channels, ChannelOutline channel) {
        super(parent);
        this.channels = channels;
        this.channel = channel;
        this.answer = new Answer(channel.id(), new ChannelEdit.Values(shownName(channel), channel.handle()));
        setHelpAvailable(false);
    }

    /** A channel without a name is listed by its id. */
    private static String shownName(ChannelOutline channel) {
        return channel.ownName().orElse("");
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("ChannelDialog.title", channel.label()));
    }

    /** As wide as its fields need; the message has two lines. */
    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.min(size.x, convertHorizontalDLUsToPixels(320)), size.y);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 14)
                .spacing(14, 8)
                .applyTo(area);
        handle = field(area, text("ChannelDialog.handle"), channel.handle());
        handle.setMessage(text("NetworksPage.handle"));
        name = field(area, text("ChannelDialog.name"), shownName(channel));
        name.setMessage(text("ChannelDialog.noName"));
        id = field(area, text("ChannelDialog.id"), channel.id());
        setTitle(channel.label());
        setMessage(text("ChannelDialog.message"));
        handle.setFocus();
        return area;
    }

    private Text field(Composite area, String label, String value) {
        new Label(area, SWT.NONE).setText(label);
        Text field = new Text(area, SWT.BORDER);
        field.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(field);
        field.addModifyListener(event -> check());
        return field;
    }

    private void check() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
    }

    private Optional<String> problem() {
        if (!ChannelEdit.isId(id.getText())) {
            return Optional.of(text("ChannelDialog.idForm"));
        }
        boolean taken = channels.stream()
                .anyMatch(other -> other != channel && other.id().equals(id.getText()));
        return taken ? Optional.of(text("ChannelDialog.idTaken", id.getText())) : Optional.empty();
    }

    @Override
    protected void okPressed() {
        answer = new Answer(id.getText(), new ChannelEdit.Values(name.getText(), handle.getText()));
        super.okPressed();
    }

    Answer answer() {
        return answer;
    }
}
