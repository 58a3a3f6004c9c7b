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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFormatTest {

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
        Network network = formats.length == 0 ? SampleNetworks.free(id) : SampleNetworks.taking(id, formats);
        return new ChannelSetting(id, id, Optional.empty(), Optional.empty(), Map.of(), Optional.of(network));
    }

    private static PostText to(String... channels) {
        return PostText.parse(
                Stream.of(channels).collect(Collectors.joining(", ", "---\nchannels: [", "]\n---\nBonjour\n")));
    }

    @ParameterizedTest
    @CsvSource({
        "../media/a.png,photos,true",
        "../media/A.TIFF,photos,true",
        "../media/a.webp,all,true",
        "../media/a.gif,photos,false",
        "../media/a.mp4,photos,false",
        "../media/a.png,drawings,false",
        "../media/a.png,unknown,false",
    })
    void onlyStillPicturesThatTheChannelTakesAsJpegAreMendedByIt(String written, String channel, boolean mended) {
        assertThat(PictureFormat.isMendedByJpeg(to(channel), SETTING, written, List.of(channel)))
                .isEqualTo(mended);
    }
}
