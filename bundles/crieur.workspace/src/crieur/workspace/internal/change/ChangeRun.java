package crieur.workspace.internal.change;

import crieur.core.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Carries out changes, and says how to take them back. */
public final class ChangeRun {

    private final BrandFiles files;

    /** Creates a run. */
    public ChangeRun(BrandFiles files) {
        this.files = files;
    }

    /**
     * Carries out a change; where a step fails or the person cancels, those before it are taken back.
     *
     * @return the change that takes this one back; {@link BrandChange#NONE} where it was cancelled
     * @throws IOException if a step fails; the files are as they were
     */
    public BrandChange apply(BrandChange change, Progress progress) throws IOException {
        List<FileStep> inverses = new ArrayList<>();
        try {
            for (FileStep step : change.steps()) {
                if (progress.isCancelled()) {
                    takeBack(inverses);
                    return BrandChange.NONE;
                }
                inverses.addAll(foldersOf(step));
                step.apply(files).ifPresent(inverses::add);
            }
        } catch (IOException e) {
            takeBackAfter(e, inverses);
            throw e;
        }
        Collections.reverse(inverses);
        return new BrandChange(inverses, List.copyOf(change.touched()));
    }

    /** What takes the folders away again that a step needs and has to make, once what it puts there is gone. */
    private static List<FileStep> foldersOf(FileStep step) {
        List<FileStep> folders = new ArrayList<>();
        Path missing = step.target().map(Path::getParent).orElse(null);
        while (missing != null && !Files.exists(missing)) {
            folders.add(0, new FileStep.RemoveFolder(missing));
            missing = missing.getParent();
        }
        return folders;
    }

    private void takeBack(List<FileStep> inverses) throws IOException {
        IOException failure = new IOException("Not all steps could be taken back");
        takeBackAfter(failure, inverses);
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    /** Takes back what can be; one step that cannot be keeps no other from it, nor hides why it is done. */
    private void takeBackAfter(IOException failure, List<FileStep> inverses) {
        for (int i = inverses.size() - 1; i >= 0; i--) {
            try {
                inverses.get(i).apply(files);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
