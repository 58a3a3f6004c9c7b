package crieur.ui.internal.tabs;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.post.EditorFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A brand with three posts, of which the first is open. */
class StudioTabsTest extends EditorFixture {

    @TempDir
    Path state;

    private Runnable end = () -> {};

    private String folder;

    @BeforeEach
    void writeMore() throws IOException {
        folder = ResourceUtil.getFile(editor.getEditorInput())
                        .getParent()
                        .getFullPath()
                        .toPortableString() + "/";
        write("b");
        write("c");
    }

    @AfterEach
    void closeAll() {
        end.run();
        page.closeAllEditors(false);
    }

    private Path write(String name) throws IOException {
        return Files.writeString(
                post.resolveSibling(name + ".post"), "---\ntitle: Essai " + name + "\nstate: draft\n---\nBonjour\n");
    }

    private void open(String name) {
        open(page, post.resolveSibling(name + ".post"));
    }

    private boolean isInFront(String title) {
        return page.getActiveEditor() != null
                && page.getActiveEditor().getTitle().equals(title);
    }

    private void untilKept(Tab... tabs) {
        until(() -> kept().equals(List.of(tabs)));
    }

    private List<Tab> kept() {
        try {
            return new TabsFile(state.resolve("tabs")).read();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void keep(boolean crashed) {
        end = StudioTabs.keep(page, state, crashed);
    }

    private void crashWith(Tab... tabs) throws IOException {
        new TabsFile(state.resolve("tabs")).write(List.of(tabs));
        keep(true);
    }

    private Tab first(boolean inFront) {
        return new Tab(folder + "a.post", "Essai", inFront);
    }

    private Tab tab(String name, boolean inFront) {
        return new Tab(folder + name + ".post", "Essai " + name, inFront);
    }

    private List<String> titles() {
        return Stream.of(page.getEditorReferences())
                .map(IWorkbenchPartReference::getTitle)
                .toList();
    }

    @Test
    void whatIsOpenIsKeptAfterEachChange() {
        keep(false);
        untilKept(first(true));

        open("b");
        untilKept(first(false), tab("b", true));

        page.activate(editor);
        untilKept(first(true), tab("b", false));

        page.closeEditors(new IEditorReference[] {page.getEditorReferences()[1]}, false);
        untilKept(first(true));
    }

    @Test
    void afterACrashThePostsThatWereOpenAreOpenAgain() throws IOException {
        open("b");

        crashWith(first(false), tab("c", true));

        until(() -> titles().equals(List.of("Essai", "Essai c")) && isInFront("Essai c"));
        untilKept(first(false), tab("c", true));
    }

    @Test
    void aTabBehindOthersHasItsTitleBeforeItsEditorIsMade() throws IOException {
        crashWith(first(true), tab("b", false), tab("c", false));

        until(() -> titles().equals(List.of("Essai", "Essai b", "Essai c")));
        assertThat(page.getEditorReferences()[1].getEditor(false)).isNull();
        assertThat(page.getEditorReferences()[2].getEditor(false)).isNull();
    }

    @Test
    void aTabThatIsClosedBeforeItWasShownIsNotKept() throws IOException {
        crashWith(first(true), tab("b", false), tab("c", false));
        until(() -> titles().equals(List.of("Essai", "Essai b", "Essai c")));
        // What is kept from here on is what is open.
        Files.delete(state.resolve("tabs"));
        untilKept(first(true), tab("b", false), tab("c", false));

        page.closeEditors(new IEditorReference[] {page.getEditorReferences()[1]}, false);

        untilKept(first(true), tab("c", false));
    }

    @Test
    void aPostThatIsGoneDoesNotComeBack() throws IOException {
        crashWith(first(false), tab("gone", false), tab("c", true));

        until(() -> isInFront("Essai c"));
        assertThat(titles()).containsExactly("Essai", "Essai c");
    }

    @Test
    void afterACrashWithNothingOpenAllIsClosed() throws IOException {
        crashWith();

        until(() -> titles().isEmpty());
    }

    @Test
    void afterAGoodEndThePlatformKnowsWhatWasOpen() throws IOException {
        new TabsFile(state.resolve("tabs")).write(List.of(tab("b", true)));

        keep(false);

        untilKept(first(true));
        assertThat(titles()).containsExactly("Essai");
    }
}
