package crieur.workspace.internal.change;

import crieur.model.file.BrandLayout;
import crieur.model.file.FileKind;
import crieur.model.post.PostEdits;
import crieur.model.post.PostKeys;
import crieur.model.post.PostText;
import crieur.model.schedule.Schedule;
import crieur.model.source.FileText;
import crieur.workspace.internal.creation.FolderName;
import crieur.workspace.internal.outline.CampaignOutline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Moves, renames, doubles and deletes posts; a post's review goes with it, and what it names is still found.
 *
 * <p>Each method reads the files as they are on the disk and gives the change; nothing is written here.
 */
public final class PostChanges {

    private PostChanges() {}

    /**
     * Moves posts to another campaign of their brand.
     *
     * <p>Files of their campaign that they name go along, so that they do not go with it when it is deleted: copied where a
     * post that stays names them too. Other files stay where they are and are named from the new place. A post keeps the
     * moment it goes out: it stays bound to its milestone only where the new campaign has one of that name on the same
     * day; otherwise, and in another time zone, the schedule is written as that moment.
     *
     * @throws IOException if a post cannot be read
     */
    public static BrandChange move(Collection<Path> posts, CampaignOutline from, CampaignOutline to)
            throws IOException {
        FreeNames names = new FreeNames();
        List<FileStep> steps = new ArrayList<>();
        List<Path> moved = new ArrayList<>();
        Path folder = to.file().resolveSibling(BrandLayout.POSTS);
        Map<Path, FileText> texts = new LinkedHashMap<>();
        for (Path post : posts) {
            texts.put(post, BrandTexts.read(post));
        }
        MediaAlong media = MediaAlong.of(texts, from.file(), to.file());
        steps.addAll(media.steps());
        for (Map.Entry<Path, FileText> each : texts.entrySet()) {
            Path post = each.getKey();
            FileText before = each.getValue();
            Path target = freePost(names, folder.resolve(post.getFileName()));
            PostText text =
                    new PostReferences(post.getParent()).rewritten(PostText.parse(before.text()), folder, media::place);
            text = rescheduled(text, from, to);
            BrandTexts.write(post, before, text.source()).ifPresent(steps::add);
            moveWithReview(post, target, steps);
            moved.add(target);
        }
        return new BrandChange(steps, moved);
    }

    private static PostText rescheduled(PostText post, CampaignOutline from, CampaignOutline to) {
        Optional<LocalDateTime> there = post.schedule()
                .flatMap(schedule -> moment(schedule, from))
                .map(local ->
                        local.atZone(from.zone()).withZoneSameInstant(to.zone()).toLocalDateTime());
        boolean same = there.isEmpty() || there.equals(post.schedule().flatMap(schedule -> moment(schedule, to)));
        return same ? post : post.with(PostEdits.setSchedule(post, there.<Schedule>map(Schedule.At::new)));
    }

    private static Optional<LocalDateTime> moment(Schedule schedule, CampaignOutline campaign) {
        if (schedule instanceof Schedule.FromMilestone relative) {
            LocalDate day = campaign.milestones().get(relative.milestone());
            return day == null ? Optional.empty() : Optional.of(relative.from(day));
        }
        return Optional.of(((Schedule.At) schedule).dateTime());
    }

    /**
     * Gives a post another title, and its file a name made of it.
     *
     * <p>The file keeps the day that its name begins with. Where nothing of the title can be in a name, and where its own
     * is the title's but for a number that the file once needed, it keeps its own.
     *
     * @throws IOException if the post cannot be read
     */
    public static BrandChange rename(Path post, String title, boolean withFile) throws IOException {
        List<FileStep> steps = new ArrayList<>();
        FileText before = BrandTexts.read(post);
        PostText text = PostText.parse(before.text());
        BrandTexts.write(
                        post,
                        before,
                        text.with(PostEdits.setTitle(text, title.strip())).source())
                .ifPresent(steps::add);
        Path target = withFile ? renamed(post, text.title().orElse(""), title) : post;
        if (!target.equals(post)) {
            moveWithReview(post, target, steps);
        }
        return new BrandChange(steps, List.of(target));
    }

    private static Path renamed(Path post, String before, String title) {
        Path wanted = named(post, title);
        boolean numbered =
                FreeNames.isNumbered(post, wanted) && !named(post, before).equals(post);
        return numbered ? post : freePost(new FreeNames(post), wanted);
    }

    /** Returns what a post's file is called by a title, whatever other files there are. */
    private static Path named(Path post, String title) {
        String name = post.getFileName().toString();
        String day = name.matches("\\d{4}-\\d{2}-\\d{2}-.*") ? name.substring(0, 11) : "";
        String words = FolderName.of(title);
        return words.isEmpty() ? post : post.resolveSibling(FileKind.POST.fileName(day + words));
    }

    /**
     * Makes a copy beside a post: a draft of its own, with no date yet and no review.
     *
     * @param title the title of the copy
     * @throws IOException if the post cannot be read
     */
    public static BrandChange duplicate(Path post, String title) throws IOException {
        PostText text = PostText.parse(BrandTexts.read(post).text());
        text = text.with(PostEdits.setText(
                text, PostKeys.ID, Optional.of(UUID.randomUUID().toString())));
        text = text.with(PostEdits.setTitle(text, title));
        text = text.with(PostEdits.setState(text, "draft"));
        text = text.with(PostEdits.setSchedule(text, Optional.empty()));
        Path copy = freePost(new FreeNames(), named(post, title));
        return new BrandChange(List.of(new FileStep.Create(copy, new FileText(false, text.source()))), List.of(copy));
    }

    /** Deletes posts with their reviews. */
    public static BrandChange delete(Collection<Path> posts) {
        List<FileStep> steps = new ArrayList<>();
        for (Path post : posts) {
            steps.add(new FileStep.Delete(post));
            Path review = BrandLayout.reviewOf(post);
            if (Files.exists(review)) {
                steps.add(new FileStep.Delete(review));
            }
        }
        return new BrandChange(steps, List.of());
    }

    private static void moveWithReview(Path post, Path target, List<FileStep> steps) {
        steps.add(new FileStep.Move(post, target));
        Path review = BrandLayout.reviewOf(post);
        if (Files.exists(review)) {
            steps.add(new FileStep.Move(review, BrandLayout.reviewOf(target)));
        }
    }

    private static Path freePost(FreeNames names, Path wanted) {
        return names.file(wanted, path -> !Files.exists(BrandLayout.reviewOf(path)));
    }
}
