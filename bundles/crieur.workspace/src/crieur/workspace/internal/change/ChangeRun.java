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
import java.util.Optional;

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
                inverses.addAll(foldersOf(step));
                inverses.add(apply(step));
            }
        } catch (IOException e) {
            takeBack(inverses);
            throw e;
        }
        Collections.reverse(inverses);
        return new BrandChange(inverses, List.copyOf(change.touched()));
    }

    /** What takes the folders away again that a step needs and has to make, once what it puts there is gone. */
    private static List<FileStep> foldersOf(FileStep step) {
        List<FileStep> folders = new ArrayList<>();
        Path missing = goal(step).map(Path::getParent).orElse(null);
        while (missing != null && !Files.exists(missing)) {
            folders.add(0, new FileStep.RemoveFolder(missing));
            missing = missing.getParent();
        }
        return folders;
    }

    private static Optional<Path> goal(FileStep step) {
        if (step instanceof FileStep.Create create) {
            return Optional.of(create.file());
        }
        if (step instanceof FileStep.Copy copy) {
            return Optional.of(copy.to());
        }
        return step instanceof FileStep.Move move ? Optional.of(move.to()) : Optional.empty();
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
        if (step instanceof FileStep.MakeFolder make) {
            files.makeFolder(make.folder());
            return new FileStep.RemoveFolder(make.folder());
        }
        if (step instanceof FileStep.RemoveFolder remove) {
            files.removeFolder(remove.folder());
            return new FileStep.MakeFolder(remove.folder());
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
