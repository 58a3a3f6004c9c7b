package crieur.ui.internal.post.header;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.check.ChannelSetting;
import crieur.core.text.WordDiff;
import crieur.model.post.PostText;
import crieur.ui.internal.history.WordDiffText;
import crieur.ui.internal.post.live.OpenPost;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Shows how a channel's own text differs from the base text, or from another channel's own, word by word. */
final class VariantComparison extends Dialog {

    private final Side own;
    private final List<Side> others;
    private Combo other;
    private WordDiffText difference;

    /** A text with what it is called. */
    private record Side(String name, String text) {}

    private VariantComparison(Shell parent, Side own, List<Side> others) {
        super(parent);
        this.own = own;
        this.others = List.copyOf(others);
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    /** Opens the comparison of a channel that has a text of its own. */
    static void open(Shell parent, OpenPost post, String channel) {
        PostText text = post.text();
        List<Side> others = new ArrayList<>();
        others.add(new Side(text("ChipBar.base"), text.baseText().text()));
        text.channels().stream()
                .filter(id -> !id.equals(channel) && text.variant(id).isPresent())
                .forEach(id -> others.add(side(post, id)));
        new VariantComparison(parent, side(post, channel), others).open();
    }

    private static Side side(OpenPost post, String channel) {
        String name = post.setting()
                .flatMap(setting -> setting.channel(channel))
                .map(ChannelSetting::name)
                .orElse(channel);
        return new Side(name, post.text().sectionFor(channel).text());
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("VariantComparison.title", own.name()));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(720, 480);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(10, 8)
                .applyTo(area);
        new Label(area, SWT.NONE).setText(text("VariantComparison.with"));
        other = new Combo(area, SWT.READ_ONLY);
        other.setItems(others.stream().map(Side::name).toArray(String[]::new));
        other.select(0);
        other.addListener(SWT.Selection, event -> show());
        Label words = new Label(area, SWT.WRAP);
        words.setText(text("VariantComparison.how", own.name()));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(600, SWT.DEFAULT)
                .applyTo(words);
        difference = new WordDiffText(area);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(difference.control());
        show();
        return area;
    }

    private void show() {
        difference.show(WordDiff.between(others.get(other.getSelectionIndex()).text(), own.text()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text("HistoryDialog.close"), true);
    }
}
