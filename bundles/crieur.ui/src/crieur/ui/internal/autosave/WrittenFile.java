package crieur.ui.internal.autosave;

import crieur.model.file.AtomicFile;
import crieur.model.source.FileText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A file that an open text is written to, and what was last written there.
 *
 * <p>Whatever happens, it holds the text before or the text after. Thread-safe: writes wait for one another, and none puts an
 * older text over a newer one.
 */
final class WrittenFile {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Supplier<Optional<Path>> path;
    private final Writing writing;
    private Optional<Identity> own = Optional.empty();
    private volatile long turn;

    /** A text to be written, and the turn in which it was taken. */
    record Text(String content, Charset charset, long turn) {}

    /** How bytes get into a file, as a whole. */
    @FunctionalInterface
    interface Writing {

        /**
         * Makes a file hold these bytes, unless somebody else changes it until then.
         *
         * @param unchanged asked in the moment before it does
         * @throws IOException if that cannot be; the file is as it was
         */
        void write(Path file, byte[] bytes, BooleanSupplier unchanged) throws IOException;
    }

    /** By what a file on the disk is known to be the one that was written here. */
    private record Identity(long time, long size) {
        /** Returns what tells a file from another; nothing where there is none. */
        static Optional<Identity> found(Path path) {
            try {
                return Optional.of(of(path));
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        static Identity of(Path path) throws IOException {
            BasicFileAttributes facts = Files.readAttributes(path, BasicFileAttributes.class);
            return new Identity(facts.lastModifiedTime().toMillis(), facts.size());
        }
    }

    /**
     * Creates a file on which nothing has been written yet.
     *
     * @param path where it is, which can change; empty for one that is not on the disk
     */
    WrittenFile(Supplier<Optional<Path>> path) {
        this(path, AtomicFile::replace);
    }

    /** Creates a file that is written in this way. */
    WrittenFile(Supplier<Optional<Path>> path, Writing writing) {
        this.path = path;
        this.writing = writing;
    }

    /** Takes a text that is to be written later. */
    Text take(String content, Charset charset) {
        return new Text(content, charset, turn);
    }

    /** Begins another turn: what was taken before and is not written yet never is. */
    synchronized void overtake() {
        turn++;
    }

    /**
     * Writes a text, unless it has been overtaken.
     *
     * @return whether it is on the disk now
     * @throws CharacterCodingException if its charset lacks a character; nothing is written
     * @throws AtomicFile.ChangedException if somebody else wrote the file meanwhile; that stays
     * @throws IOException if the file cannot be written; it is as it was
     */
    synchronized boolean write(Text text) throws IOException {
        if (text.turn() != turn) {
            return false;
        }
        Path file = file();
        Optional<Identity> before = Identity.found(file);
        writing.write(file, encoded(text, file), () -> Identity.found(file).equals(before));
        own = Optional.of(Identity.of(file));
        return true;
    }

    /** Makes what was written outlast a power cut; waits for the disk, and lets writes go on meanwhile. */
    void settle() {
        path.get().ifPresent(AtomicFile::settle);
    }

    /**
     * Takes the file for written here if it holds exactly a text, as when that was read from it. The workspace is no witness:
     * after a crash it does not know the file as it is.
     */
    synchronized void adopt(Text text) {
        try {
            Optional<Path> file = path.get();
            if (file.isPresent() && Arrays.equals(Files.readAllBytes(file.get()), encoded(text, file.get()))) {
                own = Optional.of(Identity.of(file.get()));
            }
        } catch (IOException e) {
            own = Optional.empty();
        }
    }

    /** Returns whether the file on the disk is what was last written here. */
    synchronized boolean isOwn() {
        try {
            Optional<Path> file = path.get();
            return own.isPresent() && file.isPresent() && own.get().equals(Identity.of(file.get()));
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns whether there is a file. */
    boolean isThere() {
        return there().isPresent();
    }

    private Optional<Path> there() {
        return path.get().filter(Files::isRegularFile);
    }

    private Path file() throws IOException {
        return path.get().orElseThrow(() -> new IOException("The file is not on the disk."));
    }

    /** Returns what is on the disk; nothing where no file can be read. */
    Optional<FileText> read() {
        try {
            Optional<Path> file = there();
            return file.isEmpty() ? Optional.empty() : Optional.of(FileText.decode(Files.readAllBytes(file.get())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Takes the file for written here, as the person wants what it holds.
     *
     * @return whether it still holds that
     */
    synchronized boolean accept(FileText seen) throws IOException {
        Optional<Path> file = path.get();
        if (file.isEmpty() || !read().equals(Optional.of(seen))) {
            return false;
        }
        own = Optional.of(Identity.of(file.get()));
        return true;
    }

    /** Returns since when the disk has what was last written or read here; now where it has not. */
    synchronized long time() {
        return own.map(Identity::time).orElseGet(System::currentTimeMillis);
    }

    /**
     * Returns the bytes that a text has in the file.
     *
     * @throws IOException if the text's charset lacks a character, or the file cannot be read
     */
    byte[] encoded(Text text) throws IOException {
        return encoded(text, file());
    }

    private static byte[] encoded(Text text, Path file) throws IOException {
        ByteBuffer bytes = text.charset()
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .encode(CharBuffer.wrap(text.content()));
        byte[] body = new byte[bytes.remaining()];
        bytes.get(body);
        if (!hasMark(file)) {
            return body;
        }
        byte[] marked = Arrays.copyOf(MARK, MARK.length + body.length);
        System.arraycopy(body, 0, marked, MARK.length, body.length);
        return marked;
    }

    private static boolean hasMark(Path file) throws IOException {
        try (InputStream present = Files.newInputStream(file)) {
            return Arrays.equals(present.readNBytes(MARK.length), MARK);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
