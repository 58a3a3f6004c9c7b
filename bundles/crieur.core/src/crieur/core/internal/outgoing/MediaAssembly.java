package crieur.core.internal.outgoing;

import crieur.core.inspection.PostSubject;
import crieur.core.media.MediaFormat;
import crieur.core.media.MediaInfo;
import crieur.core.media.MediaKind;
import crieur.core.media.MediaReader;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import crieur.core.outgoing.OutgoingMedia;
import crieur.model.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The media of an outgoing post; none outside the brand's folder. */
final class MediaAssembly {

    private final PostSubject subject;
    private final boolean takesAlt;

    MediaAssembly(PostSubject subject, Network network) {
        this.subject = subject;
        this.takesAlt = !network.words(RuleNames.ALT_SUPPORTED).contains("no");
    }

    List<OutgoingMedia> all() {
        List<OutgoingMedia> all = new ArrayList<>();
        for (Media medium : subject.post().getMedia()) {
            String written = medium.getFile();
            if (written != null && !written.isBlank()) {
                String name = written.substring(written.lastIndexOf('/') + 1);
                Optional<String> alt = Optional.ofNullable(medium.getAlt()).filter(text -> takesAlt && !text.isBlank());
                Optional<Path> file = file(written);
                all.add(new OutgoingMedia(name, file, kind(file, name), alt));
            }
        }
        return all;
    }

    private Optional<Path> file(String written) {
        try {
            Path path = subject.file().resolveSibling(written).normalize();
            boolean inside = path.startsWith(subject.brandFolder())
                    && Files.isRegularFile(path)
                    && path.toRealPath().startsWith(subject.brandFolder().toRealPath());
            return inside ? Optional.of(path) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The kind by the file's content, else by its name. */
    private static OutgoingMedia.Kind kind(Optional<Path> file, String name) {
        Optional<MediaKind> known =
                file.flatMap(path -> MediaReader.read(path).info()).map(MediaInfo::kind);
        MediaKind kind =
                known.or(() -> MediaFormat.ofName(name).map(MediaFormat::kind)).orElse(null);
        if (kind == null) {
            return OutgoingMedia.Kind.OTHER;
        }
        return switch (kind) {
            case IMAGE -> OutgoingMedia.Kind.IMAGE;
            case GIF -> OutgoingMedia.Kind.GIF;
            case VIDEO -> OutgoingMedia.Kind.VIDEO;
            case AUDIO -> OutgoingMedia.Kind.AUDIO;
            case DOCUMENT -> OutgoingMedia.Kind.DOCUMENT;
        };
    }
}
