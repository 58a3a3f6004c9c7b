package crieur.model.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where the files of a brand are within its folder. */
public final class BrandLayout {
    public static final String CAMPAIGNS = "campaigns";
    public static final String POSTS = "posts";
    public static final String MEDIA = "media";
    public static final String TEMPLATES = "templates";

    /** The inspection profile; a person's own folder may have one too, as it may have the files below. */
    public static final String PROFILE = "inspections.yaml";

    /** Words that are never flagged. */
    public static final String DICTIONARY = "dictionary.txt";

    /** Pieces of text that are written again and again. */
    public static final String SNIPPETS = "snippets.yaml";

    private BrandLayout() {}

    /**
     * The folder of the brand that a file or folder belongs to: the nearest one, going up, that has a brand file.
     *
     * @return empty if there is none up to the root
     */
    public static Optional<Path> findBrandFolder(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        while (folder != null) {
            if (Files.isDirectory(folder) && !files(folder, FileKind.BRAND).isEmpty()) {
                return Optional.of(folder);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /** The review beside a post, whether it exists or not. */
    public static Path reviewOf(Path post) {
        return withExtension(post, FileKind.REVIEW);
    }

    /** The post beside a review, whether it exists or not. */
    public static Path postOf(Path review) {
        return withExtension(review, FileKind.POST);
    }

    private static Path withExtension(Path file, FileKind kind) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + kind.extension());
    }

    /** The files of a kind right in a folder, in the order of their names; none where there is no folder. */
    static List<Path> files(Path folder, FileKind kind) {
        return list(folder, name -> FileKind.ofName(name).filter(kind::equals).isPresent());
    }

    /** The folders of campaigns in a brand's folder, in the order of their names. */
    static List<Path> campaignFolders(Path brandFolder) {
        List<Path> folders = list(brandFolder.resolve(CAMPAIGNS), name -> !name.startsWith("."));
        folders.removeIf(path -> !Files.isDirectory(path));
        return folders;
    }

    /** Whether a folder is where a brand looks for a campaign, whether it exists or not. */
    static boolean isCampaignFolder(Path brandFolder, Path folder) {
        return brandFolder.resolve(CAMPAIGNS).equals(folder.getParent())
                && !folder.getFileName().toString().startsWith(".");
    }

    /** Whether a file lies right where a campaign of a brand looks for its posts. */
    public static boolean isAmongPosts(Path brandFolder, Path file) {
        Path posts = file.getParent();
        return posts != null
                && posts.endsWith(POSTS)
                && posts.getParent() != null
                && isCampaignFolder(brandFolder, posts.getParent());
    }

    /** The folders of a brand that have campaigns or posts and may not be looked into, in the order of their names. */
    public static List<Path> closedFolders(Path brandFolder) {
        return closedFolders(brandFolder, folder -> Files.isReadable(folder) && Files.isExecutable(folder));
    }

    static List<Path> closedFolders(Path brandFolder, Predicate<Path> open) {
        List<Path> closed = new ArrayList<>(0);
        addClosed(brandFolder.resolve(CAMPAIGNS), open, closed);
        for (Path campaign : campaignFolders(brandFolder)) {
            if (!addClosed(campaign, open, closed)) {
                addClosed(campaign.resolve(POSTS), open, closed);
            }
        }
        return closed;
    }

    private static boolean addClosed(Path folder, Predicate<Path> open, List<Path> closed) {
        return Files.isDirectory(folder) && !open.test(folder) && closed.add(folder);
    }

    /** The campaign file of a folder: the one of the folder's name, else the first. */
    static Optional<Path> campaignFile(Path campaignFolder) {
        List<Path> files = files(campaignFolder, FileKind.CAMPAIGN);
        Path named = namedCampaignFile(campaignFolder);
        return files.contains(named) ? Optional.of(named) : files.stream().findFirst();
    }

    /** The campaign file that is named like its folder. */
    static Path namedCampaignFile(Path campaignFolder) {
        return campaignFolder.resolve(
                FileKind.CAMPAIGN.fileName(campaignFolder.getFileName().toString()));
    }

    private static List<Path> list(Path folder, Predicate<String> wanted) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                folder, path -> wanted.test(path.getFileName().toString()))) {
            entries.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            return found;
        }
        found.sort(null);
        return found;
    }

    /** Whether a path, with its symbolic links followed, lies in a folder. */
    static boolean isInside(Path folder, Path path) {
        try {
            Path real = Files.exists(path)
                    ? path.toRealPath()
                    : path.toAbsolutePath().normalize();
            return real.startsWith(folder.toRealPath()) || real.startsWith(folder);
        } catch (IOException e) {
            return false;
        }
    }
}
