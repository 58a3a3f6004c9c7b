package crieur.core.internal.outgoing;

import crieur.core.inspection.PostSubject;
import crieur.core.internal.inspection.MediaKind;
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
                all.add(new OutgoingMedia(name, file(written), kind(name), alt));
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

    private static OutgoingMedia.Kind kind(String name) {
        return switch (MediaKind.of(name)) {
            case "image" -> OutgoingMedia.Kind.IMAGE;
            case "gif" -> OutgoingMedia.Kind.GIF;
            case "video" -> OutgoingMedia.Kind.VIDEO;
            case "audio" -> OutgoingMedia.Kind.AUDIO;
            case "document" -> OutgoingMedia.Kind.DOCUMENT;
            default -> OutgoingMedia.Kind.OTHER;
        };
    }
}
