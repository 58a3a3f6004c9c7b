package crieur.ui.internal.post.media;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.media.MediaFormat;
import crieur.core.media.MediaInfo;
import crieur.core.media.MediaReader;
import java.util.Optional;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;

class PastedPictureTest {

    private static ImageData picture() {
        ImageData picture = new ImageData(3, 1, 24, new PaletteData(0xFF, 0xFF00, 0xFF0000));
        picture.setPixels(0, 0, 3, new int[] {0x0000FF, 0x00FF00, 0x563412}, 0);
        picture.setAlphas(0, 0, 3, new byte[] {(byte) 255, 0, 127}, 0);
        return picture;
    }

    private static Optional<MediaFormat> format(boolean jpeg) {
        PastedPicture pasted = new PastedPicture(picture(), jpeg);
        return MediaReader.read(pasted.bytes(), pasted.name()).info().map(MediaInfo::format);
    }

    @Test
    void coloursAndOpacityAreKeptWhateverThePaletteIs() {
        assertThat(new PastedPicture(picture(), true).pixels().argb())
                .containsExactly(0xFFFF0000, 0x0000FF00, 0x7F123456);
    }

    @Test
    void theFileIsWhatItsNameSays() {
        assertThat(format(true)).contains(MediaFormat.JPEG);
        assertThat(format(false)).contains(MediaFormat.PNG);
    }
}
