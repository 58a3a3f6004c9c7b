package crieur.model.file;

import crieur.model.source.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The kinds of files a brand's model is in. */
public enum FileKind {
    BRAND("brand", "Brand", 64L << 20),
    CAMPAIGN("campaign", "Campaign", 64L << 20),
    POST("post", "Post", 4L << 20),
    REVIEW("review", "Review", 64L << 20);

    private final String extension;
    private final String root;
    private final long limit;

    FileKind(String extension, String root, long limit) {
        this.extension = extension;
        this.root = root;
        this.limit = limit;
    }

    /** The kind of a file by its name, if it is one of these. */
    public static Optional<FileKind> of(Path file) {
        return ofName(file.getFileName() == null ? "" : file.getFileName().toString());
    }

    static Optional<FileKind> ofName(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 || name.startsWith(".") ? "" : name.substring(dot + 1);
        for (FileKind kind : values()) {
            if (kind.extension.equals(extension)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Returns whether a file is one of this kind, by its name. */
    public boolean is(Path file) {
        return of(file).filter(this::equals).isPresent();
    }

    /** Returns the name of a file of this kind. */
    public String fileName(String name) {
        return name + '.' + extension;
    }

    /**
     * Returns what a file of this kind holds.
     *
     * @throws IOException if it cannot be read, is no file, or is larger than one of this kind may be
     */
    public FileText read(Path file) throws IOException {
        if (Files.size(file) > limit || !Files.isRegularFile(file)) {
            throw new IOException(file + ": no file, or larger than a " + extension + " may be");
        }
        return FileText.decode(Files.readAllBytes(file));
    }

    /** What the names of such files end with, without the dot. */
    public String extension() {
        return extension;
    }

    /** The name of the model's class that such a file holds. */
    public String root() {
        return root;
    }

    /** The most bytes such a file may have to be read; a larger one is reported and left alone. */
    public long limit() {
        return limit;
    }
}
