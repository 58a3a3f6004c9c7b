package crieur.ui.internal.field;

import static crieur.ui.internal.OnDisplay.until;
import static crieur.ui.internal.message.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.OnDisplay;
import crieur.ui.internal.brands.BrandsView;
import crieur.ui.internal.post.EditorFixture;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewFieldsTest extends EditorFixture {

    private Text field(String view, String message) throws PartInitException {
        IViewPart part = page.showView(view);
        activate();
        Shell shell = part.getSite().getShell();
        Text field = OnDisplay.all(shell, Text.class).stream()
                .filter(one -> one.getMessage().equals(text(message)))
                .findFirst()
                .orElseThrow();
        field.setFocus();
        until(field::isFocusControl);
        return field;
    }

    private boolean isEnabled(String command) {
        return page.getWorkbenchWindow()
                .getService(ICommandService.class)
                .getCommand(command)
                .isEnabled();
    }

    private void execute(String command) throws CommandException {
        page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
    }

    private static void copy(Text field, String words) {
        Clipboard clipboard = new Clipboard(field.getDisplay());
        clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Test
    void nothingIsCutFromAList() throws Exception {
        Text field = field(BrandsView.ID, "BrandsView.filter");
        page.findView(BrandsView.ID).setFocus();
        until(() -> !field.isFocusControl());

        assertThat(isEnabled(IWorkbenchCommandConstants.EDIT_CUT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "crieur.ui.brands, BrandsView.filter",
        "crieur.ui.problems, ProblemsView.filter",
        "crieur.ui.search, SearchView.words",
        "crieur.ui.search, SearchView.label"
    })
    void theMenuEditsTheFieldThatHasTheKeyboard(String view, String message) throws Exception {
        Text field = field(view, message);
        copy(field, "mot");

        // What a menu does to the field that had the keyboard when it was opened.
        field.notifyListeners(SWT.FocusOut, new Event());
        assertThat(isEnabled(IWorkbenchCommandConstants.EDIT_CUT)).isTrue();
        assertThat(isEnabled(IWorkbenchCommandConstants.EDIT_COPY)).isTrue();
        execute(IWorkbenchCommandConstants.EDIT_PASTE);
        assertThat(field.getText()).isEqualTo("mot");

        execute(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
        execute(IWorkbenchCommandConstants.EDIT_CUT);
        assertThat(field.getText()).isEmpty();

        editor.setFocus();
        until(() -> !field.isFocusControl());
        execute(IWorkbenchCommandConstants.EDIT_PASTE);
        assertThat(field.getText()).isEmpty();
    }
}
