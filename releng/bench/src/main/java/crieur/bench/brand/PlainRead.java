package crieur.bench.brand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The reference of the brand bench: reads every file of a folder as text and looks for nothing. */
public final class PlainRead {

    private PlainRead() {}

    /** Reads a folder. */
    public static void main(String[] arguments) throws IOException {
        long characters = 0;
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of(arguments[0]))) {
            files = found.filter(file -> file.toString().endsWith(".post")).toList();
        }
        for (Path file : files) {
            characters += Files.readString(file).length();
        }
        System.out.println(files.size() + " posts, " + characters + " characters");
    }
}
