package crieur.ui.internal.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaFactsTest {

    @TempDir
    private Path folder;

    /** The header of a lossless WebP of a size, followed by nothing that could be decoded. */
    private static byte[] webp(int width, int height, int bytes) {
        ByteBuffer file = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(bytes - 8);
        file.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(bytes - 20)
                .put((byte) 0x2F);
        file.putInt(width - 1 | height - 1 << 14);
        return file.array();
    }

    @Test
    void tellsFormatAndSizesOfAPictureThatCannotBeDecoded() throws IOException {
        Path file = Files.write(folder.resolve("affiche.jpg"), webp(1200, 800, 240_000));

        assertThat(MediaFacts.read(file)).contains("WebP · 1200 × 800 · 240 KB");
    }

    @Test
    void tellsNothingOfWhatIsNoMedium() throws IOException {
        Path file = Files.writeString(folder.resolve("a.webp"), "Bonjour");

        assertThat(MediaFacts.read(file)).isEmpty();
    }
}
