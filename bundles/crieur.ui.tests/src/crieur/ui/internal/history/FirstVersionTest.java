package crieur.ui.internal.history;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.source.FileText;
import crieur.ui.internal.post.EditorFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
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

    /** As while a long check holds the workspace, and everything that waits for it. */
    @Test
    void itIsTheTextBeforeHoweverLateItIsKept() throws Exception {
        String before = Files.readString(post);
        IJobManager jobs = Job.getJobManager();
        jobs.suspend();
        try {
            document.replace(document.getLength() - 1, 0, " à tous");
            page.saveEditor(editor, false);
            assertThat(Files.readString(post)).isNotEqualTo(before);
        } finally {
            jobs.resume();
        }

        until(() -> !versions().isEmpty());
        assertThat(versions().stream().map(version -> version.text().text())).contains(before);
    }

    /** A dialog would fail this. */
    @Test
    void nobodyIsDisturbedWhereTheFileIsDeletedAtOnce() throws Exception {
        IJobManager jobs = Job.getJobManager();
        jobs.suspend();
        List<Job> keeping;
        try {
            document.replace(document.getLength() - 1, 0, " à tous");
            keeping = Arrays.stream(jobs.find(null))
                    .filter(job -> job.getName().equals("Text before"))
                    .toList();

            ResourceUtil.getFile(editor.getEditorInput()).delete(true, null);
        } finally {
            jobs.resume();
        }

        assertThat(keeping).hasSize(1);
        until(() -> keeping.get(0).getState() == Job.NONE);
        assertThat(keeping.get(0).getResult().isOK()).isTrue();
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
