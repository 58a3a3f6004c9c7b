package crieur.core.internal.media;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.media.MediaInfo;
import crieur.core.media.MediaKind;
import crieur.core.media.MediaReader;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.Provenance;
import crieur.core.network.RuleNames;
import crieur.model.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** Finds media whose format, size in bytes or size in pixels the network does not take, by their content. */
public final class MediaFitInspection implements Inspection<DraftSubject> {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(MediaFitInspection.class);

    @Override
    public List<Problem> inspect(DraftSubject subject, InspectionContext context) {
        if (subject.post().isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(0);
        List<Media> media = subject.post().get().post().getMedia();
        for (int i = 0; i < media.size() && !context.isCancelled(); i++) {
            Place place = Place.field("media[" + i + "].file");
            inspect(subject.post().get(), media.get(i), subject.network(), place, problems);
        }
        return problems;
    }

    /** What is not there, unreadable or outside the brand is told by those who look for files. */
    private static void inspect(PostSubject post, Media medium, Network network, Place place, List<Problem> problems) {
        Path file = file(post, medium.getFile());
        if (file == null) {
            return;
        }
        String name = String.valueOf(file.getFileName());
        try {
            Optional<MediaInfo> header = MediaReader.read(file).info();
            if (header.isEmpty()) {
                problems.add(Problem.of(MESSAGES.message("MediaFitInspection.unknown", name), place)
                        .under("unknown")
                        .at(Severity.WARNING));
                return;
            }
            checkFormat(name, header.get(), network, place, problems);
            checkBytes(name, Files.size(file), header.get(), network, place, problems);
            if (header.get().hasSize()) {
                checkPixels(name, header.get(), network, place, problems);
            }
        } catch (IOException e) {
            // the file was there a moment ago: it is told as unreadable when it is looked for next
        }
    }

    private static @Nullable Path file(PostSubject post, @Nullable String file) {
        if (file == null || file.isBlank()) {
            return null;
        }
        try {
            Path path = post.file().resolveSibling(file).normalize();
            return path.startsWith(post.brandFolder()) && Files.isRegularFile(path) && Files.size(path) > 0
                    ? path
                    : null;
        } catch (InvalidPathException | IOException e) {
            return null;
        }
    }

    private static void checkFormat(
            String name, MediaInfo header, Network network, Place place, List<Problem> problems) {
        String kind = header.kind() == MediaKind.GIF ? "image" : header.kind().id();
        Network.Words formats = network.words().get(RuleNames.formats(kind));
        if (formats != null && !formats.values().contains(header.format().id())) {
            Message message = MESSAGES.message(
                    "MediaFitInspection.format",
                    name,
                    header.format().title(),
                    network.name(),
                    String.join(", ", formats.values()));
            problems.add(
                    resting(formats.provenance(), Problem.of(message, place).under("format")));
        }
    }

    private static void checkBytes(
            String name, long bytes, MediaInfo header, Network network, Place place, List<Problem> problems) {
        Figure max = network.figures().get(RuleNames.bytesMax(header.kind().id()));
        if (max != null && bytes > max.value()) {
            Message message = MESSAGES.message("MediaFitInspection.bytes", name, bytes, network.name(), max.whole());
            problems.add(resting(max.provenance(), Problem.of(message, place).under("bytes")));
        }
    }

    private static void checkPixels(
            String name, MediaInfo header, Network network, Place place, List<Problem> problems) {
        String kind = header.kind().id() + ".";
        long pixels = (long) header.width() * header.height();
        Figure breached = first(
                above(network, kind + "width.max", header.width()),
                above(network, kind + "height.max", header.height()),
                above(network, kind + "pixels.max", pixels),
                above(network, kind + "sides.max", (long) header.width() + header.height()),
                below(network, kind + "width.min", header.width()),
                below(network, kind + "height.min", header.height()));
        if (breached != null) {
            Message message = MESSAGES.message(
                    "MediaFitInspection.pixels",
                    name,
                    header.width(),
                    header.height(),
                    network.name(),
                    breached.whole());
            problems.add(
                    resting(breached.provenance(), Problem.of(message, place).under("pixels")));
        }
        Figure narrow = below(network, kind + "ratio.min", header.ratio().orElse(0));
        Figure ratio = first(above(network, kind + "ratio.max", header.ratio().orElse(0)), narrow);
        if (ratio != null) {
            Message message = MESSAGES.message(
                    narrow != null ? "MediaFitInspection.narrow" : "MediaFitInspection.wide",
                    name,
                    header.ratio().orElse(0),
                    network.name(),
                    ratio.value());
            problems.add(resting(ratio.provenance(), Problem.of(message, place).under("ratio")));
        }
    }

    private static @Nullable Figure above(Network network, String name, double value) {
        Figure max = network.figures().get(name);
        return max != null && value > max.value() ? max : null;
    }

    private static @Nullable Figure below(Network network, String name, double value) {
        Figure min = network.figures().get(name);
        return min != null && value < min.value() ? min : null;
    }

    private static @Nullable Figure first(@Nullable Figure... figures) {
        for (Figure figure : figures) {
            if (figure != null) {
                return figure;
            }
        }
        return null;
    }

    private static Problem resting(Provenance provenance, Problem problem) {
        return problem.at(provenance.isReliable() ? Severity.ERROR : Severity.WARNING);
    }
}
