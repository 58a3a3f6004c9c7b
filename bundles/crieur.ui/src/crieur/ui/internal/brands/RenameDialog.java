package crieur.ui.internal.brands;

import static crieur.ui.internal.message.Texts.text;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for a new name, and whether the file is to be called by it too. */
final class RenameDialog extends InputDialog {

    private final Question question;
    private boolean withFile = true;

    /**
     * What is asked.
     *
     * @param words what the name is wanted for
     * @param name the present one
     * @param file whether the file is to be called by it too, as a question; empty where it is not asked
     * @param note what there is to know of a name, before it is taken; empty where there is never anything
     */
    record Question(String words, String name, Optional<String> file, Optional<Function<String, String>> note) {}

    RenameDialog(Shell parent, Question question) {
        super(
                parent,
                text("BrandActions.rename"),
                question.words(),
                question.name(),
                words -> words.isBlank() ? "" : null);
        this.question = question;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        question.file().ifPresent(words -> askForFile(area, words));
        question.note().ifPresent(words -> addNote(area, words));
        return area;
    }

    private void addNote(Composite area, Function<String, String> words) {
        Label note = new Label(area, SWT.WRAP);
        // Two lines, so that nothing moves while one types.
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(convertHorizontalDLUsToPixels(200), convertHeightInCharsToPixels(2))
                .applyTo(note);
        // A label takes what follows one ampersand for a key.
        Runnable show = () -> note.setText(words.apply(name()).replace("&", "&&"));
        getText().addListener(SWT.Modify, event -> show.run());
        show.run();
    }

    private void askForFile(Composite area, String words) {
        Button file = new Button(area, SWT.CHECK);
        file.setText(words);
        file.setSelection(withFile);
        file.addListener(SWT.Selection, event -> withFile = file.getSelection());
        GridDataFactory.fillDefaults().applyTo(file);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getOkButton().setText(text("RenameDialog.rename"));
    }

    /** A name is one line, also one that was pasted. */
    private String name() {
        return getText().getText().replaceAll("\\s+", " ").strip();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.OK_ID) {
            getText().setText(name());
        }
        super.buttonPressed(button);
    }

    /** Returns whether the file is renamed too. */
    boolean withFile() {
        return question.file().isPresent() && withFile;
    }
}
