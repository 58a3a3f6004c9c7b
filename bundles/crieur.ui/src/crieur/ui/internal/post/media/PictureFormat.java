package crieur.ui.internal.post.media;

import crieur.core.check.ChannelSetting;
import crieur.core.check.PostSetting;
import crieur.core.media.MediaFormat;
import crieur.core.media.MediaKind;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import crieur.model.post.PostText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** In which format a post's channels take pictures. */
public final class PictureFormat {

    private static final Set<String> CONVERTIBLE = Set.of("png", "webp", "bmp", "tif", "tiff");
    private static final String FORMATS = RuleNames.of(MediaKind.IMAGE.id(), "formats");

    private PictureFormat() {}

    /**
     * Returns whether a JPEG file can take the place of a medium that some channels refuse for its format.
     *
     * @param written the medium, as the post names it
     * @param channels the channels that refuse it
     */
    public static boolean isMendedByJpeg(
            PostText text, Optional<PostSetting> setting, String written, List<String> channels) {
        String ending = written.substring(written.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        List<List<String>> formats = formats(text, setting, channels);
        return CONVERTIBLE.contains(ending)
                && !formats.isEmpty()
                && formats.stream().allMatch(taken -> taken.contains(MediaFormat.JPEG.id()));
    }

    /** Returns what each of some channels takes; one whose network says nothing of formats is left out. */
    static List<List<String>> formats(PostText text, Optional<PostSetting> setting, List<String> channels) {
        return channels.stream()
                .flatMap(id -> setting.flatMap(known -> known.channel(id)).stream())
                .flatMap(channel -> network(channel, text).stream())
                .flatMap(network -> Optional.ofNullable(network.words().get(FORMATS)).stream())
                .map(Network.Words::values)
                .toList();
    }

    private static Optional<Network> network(ChannelSetting channel, PostText text) {
        return channel.narrowed(channel.typeOf(text));
    }
}
