package crieur.model.file;

import crieur.model.problem.ProblemCode;
import crieur.model.problem.SyntaxProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file of the model as an EMF resource: opens whatever is in it, keeps what it cannot understand, saves atomically.
 *
 * <p>A resource that is in no resource set is read by one thread alone; several may be read at the same time.
 */
public abstract class CrieurResource extends ResourceImpl {
    private static final Set<ProblemCode> UNREAD = EnumSet.of(
            ProblemCode.FILE_TOO_LARGE,
            ProblemCode.FILE_UNREADABLE,
            ProblemCode.FILE_OUTSIDE_BRAND,
            ProblemCode.FILE_OTHER_ENCODING);

    private final FileKind kind;
    private List<SyntaxProblem> problems = List.of();
    private @Nullable Address address;

    /** A URI with the file it stands for, worked out once: a check of a brand asks for each file many times. */
    private record Address(URI uri, Optional<Path> file) {}

    CrieurResource(URI uri, FileKind kind) {
        super(uri);
        this.kind = kind;
    }

    public final FileKind kind() {
        return kind;
    }

    /** What is wrong with the form of the file as it was last read, in its order. */
    public final List<SyntaxProblem> problems() {
        return problems;
    }

    /** Why some or all of the file could not be read, so that the contents lack it; empty if everything was. */
    public Optional<SyntaxProblem> damage() {
        return problems.stream()
                .filter(problem -> UNREAD.contains(problem.code()) || problem.code() == ProblemCode.FILE_MISSING)
                .findFirst();
    }

    /** The file; empty if the resource is at some other address. */
    public final Optional<Path> file() {
        URI uri = getURI();
        if (uri == null || !uri.isFile()) {
            return Optional.empty();
        }
        Address known = address;
        if (known == null || known.uri() != uri) {
            known = new Address(uri, Optional.of(Path.of(uri.toFileString())));
            address = known;
        }
        return known.file();
    }

    /** Reads the file; a problem and an object with nothing in it come of one that cannot be read. */
    final void loadFile(Path file) {
        accept(LimitedFile.read(file, kind.limit()));
    }

    @Override
    protected final void doLoad(InputStream stream, Map<?, ?> options) throws IOException {
        accept(LimitedFile.read(stream, kind.limit()));
    }

    final void accept(LimitedFile file) {
        if (file.problem().isPresent()) {
            readNothing();
            setProblems(List.of(file.problem().get()));
        } else {
            setProblems(read(file.bytes()));
        }
        isLoaded = true;
    }

    /** Reads the bytes of the file into the contents, replacing what is there; the problems found. */
    abstract List<SyntaxProblem> read(byte[] bytes);

    /** Makes the contents an object with nothing in it, for a file that is there and cannot be read. */
    abstract void readNothing();

    /** The bytes of the file as the contents are now; those that were read if nothing has changed. */
    abstract byte[] bytes() throws IOException;

    final void setRead(List<SyntaxProblem> found) {
        setProblems(found);
        isLoaded = true;
    }

    final void setProblems(List<SyntaxProblem> found) {
        problems = found;
        if (errors != null) {
            errors.clear();
        }
        if (warnings != null) {
            warnings.clear();
        }
        for (SyntaxProblem problem : found) {
            (problem.code().isError() ? getErrors() : getWarnings())
                    .add(new ProblemDiagnostic(problem, String.valueOf(getURI())));
        }
    }

    @Override
    public final void save(Map<?, ?> options) throws IOException {
        Optional<Path> file = file();
        if (file.isPresent()) {
            refuseIfUnread();
            AtomicFile.write(file.get(), bytes());
            setModified(false);
        } else {
            super.save(options);
        }
    }

    @Override
    protected final void doSave(OutputStream stream, Map<?, ?> options) throws IOException {
        refuseIfUnread();
        stream.write(bytes());
    }

    private void refuseIfUnread() throws IOException {
        Optional<SyntaxProblem> damage = damage();
        if (damage.isPresent() && UNREAD.contains(damage.get().code())) {
            throw new DamagedFileException(String.valueOf(getURI()), damage.get());
        }
    }

    /** Reads other bytes in place of those of the file. */
    final void reread(byte[] bytes) {
        accept(readAll(bytes));
    }

    private LimitedFile readAll(byte[] bytes) {
        try {
            return LimitedFile.read(new ByteArrayInputStream(bytes), kind.limit());
        } catch (IOException e) {
            throw new IllegalStateException("A stream of bytes in memory does not fail", e);
        }
    }
}
