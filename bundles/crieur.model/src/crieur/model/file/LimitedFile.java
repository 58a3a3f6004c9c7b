package crieur.model.file;

import crieur.model.problem.ProblemCode;
import crieur.model.problem.SyntaxProblem;
import crieur.model.source.OtherEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The bytes of a file, unless it is too large, no file, not readable or in another encoding, which is then the problem.
 *
 * @param bytes empty when there is a problem
 */
record LimitedFile(byte[] bytes, Optional<SyntaxProblem> problem) {

    static LimitedFile read(Path file, long limit) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return refused(SyntaxProblem.ofFile(ProblemCode.FILE_UNREADABLE, name(file)));
            }
            if (attributes.size() > limit) {
                return tooLarge(attributes.size(), limit);
            }
            try (InputStream stream = Files.newInputStream(file)) {
                return read(stream, limit);
            }
        } catch (IOException e) {
            return refused(SyntaxProblem.ofFile(ProblemCode.FILE_UNREADABLE, name(file)));
        }
    }

    /** Reads a stream, which may turn out longer than its file was said to be. */
    static LimitedFile read(InputStream stream, long limit) throws IOException {
        byte[] bytes = stream.readNBytes((int) limit + 1);
        if (bytes.length > limit) {
            return tooLarge(bytes.length, limit);
        }
        return OtherEncoding.wide(bytes)
                .map(other -> refused(SyntaxProblem.ofFile(ProblemCode.FILE_OTHER_ENCODING, other.name())))
                .orElseGet(() -> new LimitedFile(bytes, Optional.empty()));
    }

    private static LimitedFile tooLarge(long size, long limit) {
        return refused(SyntaxProblem.ofFile(ProblemCode.FILE_TOO_LARGE, String.valueOf(size), String.valueOf(limit)));
    }

    /** No bytes, for a reason. */
    static LimitedFile refused(SyntaxProblem problem) {
        return new LimitedFile(new byte[0], Optional.of(problem));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
