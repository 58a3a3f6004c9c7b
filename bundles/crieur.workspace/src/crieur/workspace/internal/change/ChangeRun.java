package crieur.workspace.internal.change;

import crieur.core.progress.Progress;
import crieur.model.source.FileText;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Carries out changes, and says how to take them back. */
public final class ChangeRun {

    private final BrandFiles files;
    private final LineSteps lines;
    private final SwitchSteps switches;

    /** Creates a run. */
    public ChangeRun(BrandFiles files) {
        this.files = files;
        this.lines = new LineSteps(files);
        this.switches = new SwitchSteps(files);
    }

    /** A file is no longer what the change was made for. */
    public static final class OutdatedException extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Path path;

        OutdatedException(Path path) {
            super("Changed by somebody else meanwhile: " + path);
            this.path = path;
        }

        /** Returns the file. */
        public Path path() {
            return path;
        }
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
                inverses.add(apply(step));
            }
        } catch (IOException e) {
            takeBack(inverses);
            throw e;
        }
        Collections.reverse(inverses);
        return new BrandChange(inverses, List.copyOf(change.touched()));
    }

    private void takeBack(List<FileStep> inverses) throws IOException {
        for (int i = inverses.size() - 1; i >= 0; i--) {
            apply(inverses.get(i));
        }
    }

    private FileStep apply(FileStep step) throws IOException {
        if (step instanceof FileStep.Write write) {
            return write(write);
        }
        if (step instanceof FileStep.Create create) {
            refuseExisting(create.file());
            files.create(create.file(), create.content());
            return new FileStep.Unmake(create.file(), create.content());
        }
        if (step instanceof FileStep.Unmake unmake) {
            return unmake(unmake);
        }
        if (step instanceof FileStep.AddLines add) {
            return lines.add(add);
        }
        if (step instanceof FileStep.RemoveLines remove) {
            return lines.remove(remove);
        }
        if (step instanceof FileStep.Switch turn) {
            return switches.apply(turn);
        }
        if (step instanceof FileStep.Copy copy) {
            refuseExisting(copy.to());
            files.copy(copy.from(), copy.to());
            return new FileStep.Delete(copy.to());
        }
        if (step instanceof FileStep.Move move) {
            refuseExisting(move.to());
            files.move(move.from(), move.to());
            return new FileStep.Move(move.to(), move.from());
        }
        Path path = ((FileStep.Delete) step).path();
        return new FileStep.Copy(files.delete(path), path);
    }

    private FileStep unmake(FileStep.Unmake unmake) throws IOException {
        if (!files.read(unmake.file()).equals(unmake.content())) {
            throw new OutdatedException(unmake.file());
        }
        files.delete(unmake.file());
        return new FileStep.Create(unmake.file(), unmake.content());
    }

    private FileStep write(FileStep.Write write) throws IOException {
        FileText present = files.read(write.file());
        if (!present.equals(write.before())) {
            throw new OutdatedException(write.file());
        }
        files.write(write.file(), write.after());
        return new FileStep.Write(write.file(), write.after(), write.before());
    }

    private static void refuseExisting(Path path) throws FileAlreadyExistsException {
        if (Files.exists(path)) {
            throw new FileAlreadyExistsException(path.toString());
        }
    }
}
