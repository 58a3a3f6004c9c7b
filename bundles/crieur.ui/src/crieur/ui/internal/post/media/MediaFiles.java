package crieur.ui.internal.post.media;

import crieur.workspace.internal.change.CopiedMedium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Puts pictures and films into a campaign's folder, under a name that every system and network can take.
 *
 * <p>A file is there whole or not at all. Touches the disk: not for the display's thread.
 */
final class MediaFiles {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_TRIES = 10_000;
    private static final Set<String> RESERVED =
            Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1");

    private MediaFiles() {}

    /**
     * Copies a file into a folder, which is made where it is missing.
     *
     * @param inPlace a folder whose files are used where they lie
     * @return where it is now: a copy that was there already, the file itself if it lies in place, else a new one
     * @throws IOException if it cannot be read, or the folder not be written to
     */
    static BroughtMedium bring(Path file, Path folder, Path inPlace) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.startsWith(inPlace)) {
            return BroughtMedium.there(absolute);
        }
        List<Path> made = make(folder);
        Path temporary = temporary(folder);
        try {
            Files.copy(absolute, temporary);
            return place(temporary, folder, safe(absolute.getFileName().toString()), made);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Writes what was in the clipboard into a folder, which is made where it is missing.
     *
     * @throws IOException if the folder cannot be written to
     */
    static BroughtMedium write(byte[] content, String name, Path folder) throws IOException {
        List<Path> made = make(folder);
        Path temporary = temporary(folder);
        try {
            Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
            return place(temporary, folder, safe(name), made);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Not one of the system's for temporary files, which nobody else may read: colleagues share the folder. */
    private static Path temporary(Path folder) {
        return folder.resolve(".new-" + UUID.randomUUID() + ".tmp");
    }

    /** Returns the folders that had to be made, the innermost first. */
    private static List<Path> make(Path folder) throws IOException {
        List<Path> missing = Stream.iterate(folder, each -> each != null && !Files.exists(each), Path::getParent)
                .toList();
        Files.createDirectories(folder);
        return missing;
    }

    private static BroughtMedium place(Path temporary, Path folder, String name, List<Path> made) throws IOException {
        Path place = place(temporary, folder, name, Set.of());
        return Files.exists(place)
                ? BroughtMedium.there(place)
                : BroughtMedium.copied(CopiedMedium.of(Files.move(temporary, place), made));
    }

    /**
     * Returns where a file goes in a folder: where the same content is there already, else where nothing is.
     *
     * @param taken what will be there by then
     */
    static Path place(Path content, Path folder, String name, Collection<Path> taken) throws IOException {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        for (int i = 1; i < MOST_TRIES; i++) {
            Path wanted = folder.resolve(i == 1 ? name : stem + "-" + i + ending);
            boolean isFree = !Files.exists(wanted) && !taken.contains(wanted);
            if (isFree || Files.isRegularFile(wanted) && Files.mismatch(content, wanted) < 0) {
                return wanted;
            }
        }
        throw new IOException("too many files are called " + name);
    }

    /** Returns what the JPEG file is called that is made of a picture. */
    static String asJpeg(Path picture) {
        String name = picture.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return safe((dot > 0 ? name.substring(0, dot) : name) + ".jpg");
    }

    /** Returns a file name without what some system or network cannot take: accents, spaces, signs, reserved names. */
    static String safe(String name) {
        int dot = name.lastIndexOf('.');
        String stem = plain(dot > 0 ? name.substring(0, dot) : name);
        String ending = dot > 0 ? plain(name.substring(dot + 1)).toLowerCase(Locale.ROOT) : "";
        if (stem.isEmpty() || RESERVED.contains(stem.toLowerCase(Locale.ROOT))) {
            stem = "media" + (stem.isEmpty() ? "" : "-" + stem);
        }
        stem = stem.substring(0, Math.min(stem.length(), LONGEST_NAME));
        return ending.isEmpty() ? stem : stem + "." + ending;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9_-]+", "-")
                .replaceAll("-{2,}", "-")
                .replaceAll("^-|-$", "");
    }

    /** Returns how a post names a file, whatever the system's separator. */
    static String reference(Path post, Path file) {
        return post.getParent().relativize(file).toString().replace('\\', '/');
    }
}
