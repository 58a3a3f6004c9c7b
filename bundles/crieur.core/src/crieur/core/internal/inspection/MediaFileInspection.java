package crieur.core.internal.inspection;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.core.internal.spelling.Nearest;
import crieur.model.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** Finds media that are not there, cannot be read, are empty, or lie outside the brand's folder, also by a symbolic link. */
public final class MediaFileInspection implements Inspection<PostSubject> {

    private static final int MOST_NEIGHBOURS = 2_000;

    @Override
    public List<Problem> inspect(PostSubject subject, InspectionContext context) {
        List<Media> media = subject.post().getMedia();
        List<Problem> problems = new ArrayList<>(0);
        for (int i = 0; i < media.size() && !context.isCancelled(); i++) {
            String file = media.get(i).getFile();
            Place place = Place.field("media[" + i + "].file");
            if (file == null || file.isBlank()) {
                continue;
            }
            Problem problem = problem(subject, file, place);
            if (problem != null) {
                problems.add(problem);
            }
        }
        return problems;
    }

    private static @Nullable Problem problem(PostSubject subject, String file, Place place) {
        Path path;
        try {
            path = subject.file().resolveSibling(file).normalize();
        } catch (InvalidPathException e) {
            return rule("missing", file, place);
        }
        if (file.indexOf('\\') >= 0 && !Files.exists(path)) {
            return mendable(rule("missing", file, place), place, file.replace('\\', '/'), subject);
        }
        if (!path.startsWith(subject.brandFolder())) {
            return rule("outside", file, place);
        }
        if (!Files.exists(path)) {
            return missing(path, file, place);
        }
        return unreadable(subject, path, file, place);
    }

    private static @Nullable Problem unreadable(PostSubject subject, Path path, String file, Place place) {
        try {
            if (!path.toRealPath().startsWith(subject.brandFolder().toRealPath())) {
                return rule("outside", file, place);
            }
            if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
                return rule("unreadable", file, place);
            }
            return Files.size(path) == 0 ? rule("empty", file, place) : null;
        } catch (IOException | SecurityException e) {
            return rule("unreadable", file, place);
        }
    }

    private static Problem mendable(Problem problem, Place place, String replacement, PostSubject subject) {
        boolean there = Files.exists(subject.file().resolveSibling(replacement));
        return there ? problem.fixedBy(Spelling.of(((Place.InField) place).path(), replacement)) : problem;
    }

    /** A file of nearly the same name in the same folder is probably the one that was meant. */
    private static Problem missing(Path path, String file, Place place) {
        Problem problem = rule("missing", file, place);
        Path folder = path.getParent();
        Path name = path.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return problem;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.limit(MOST_NEIGHBOURS)
                    .map(candidate -> String.valueOf(candidate.getFileName()))
                    .toList();
            String before = file.substring(0, file.lastIndexOf('/') + 1);
            return Nearest.to(name.toString(), names)
                    .map(near -> problem.fixedBy(Spelling.of(((Place.InField) place).path(), before + near)))
                    .orElse(problem);
        } catch (IOException | RuntimeException e) {
            return problem;
        }
    }

    private static Problem rule(String rule, String file, Place place) {
        return Problem.of(CoreMessages.message("MediaFileInspection." + rule, file), place)
                .under(rule);
    }
}
