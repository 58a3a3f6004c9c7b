package crieur.ui.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.source.FileText;
import crieur.ui.internal.post.EditorFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.Test;

class FirstVersionTest extends EditorFixture {

    @Test
    void theTextBeforeTheFirstChangeIsAVersionAsSoonAsTheNextIsSaved() throws Exception {
        String before = Files.readString(post);

        document.replace(document.getLength() - 1, 0, " à tous");

        until(() -> isSaved() && !versions().isEmpty());
        List<Version> kept = versions();
        assertThat(kept.get(kept.size() - 1).text().text()).isEqualTo(before);
    }

    private boolean isSaved() {
        try {
            return Files.readString(post).equals(document.get());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Version> versions() {
        IFile file = ResourceUtil.getFile(editor.getEditorInput());
        try {
            return Version.of(file, FileText.decode(Files.readAllBytes(post)));
        } catch (CoreException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
