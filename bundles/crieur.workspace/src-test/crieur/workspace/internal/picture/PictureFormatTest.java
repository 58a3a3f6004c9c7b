package crieur.workspace.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.ChannelSetting;
import crieur.core.check.PostSetting;
import crieur.core.network.NetworkBuilder;
import crieur.model.post.PostText;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFormatTest {

    @TempDir
    Path folder;

    private static final Optional<PostSetting> SETTING = Optional.of(new PostSetting(
            List.of(
                    channel("photos", "jpeg"),
                    channel("all", "jpeg", "png", "webp"),
                    channel("drawings", "png"),
                    channel("any")),
            List.of("fr"),
            Optional.of("fr"),
            Optional.empty(),
            ZoneOffset.UTC,
            Map.of(),
            "../media"));

    private static ChannelSetting channel(String id, String... formats) {
        NetworkBuilder network = new NetworkBuilder(id);
        if (formats.length > 0) {
            network.words("image.formats", formats);
        }
        return new ChannelSetting(id, id, Optional.empty(), Optional.empty(), Map.of(), Optional.of(network.build()));
    }

    private static PostText to(String... channels) {
        return PostText.parse(
                Stream.of(channels).collect(Collectors.joining(", ", "---\nchannels: [", "]\n---\nBonjour\n")));
    }

    @ParameterizedTest
    @CsvSource({
        "png,photos,true",
        "tiff,photos,true",
        "gif,photos,true",
        "png,all,true",
        "jpeg,photos,false",
        "png,drawings,false",
        "png,unknown,false",
    })
    void onlyStillPicturesThatTheChannelTakesAsJpegAreMendedByIt(String format, String channel, boolean mended)
            throws IOException {
        Path file = folder.resolve("a." + format);
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), format, file.toFile());

        assertThat(PictureFormat.isMendedByJpeg(to(channel), SETTING, file, List.of(channel)))
                .isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource({"photos,true", "all,false", "drawings,false", "any,false", "unknown,false"})
    void aPictureBecomesAJpegOnlyWhereAChannelTakesThatAndRefusesPng(String channel, boolean jpeg) {
        assertThat(PictureFormat.wantsJpeg(to("any", channel), SETTING, List.of("any", channel)))
                .isEqualTo(jpeg);
    }
}
