package crieur.model.file;

import crieur.model.Brand;
import crieur.model.Campaign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The brand and the campaign around one post, without any other post: what it takes to show one post of a large brand.
 *
 * <p>Not safe for use from several threads at once.
 */
public final class BrandFrame {

    private final Path folder;
    private final @Nullable Path campaignFile;
    private final @Nullable Path brandFile;
    private final Stamp brandStamp;
    private final Stamp campaignStamp;
    private final Brand brand;
    private final @Nullable Campaign campaign;

    /** When a file was last changed and how large it is; a file that is not there has a stamp too. */
    private record Stamp(FileTime time, long size) {
        static Stamp of(@Nullable Path file) {
            try {
                return file == null
                        ? new Stamp(FileTime.fromMillis(0), -1)
                        : new Stamp(Files.getLastModifiedTime(file), Files.size(file));
            } catch (IOException e) {
                return new Stamp(FileTime.fromMillis(0), -1);
            }
        }
    }

    private BrandFrame(Path folder, Path campaignFolder) {
        this.folder = folder;
        this.brandFile =
                BrandLayout.files(folder, FileKind.BRAND).stream().findFirst().orElse(null);
        this.campaignFile = BrandLayout.campaignFile(campaignFolder).orElse(null);
        this.brandStamp = Stamp.of(brandFile);
        this.campaignStamp = Stamp.of(campaignFile);
        this.brand = (Brand) root(brandFile, FileKind.BRAND);
        this.campaign = campaignFile == null ? null : (Campaign) root(campaignFile, FileKind.CAMPAIGN);
        if (campaign != null) {
            brand.getCampaigns().add(campaign);
        }
    }

    private Object root(@Nullable Path file, FileKind kind) {
        ModelResource resource = file == null
                ? CampaignLoad.missing(folder.resolve("." + kind.extension()), kind)
                : CampaignLoad.load(folder, file, kind);
        return resource.getContents().get(0);
    }

    /**
     * Reads what is around a post.
     *
     * @param post the post's file, absolute, which need not be there
     * @return empty for a post that lies in no brand
     */
    public static Optional<BrandFrame> around(Path post) {
        return BrandLayout.findBrandFolder(post).map(folder -> new BrandFrame(folder, campaignFolder(folder, post)));
    }

    private static Path campaignFolder(Path folder, Path post) {
        Path inside = folder.relativize(post);
        return inside.getNameCount() > 1 ? folder.resolve(inside.subpath(0, 2)) : folder;
    }

    /** Returns whether a post lies in this campaign of this brand. */
    public boolean isAround(Path post) {
        return post.startsWith(folder)
                && BrandLayout.campaignFile(campaignFolder(folder, post)).equals(Optional.ofNullable(campaignFile));
    }

    /** Returns whether neither file was changed since it was read. */
    public boolean isCurrent() {
        return Stamp.of(brandFile).equals(brandStamp)
                && brandStamp.size() >= 0
                && Stamp.of(campaignFile).equals(campaignStamp);
    }

    /** Returns the brand's folder, absolute. */
    public Path folder() {
        return folder;
    }

    /** Returns the brand, of whose campaigns at most one is there. */
    public Brand brand() {
        return brand;
    }

    /** Returns the campaign, without posts; empty for a post that lies beside the campaigns. */
    public Optional<Campaign> campaign() {
        return Optional.ofNullable(campaign);
    }
}
