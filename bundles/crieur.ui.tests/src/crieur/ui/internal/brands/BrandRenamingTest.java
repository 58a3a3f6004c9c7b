package crieur.ui.internal.brands;

import static crieur.ui.internal.OnDisplay.all;
import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.OnDisplay;
import crieur.ui.internal.change.Changes;
import crieur.ui.internal.message.Texts;
import crieur.ui.internal.post.EditorFixture;
import crieur.workspace.internal.creation.NewBrand;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.project.BrandProjects;
import crieur.workspace.internal.session.BrandSessions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F2 on a brand. */
class BrandRenamingTest extends EditorFixture {

    private Path folder;
    private BrandsView view;

    @BeforeEach
    void selectBrand() throws Exception {
        folder = home.resolve("atelier");
        view = (BrandsView) page.showView(BrandsView.ID);
        view.reveal(folder);
        until(() -> selection().getFirstElement() instanceof BrandOutline);
        OnDisplay.dialogsAreAnswered();
    }

    private IStructuredSelection selection() {
        return (IStructuredSelection) view.getSite().getSelectionProvider().getSelection();
    }

    private List<String> names() {
        BrandSessions sessions = page.getWorkbenchWindow().getService(BrandSessions.class);
        return sessions.outlines().stream().map(BrandOutline::name).toList();
    }

    /** Presses F2; what is to be done with the dialog is done once it is there. */
    private void rename(Consumer<Shell> person) {
        IAction rename =
                ((IViewSite) view.getSite()).getActionBars().getGlobalActionHandler(ActionFactory.RENAME.getId());
        List<Shell> answered = new ArrayList<>();
        whenShown(dialog -> {
            answered.add(dialog);
            person.accept(dialog);
        });
        rename.run();
        assertThat(answered).isNotEmpty();
    }

    private static void whenShown(Consumer<Shell> person) {
        Display display = Display.getCurrent();
        display.timerExec(50, () -> Stream.of(display.getShells())
                .filter(shell -> shell.getText().equals(Texts.text("BrandActions.rename")) && shell.isVisible())
                .findFirst()
                .ifPresentOrElse(person, () -> whenShown(person)));
    }

    private static Text field(Shell dialog) {
        return all(dialog, Text.class).get(0);
    }

    private static List<String> said(Shell dialog) {
        return all(dialog, Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void theBrandIsCalledAnewInItsFileAndItsFolderStaysAndUndoTakesThatBack() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("atelier.brand"));

        rename(dialog -> {
            assertThat(field(dialog).getText()).isEqualTo("Atelier");
            assertThat(said(dialog)).contains(Texts.text("BrandActions.folderStays", "atelier"));
            field(dialog).setText(" Atelier\nnantais ");
            dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });

        until(() -> names().contains("Atelier nantais"));
        assertThat(folder.resolve("atelier.brand")).content().contains("name=\"Atelier nantais\"");
        until(() -> selection().getFirstElement() instanceof BrandOutline brand
                && brand.name().equals("Atelier nantais"));
        assertThat(OperationHistoryFactory.getOperationHistory()
                        .undo(Changes.context(), new NullProgressMonitor(), null)
                        .isOK())
                .isTrue();
        until(() -> names().contains("Atelier"));
        assertThat(folder.resolve("atelier.brand")).hasBinaryContent(before);
        assertThat(OperationHistoryFactory.getOperationHistory()
                        .redo(Changes.context(), new NullProgressMonitor(), null)
                        .isOK())
                .isTrue();
        until(() -> names().contains("Atelier nantais"));
    }

    @Test
    void aNameIsAskedForAndOneThatAnotherBrandHasIsTold() throws Exception {
        Path other = new NewBrand("Librairie & Cie", "fr", ZoneId.of("UTC"), List.of("crieur.networks.x"), "Noël")
                .createIn(home);
        IProject opened = BrandProjects.ofWorkspace().open(other, new NullProgressMonitor());
        try {
            until(() -> names().contains("Librairie & Cie"));
            view.reveal(folder);
            until(() -> selection().getFirstElement() instanceof BrandOutline brand
                    && brand.folder().equals(folder));

            rename(dialog -> {
                Button ok = dialog.getDefaultButton();
                field(dialog).setText("  ");
                assertThat(ok.isEnabled()).isFalse();
                field(dialog).setText("librairie & CIE");
                assertThat(said(dialog)).contains(Texts.text("BrandActions.brandAgain"));
                assertThat(ok.isEnabled()).isTrue();
                dialog.close();
            });

            assertThat(names()).contains("Atelier");
        } finally {
            BrandProjects.ofWorkspace().close(opened, new NullProgressMonitor());
        }
    }
}
