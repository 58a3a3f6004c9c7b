package crieur.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void makesMissingFolders() throws IOException {
        Path file = folder.resolve("a/b/c.post");
        assertThat(AtomicFile.write(file, bytes("x"))).isTrue();
        assertThat(file).hasContent("x");
    }

    @Test
    void leavesAFileAloneThatSaysTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("a.post"), "x");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        assertThat(AtomicFile.write(file, bytes("x"))).isFalse();
        assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1_000);
    }

    @Test
    void keepsPermissions() throws IOException {
        Path file = Files.writeString(folder.resolve("a.post"), "x");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.write(file, bytes("y"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void replacesWhatALinkLeadsToAndKeepsTheLink() throws IOException {
        Path target = Files.writeString(
                Files.createDirectory(folder.resolve("shared")).resolve("real.post"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("a.post"), Path.of("shared/real.post"));
        AtomicFile.write(link, bytes("y"));
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("y");
    }

    @Test
    void leavesNothingBehindWhenItFails() throws IOException {
        Path file = Files.createDirectory(folder.resolve("a.post"));
        Files.writeString(file.resolve("inside"), "x");
        assertThatThrownBy(() -> AtomicFile.write(file, bytes("y"))).isInstanceOf(IOException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void isWholeAtEveryMomentEvenWhenTheProcessIsKilled() throws Exception {
        Path file = folder.resolve("a.post");
        for (int i = 0; i < 5; i++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            place(AtomicFile.class) + File.pathSeparator + place(Writer.class),
                            Writer.class.getName(),
                            file.toString())
                    .start();
            for (int wait = 0; !Files.exists(file) && wait < 1_000; wait++) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            TimeUnit.MILLISECONDS.sleep(30 + 17L * i);
            writer.destroyForcibly().waitFor();
            String text = Files.readString(file);
            assertThat(text).hasSize(200_000).matches(whole -> whole.chars().allMatch(c -> c == whole.charAt(0)));
        }
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    /** Writes one file again and again until it is killed. */
    static final class Writer {
        public static void main(String[] arguments) throws IOException {
            for (int i = 0; ; i++) {
                AtomicFile.write(
                        Path.of(arguments[0]),
                        bytes(String.valueOf((char) ('a' + i % 26)).repeat(200_000)));
            }
        }
    }
}
