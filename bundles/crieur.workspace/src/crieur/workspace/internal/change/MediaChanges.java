package crieur.workspace.internal.change;

import crieur.model.post.PostEdits;
import crieur.model.post.PostMedia;
import crieur.model.post.PostText;
import crieur.model.source.FileText;
import crieur.workspace.internal.creation.FolderName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Brings media into a campaign, adds them to posts, renames them; nothing is written here. */
public final class MediaChanges {

    private static final Set<String> MEDIA = Set.of(
            "jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "heif", "bmp", "tif", "tiff", "svg", "mp4", "mov",
            "m4v", "webm", "mp3", "m4a", "ogg", "wav", "pdf");

    private MediaChanges() {}

    /** Returns whether a file is one that posts carry, by its name. */
    public static boolean isMedia(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot >= 0 && MEDIA.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * Copies files into a campaign's folder of media, under names that every system and web page takes.
     *
     * @param files media from anywhere; what lies in the campaign already stays where it is
     * @param campaign the campaign's file
     */
    public static BrandChange bringIn(List<Path> files, Path campaign) {
        FreeNames names = new FreeNames();
        List<FileStep> steps = new ArrayList<>();
        List<Path> there = new ArrayList<>();
        for (Path file : files) {
            if (file.startsWith(campaign.getParent())) {
                there.add(file);
            } else {
                Path target = names.file(CampaignChanges.mediaFolder(campaign).resolve(plainName(file)));
                steps.add(new FileStep.Copy(file, target));
                there.add(target);
            }
        }
        return new BrandChange(steps, there);
    }

    private static String plainName(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String base = FolderName.of(name.substring(0, dot));
        return (base.isEmpty() ? "media" : base) + name.substring(dot).toLowerCase(Locale.ROOT);
    }

    /**
     * Copies files into the campaign of a post and adds them to its media; one that it has already is not added again.
     *
     * @param campaign the campaign's file
     * @throws IOException if the post cannot be read
     */
    public static BrandChange addTo(Path post, List<Path> files, Path campaign) throws IOException {
        BrandChange copies = bringIn(files, campaign);
        FileText before = BrandTexts.read(post);
        PostText text = PostText.parse(before.text());
        PostReferences references = new PostReferences(post.getParent());
        for (Path file : copies.result()) {
            if (!references.names(text, file)) {
                PostMedia medium =
                        new PostMedia(Optional.of(PostReferences.relative(post.getParent(), file)), Optional.empty());
                text = text.with(PostEdits.addMedia(text, medium));
            }
        }
        List<FileStep> steps = new ArrayList<>(copies.steps());
        BrandTexts.write(post, before, text.source()).ifPresent(steps::add);
        return new BrandChange(steps, List.of(post));
    }

    /**
     * Renames a medium, and names it anew in every post of the brand.
     *
     * @param name the new name, its extension included
     * @throws IOException if a post cannot be read
     */
    public static BrandChange rename(Path brand, Path medium, String name) throws IOException {
        Path target = medium.resolveSibling(name);
        if (target.equals(medium)) {
            return BrandChange.NONE;
        }
        List<FileStep> steps = new ArrayList<>();
        for (Path post : BrandTexts.posts(brand)) {
            PostReferences references = new PostReferences(post.getParent());
            FileText before = BrandTexts.read(post);
            PostText text = PostText.parse(before.text());
            if (references.names(text, medium)) {
                PostText after =
                        references.rewritten(text, post.getParent(), path -> path.equals(medium) ? target : path);
                BrandTexts.write(post, before, after.source()).ifPresent(steps::add);
            }
        }
        steps.add(new FileStep.Move(medium, target));
        return new BrandChange(steps, List.of(target));
    }
}
