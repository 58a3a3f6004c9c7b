package crieur.workspace.internal.change;

import crieur.model.post.PostText;
import crieur.model.source.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files of a campaign that go along with posts which leave it: moved, or copied where a post that stays names them too.
 *
 * @param places where each of them will be
 * @param steps what brings them there
 */
record MediaAlong(Map<Path, Path> places, List<FileStep> steps) {

    /**
     * Plans what goes along.
     *
     * @param posts the posts that leave, with what they say
     * @param from the file of the campaign that they leave
     * @param to the file of the campaign that they go to
     * @throws IOException if a post cannot be read
     */
    static MediaAlong of(Map<Path, FileText> posts, Path from, Path to) throws IOException {
        Set<Path> named = new LinkedHashSet<>();
        posts.forEach((post, text) -> named.addAll(named(post, text)));
        Set<Path> leaving = new LinkedHashSet<>();
        for (Path file : named) {
            if (isWithin(file, from.getParent())) {
                leaving.add(file);
            }
        }
        Set<Path> staying = leaving.isEmpty() ? Set.of() : namedByOthers(posts.keySet(), from);
        FreeNames names = new FreeNames();
        Map<Path, Path> places = new LinkedHashMap<>();
        List<FileStep> steps = new ArrayList<>();
        for (Path file : leaving) {
            Path wanted = CampaignChanges.mediaFolder(to).resolve(file.getFileName());
            if (isSame(file, wanted)) {
                places.put(file, wanted);
                continue;
            }
            Path place = names.file(wanted);
            places.put(file, place);
            steps.add(staying.contains(file) ? new FileStep.Copy(file, place) : new FileStep.Move(file, place));
        }
        return new MediaAlong(places, steps);
    }

    /** Returns where a file will be. */
    Path place(Path file) {
        return places.getOrDefault(file, file);
    }

    /** A link that leads elsewhere is none of the campaign's files, whatever its name says. */
    private static boolean isWithin(Path file, Path folder) throws IOException {
        return file.startsWith(folder) && file.toRealPath().startsWith(folder.toRealPath());
    }

    private static boolean isSame(Path file, Path other) throws IOException {
        return Files.isRegularFile(other) && Files.mismatch(file, other) < 0;
    }

    private static Set<Path> named(Path post, FileText text) {
        return new PostReferences(post.getParent()).files(PostText.parse(text.text()));
    }

    private static Set<Path> namedByOthers(Set<Path> leaving, Path campaign) throws IOException {
        Set<Path> named = new LinkedHashSet<>();
        for (Path post : BrandTexts.readablePosts(campaign.getParent().getParent())) {
            if (!leaving.contains(post)) {
                named.addAll(named(post, BrandTexts.read(post)));
            }
        }
        return named;
    }
}
