package crieur.workspace.internal.change;

import crieur.model.Campaign;
import crieur.model.file.BrandLayout;
import crieur.model.file.FileKind;
import crieur.model.post.PostEdits;
import crieur.model.post.PostKeys;
import crieur.model.post.PostText;
import crieur.model.source.FileText;
import crieur.workspace.internal.creation.FolderName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renames, doubles and deletes campaigns; nothing is written here. */
public final class CampaignChanges {

    private CampaignChanges() {}

    /**
     * Gives a campaign another name, and its folder and file a name made of it.
     *
     * <p>Posts of other campaigns that name a file of this one still find it.
     *
     * @param campaign the campaign's file
     * @param withFolder whether the folder and the file are renamed too
     * @throws IOException if a file cannot be read
     */
    public static BrandChange rename(Path campaign, String name, boolean withFolder) throws IOException {
        List<FileStep> steps = new ArrayList<>();
        BrandTexts.edit(campaign, FileKind.CAMPAIGN, Campaign.class, made -> made.setName(name.strip()))
                .ifPresent(steps::add);
        Path folder = campaign.getParent();
        Path target = withFolder && !FolderName.of(name).isEmpty()
                ? new FreeNames(folder).file(folder.resolveSibling(FolderName.of(name)))
                : folder;
        Path file = campaign;
        if (!target.equals(folder)) {
            steps.addAll(rewriteOthers(folder, target));
            file = target.resolve(
                    FileKind.CAMPAIGN.fileName(target.getFileName().toString()));
            steps.add(new FileStep.Move(folder, target));
            Path old = target.resolve(campaign.getFileName());
            if (!old.equals(file)) {
                steps.add(new FileStep.Move(old, file));
            }
        }
        return new BrandChange(steps, List.of(file));
    }

    private static List<FileStep> rewriteOthers(Path folder, Path target) throws IOException {
        List<FileStep> steps = new ArrayList<>();
        UnaryOperator<Path> moved = path -> path.startsWith(folder) ? target.resolve(folder.relativize(path)) : path;
        for (Path post : BrandTexts.all(folder.getParent(), FileKind.POST)) {
            Path where = post.getParent();
            FileText before = BrandTexts.read(post);
            Path place = moved.apply(where);
            PostText text = new PostReferences(where).rewritten(PostText.parse(before.text()), place, moved);
            BrandTexts.write(post, before, text.source()).ifPresent(steps::add);
        }
        return steps;
    }

    /**
     * Makes a copy of a campaign, its posts as drafts of their own and without their reviews.
     *
     * @param campaign the campaign's file
     * @throws IOException if a file cannot be read
     */
    public static BrandChange duplicate(Path campaign, String name) throws IOException {
        Path folder = campaign.getParent();
        String wanted = FolderName.of(name).isEmpty() ? folder.getFileName() + "-2" : FolderName.of(name);
        Path target = new FreeNames().file(folder.resolveSibling(wanted));
        Path file =
                target.resolve(FileKind.CAMPAIGN.fileName(target.getFileName().toString()));
        FileText copied = BrandTexts.edit(campaign, FileKind.CAMPAIGN, Campaign.class, made -> {
                    made.setName(name.strip());
                    made.setId(UUID.randomUUID().toString());
                })
                .map(step -> ((FileStep.Write) step).after())
                .orElseThrow();
        List<FileStep> steps = new ArrayList<>();
        steps.add(new FileStep.Create(file, copied));
        for (Path each : files(folder)) {
            Path to = target.resolve(folder.relativize(each));
            Optional<FileKind> kind = FileKind.of(each);
            if (kind.isEmpty()) {
                steps.add(new FileStep.Copy(each, to));
            } else if (kind.get() == FileKind.POST) {
                steps.add(new FileStep.Create(to, ofItsOwn(BrandTexts.read(each))));
            }
        }
        return new BrandChange(steps, List.of(file));
    }

    private static FileText ofItsOwn(FileText post) {
        PostText text = PostText.parse(post.text());
        text = text.with(PostEdits.setText(
                text, PostKeys.ID, Optional.of(UUID.randomUUID().toString())));
        text = text.with(PostEdits.setState(text, "draft"));
        return post.with(text.source());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Deletes campaigns with all they hold. */
    public static BrandChange delete(List<Path> campaigns) {
        return new BrandChange(
                campaigns.stream()
                        .map(Path::getParent)
                        .map(FileStep.Delete::new)
                        .map(FileStep.class::cast)
                        .toList(),
                List.of());
    }

    /**
     * Returns the titles of posts that would miss a file if campaigns were deleted: they are in others and name a file of
     * these.
     *
     * @param campaigns the campaigns' files
     * @param posts the posts that are deleted too
     * @throws IOException if a post cannot be read
     */
    public static List<String> missing(Collection<Path> campaigns, Collection<Path> posts) throws IOException {
        List<Path> folders = campaigns.stream().map(Path::getParent).toList();
        Set<Path> others = new TreeSet<>();
        for (Path ofBrand : folders.stream().map(Path::getParent).collect(Collectors.toSet())) {
            others.addAll(BrandTexts.readablePosts(ofBrand));
        }
        others.removeIf(post -> posts.contains(post) || isIn(post, folders));
        List<String> titles = new ArrayList<>();
        for (Path post : others) {
            PostText text = PostText.parse(BrandTexts.read(post).text());
            if (new PostReferences(post.getParent()).files(text).stream().anyMatch(file -> isIn(file, folders))) {
                titles.add(text.title().orElse(post.getFileName().toString()));
            }
        }
        return titles;
    }

    private static boolean isIn(Path file, List<Path> folders) {
        return folders.stream().anyMatch(file::startsWith);
    }

    /** Returns the folder of a campaign's media. */
    public static Path mediaFolder(Path campaign) {
        return campaign.resolveSibling(BrandLayout.MEDIA);
    }
}
