package crieur.workspace.internal.picture;

import crieur.core.check.ChannelSetting;
import crieur.core.check.PostSetting;
import crieur.core.media.MediaFormat;
import crieur.core.media.MediaKind;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import crieur.core.preview.JpegPictures;
import crieur.model.post.PostText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** In which format channels take pictures. */
public final class PictureFormat {

    private static final String FORMATS = RuleNames.of(MediaKind.IMAGE.id(), "formats");

    private PictureFormat() {}

    /**
     * Returns whether a JPEG file can take the place of a medium that some channels refuse for its format. Reads the
     * medium's head, unless that was read before.
     *
     * @param channels the channels that refuse it
     */
    static boolean isMendedByJpeg(PostText text, Optional<PostSetting> setting, Path medium, List<String> channels) {
        List<List<String>> formats = formats(text, setting, channels);
        return !formats.isEmpty()
                && formats.stream().allMatch(taken -> taken.contains(MediaFormat.JPEG.id()))
                && JpegPictures.suits(medium);
    }

    /**
     * Returns whether a picture without a format is to become a JPEG, and not a PNG, which loses nothing: where a channel
     * takes the one and refuses the other, as Instagram's do.
     *
     * @param text the post that it is for; an empty one where that is not known, as in a campaign
     * @param channels the channels that it is for
     */
    public static boolean wantsJpeg(PostText text, Optional<PostSetting> setting, List<String> channels) {
        return formats(text, setting, channels).stream()
                .anyMatch(taken -> taken.contains(MediaFormat.JPEG.id()) && !taken.contains(MediaFormat.PNG.id()));
    }

    /** Returns what each of some channels takes; one whose network says nothing of formats is left out. */
    private static List<List<String>> formats(PostText text, Optional<PostSetting> setting, List<String> channels) {
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
