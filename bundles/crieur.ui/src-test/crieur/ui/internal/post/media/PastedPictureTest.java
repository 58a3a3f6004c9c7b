package crieur.ui.internal.post.media;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.ChannelSetting;
import crieur.core.check.PostSetting;
import crieur.core.network.Network;
import crieur.model.post.PostText;
import crieur.ui.internal.SampleNetworks;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.Test;

class PastedPictureTest {

    private static final PostSetting SETTING = new PostSetting(
            List.of(
                    channel("photos", SampleNetworks.taking("Photos", "jpeg")),
                    channel("both", SampleNetworks.taking("Both", "jpeg", "png")),
                    channel("any", SampleNetworks.free("Any"))),
            List.of("fr"),
            Optional.of("fr"),
            Optional.empty(),
            ZoneOffset.UTC,
            Map.of(),
            "../media");

    private static ChannelSetting channel(String id, Network network) {
        return new ChannelSetting(id, id, Optional.empty(), Optional.empty(), Map.of(), Optional.of(network));
    }

    private static boolean wantsJpeg(String channels) {
        return PastedPicture.wantsJpeg(PostText.parse("---\nchannels: [" + channels + "]\n---\nText"), SETTING);
    }

    @Test
    void aPictureBecomesAJpegOnlyWhereAChannelRefusesPng() {
        assertThat(wantsJpeg("both, photos")).isTrue();
        assertThat(wantsJpeg("both, any")).isFalse();
        assertThat(wantsJpeg("any")).isFalse();
        assertThat(wantsJpeg("unknown")).isFalse();
    }

    @Test
    void whatIsTransparentBecomesWhite() {
        ImageData picture = new ImageData(3, 1, 24, new PaletteData(0xFF, 0xFF00, 0xFF0000));
        picture.setPixels(0, 0, 3, new int[] {0x0000FF, 0x000000, 0x000000}, 0);
        picture.setAlphas(0, 0, 3, new byte[] {(byte) 255, 0, 127}, 0);

        int[] flat = new int[3];
        new PastedPicture(picture, true).onWhite().getPixels(0, 0, 3, flat, 0);

        assertThat(flat).containsExactly(0xFF0000, 0xFFFFFF, 0x808080);
    }
}
