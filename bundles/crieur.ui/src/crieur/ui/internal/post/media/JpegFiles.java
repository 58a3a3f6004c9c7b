package crieur.ui.internal.post.media;

import crieur.core.preview.JpegPictures;
import crieur.core.progress.Progress;
import crieur.workspace.internal.change.FileStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JPEG files that one change makes of pictures: one beside each, however many posts name it. Used from one thread. */
public final class JpegFiles {

    private final Map<Path, Path> places = new HashMap<>();
    private final Map<Path, Path> contents = new HashMap<>();

    /**
     * Returns where the JPEG file of a picture will be; makes what it will hold.
     *
     * @return nothing where the picture cannot be read, or that is no longer wanted
     * @throws IOException if there is no room for it
     */
    public Optional<Path> of(Path picture, Progress progress) throws IOException {
        Path known = places.get(picture);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<byte[]> jpeg = JpegPictures.of(picture, progress);
        if (jpeg.isEmpty()) {
            return Optional.empty();
        }
        String name = MediaFiles.asJpeg(picture);
        Path content = HeldFile.of(jpeg.get(), name);
        Path place = MediaFiles.place(content, picture.getParent(), name, places.values());
        places.put(picture, place);
        contents.put(picture, content);
        return Optional.of(place);
    }

    /** Returns how a post names a JPEG file. */
    public static String reference(Path post, Path jpeg) {
        return MediaFiles.reference(post, jpeg);
    }

    /** Returns the steps that bring the JPEG files of some pictures to their places; one that is there needs none. */
    public List<FileStep> steps(Collection<Path> pictures) {
        List<FileStep> steps = new ArrayList<>();
        for (Path picture : pictures) {
            if (!Files.exists(places.get(picture))) {
                steps.add(new FileStep.Copy(contents.get(picture), places.get(picture)));
            }
        }
        return steps;
    }
}
