package crieur.cli.internal.paths;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A text file in UTF-8 that is rewritten as a whole: a crash leaves the old content or the new, never a part.
 *
 * @param file the file
 * @param isNew whether there is no such file yet
 * @param mark whether it begins with a byte order mark, which is kept and is no part of the text
 * @param text the text
 */
record TextFile(Path file, boolean isNew, boolean mark, String text) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Reads a file; one that does not exist is empty.
     *
     * @throws CharacterCodingException if it is not UTF-8, so that writing it could lose something
     */
    static TextFile read(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException | FileNotFoundException e) {
            return new TextFile(file, true, false, "");
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        boolean mark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new TextFile(file, false, mark, mark ? text.substring(1) : text);
    }

    /** Returns the text of a file for showing places in it; what cannot be decoded is replaced. */
    static String lenient(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (IOException e) {
            return "";
        }
    }

    /** Puts another text in place of the file's, keeping its permissions; follows a symbolic link. */
    void replace(String other) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        Path folder = target.toAbsolutePath().getParent();
        Path temporary = Files.createTempFile(folder, ".crieur", ".tmp");
        try {
            write(temporary, (mark ? BYTE_ORDER_MARK + other : other).getBytes(StandardCharsets.UTF_8));
            copyPermissions(target, temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void write(Path temporary, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null && Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
