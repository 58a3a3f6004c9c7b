package crieur.model.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;

/**
 * Writes files so that at every moment, whatever happens, the file is whole: the old one or the new one.
 *
 * <p>The bytes go to a temporary file in the same folder, which is forced to the disk and then renamed over the file.
 * Permissions and group of the file stay; where the file is a symbolic link, the file it leads to is replaced and
 * the link stays. A file that may not be written is not replaced either.
 */
public final class AtomicFile {
    /** What temporary files end with; they begin with a dot. */
    public static final String TEMPORARY_SUFFIX = ".crieur-tmp";

    private static final int MOST_LINKS = 40;

    private AtomicFile() {}

    /**
     * Makes a file hold these bytes, unless it does already. Missing folders are created.
     *
     * @return whether the file was written
     * @throws IOException if it could not be; the file is as it was
     */
    public static boolean write(Path file, byte[] bytes) throws IOException {
        if (!replace(file, bytes)) {
            return false;
        }
        settle(file);
        return true;
    }

    /**
     * Does as {@link #write}, and returns as soon as whoever reads the file gets these bytes: after a power cut in the next
     * moments the file may be the old one, until {@link #settle} was called.
     *
     * @return whether the file was written
     * @throws IOException if it could not be; the file is as it was
     */
    public static boolean replace(Path file, byte[] bytes) throws IOException {
        return replace(file, bytes, () -> true);
    }

    /** Somebody else changed the file while its new content was being written. */
    public static final class ChangedException extends IOException {
        private static final long serialVersionUID = 1L;

        ChangedException(Path file) {
            super("Changed by somebody else meanwhile: " + file);
        }
    }

    /**
     * Does as {@link #replace(Path, byte[])} unless somebody else changes the file meanwhile: to force the new content to the
     * disk can take long.
     *
     * @param unchanged asked in the moment before the file is replaced
     * @return whether the file was written
     * @throws ChangedException if it is another by then; it is as somebody else made it
     * @throws IOException if it could not be; the file is as it was
     */
    public static boolean replace(Path file, byte[] bytes, BooleanSupplier unchanged) throws IOException {
        Path target = followLinks(file.toAbsolutePath());
        boolean exists = Files.exists(target);
        if (exists && Files.size(target) == bytes.length && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return false;
        }
        if (exists && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path folder = Files.createDirectories(target.getParent());
        Path temporary = folder.resolve('.'
                + target.getFileName().toString()
                + '.'
                + Long.toHexString(ThreadLocalRandom.current().nextLong())
                + TEMPORARY_SUFFIX);
        try {
            writeForced(temporary, bytes);
            if (exists) {
                copyPermissions(target, temporary);
            }
            if (!unchanged.getAsBoolean()) {
                throw new ChangedException(file);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return true;
    }

    /** Makes the last replacing of a file outlast a power cut, as far as the system can. */
    public static void settle(Path file) {
        try {
            forceFolder(followLinks(file.toAbsolutePath()).getParent());
        } catch (IOException e) {
            // There is no such file any more, and nothing to keep.
        }
    }

    private static Path followLinks(Path file) throws IOException {
        Path target = file;
        for (int i = 0; Files.isSymbolicLink(target); i++) {
            if (i == MOST_LINKS) {
                throw new IOException("Too many symbolic links: " + file);
            }
            target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
        }
        return target;
    }

    private static void writeForced(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView copy =
                Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (source == null || copy == null) {
            return;
        }
        PosixFileAttributes attributes = source.readAttributes();
        PosixFileAttributes fresh = copy.readAttributes();
        try {
            if (!fresh.group().equals(attributes.group())) {
                copy.setGroup(attributes.group());
            }
            if (!fresh.owner().equals(attributes.owner())) {
                copy.setOwner(attributes.owner());
            }
        } catch (IOException e) {
            // Only a privileged user may give a file away; the permissions below matter more.
        }
        copy.setPermissions(Set.copyOf(attributes.permissions()));
    }

    /** Makes the renaming itself last through a power cut; where folders cannot be opened there is no need. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders, and keeps the order of renames by itself.
        }
    }
}
