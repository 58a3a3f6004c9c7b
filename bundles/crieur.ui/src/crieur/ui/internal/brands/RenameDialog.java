package crieur.ui.internal.brands;

import static crieur.ui.internal.message.Texts.text;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks for a new name, and whether the file is to be called by it too. */
final class RenameDialog extends InputDialog {

    private final String fileQuestion;
    private boolean withFile = true;

    RenameDialog(Shell parent, String title, String question, String name, String fileQuestion) {
        super(parent, title, question, name, words -> words.isBlank() ? "" : null);
        this.fileQuestion = fileQuestion;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Button file = new Button(area, SWT.CHECK);
        file.setText(fileQuestion);
        file.setSelection(withFile);
        file.addListener(SWT.Selection, event -> withFile = file.getSelection());
        GridDataFactory.fillDefaults().applyTo(file);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getOkButton().setText(text("RenameDialog.rename"));
    }

    /** Returns whether the file is renamed too. */
    boolean withFile() {
        return withFile;
    }
}
