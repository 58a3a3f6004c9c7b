package crieur.ui.internal.post;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.text.WordDiff;
import crieur.model.source.FileText;
import crieur.ui.internal.autosave.OutsideChange;
import crieur.ui.internal.history.WordDiffText;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks which text of a post stays, one's own or the one that another program wrote, and shows how they differ.
 *
 * <p>It can come between two keys: what a person types on presses the button that decides nothing.
 */
final class OutsideDialog extends Dialog {

    /** The person's own text stays. */
    static final int MINE = IDialogConstants.CLIENT_ID;

    /** What the file holds stays; where it is gone, the post is closed. */
    static final int THEIRS = IDialogConstants.CLIENT_ID + 1;

    /** Nothing is decided yet. */
    static final int LATER = IDialogConstants.CANCEL_ID;

    private final String title;
    private final OutsideChange change;

    OutsideDialog(Shell parent, String title, OutsideChange change) {
        super(parent);
        this.title = title;
        this.change = change;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text(change.isDeleted() ? "OutsideDialog.deleted" : "OutsideDialog.changed", title));
    }

    @Override
    protected Point getInitialSize() {
        return change.isDeleted() ? super.getInitialSize() : new Point(760, 480);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(10, 8).applyTo(area);
        Label words = new Label(area, SWT.WRAP);
        words.setText(text(change.isDeleted() ? "OutsideDialog.deletedHow" : "OutsideDialog.changedHow"));
        GridDataFactory.fillDefaults().grab(true, false).hint(520, SWT.DEFAULT).applyTo(words);
        change.theirs().ifPresent(theirs -> compare(area, theirs));
        return area;
    }

    private void compare(Composite area, FileText theirs) {
        WordDiffText difference = new WordDiffText(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(difference.control());
        difference.show(WordDiff.between(theirs.text(), change.mine()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        boolean deleted = change.isDeleted();
        createButton(parent, MINE, text(deleted ? "OutsideDialog.saveAgain" : "OutsideDialog.mine"), false);
        createButton(parent, THEIRS, text(deleted ? "OutsideDialog.close" : "OutsideDialog.theirs"), false);
        createButton(parent, LATER, text("OutsideDialog.later"), true).setFocus();
    }

    @Override
    protected void buttonPressed(int id) {
        setReturnCode(id);
        close();
    }
}
