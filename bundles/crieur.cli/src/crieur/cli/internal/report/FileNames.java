package crieur.cli.internal.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * How reports name files: relative to the folder the command was called in where they are inside it, with {@code /} on
 * every platform.
 */
public final class FileNames {

    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=@";
    private static final String HEX = "0123456789ABCDEF";

    private final Path folder;

    /** Creates names relative to a folder. */
    public FileNames(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Returns the name of a file. */
    public String of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
        String name = shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
        return name.isEmpty() ? "." : name;
    }

    /** Returns the file as a URI reference, relative where its name is. */
    public String uri(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (!absolute.startsWith(folder)) {
            return absolute.toUri().toString();
        }
        StringBuilder uri = new StringBuilder();
        for (byte octet : of(file).getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(octet) >= 0 && octet > 0) {
                uri.append((char) octet);
            } else {
                uri.append('%').append(HEX.charAt(octet >> 4 & 15)).append(HEX.charAt(octet & 15));
            }
        }
        return uri.toString();
    }
}
