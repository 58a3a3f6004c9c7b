package crieur.core.preview;

import crieur.core.media.MediaInfo;
import crieur.core.media.MediaReader;
import crieur.core.outgoing.OutgoingMedia;
import java.util.Optional;

/** Says how large pictures and films are. */
@FunctionalInterface
public interface PictureSizes {

    /** The size of a picture as it is shown, in its own pixels. */
    record Size(int width, int height) {}

    /** Returns sizes as the files' headers say, without decoding; asks the disk, and remembers what it said. */
    static PictureSizes ofFiles() {
        return medium -> medium.file()
                .flatMap(file -> MediaReader.read(file).info())
                .filter(MediaInfo::hasSize)
                .map(info -> new Size(info.width(), info.height()));
    }

    /** Returns the size of a medium, not empty for at least one pixel; empty where it cannot be told. */
    Optional<Size> of(OutgoingMedia media);
}
