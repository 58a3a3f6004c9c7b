package crieur.core.internal.check;

import crieur.core.check.UserFolder;
import crieur.core.inspection.Dictionary;
import crieur.core.inspection.Profile;
import crieur.core.internal.index.BrandPostIndex;
import crieur.core.internal.profile.ProfileFile;
import crieur.model.Brand;
import crieur.model.Campaign;
import crieur.model.Channel;
import crieur.model.Media;
import crieur.model.Post;
import crieur.model.file.BrandFolder;
import crieur.model.file.BrandLayout;
import crieur.model.file.CrieurResource;
import crieur.model.file.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** A brand as it was last read: its model, its settings, and what its posts have in common. */
final class OpenBrand {

    private final BrandFolder folder;
    private final OuterLayers layers;
    private final BrandPostIndex index = new BrandPostIndex();
    private final Map<Path, Set<Path>> postsByMedia = new HashMap<>();
    private final Map<Path, List<Path>> mediaByPost = new HashMap<>();
    private ProfileFile profileFile = ProfileFile.NONE;
    private Profile profile = Profile.DEFAULT;
    private Dictionary dictionary = Dictionary.EMPTY;

    OpenBrand(Path brandFolder, OuterLayers layers, int jobs) {
        this.folder = BrandFolder.open(brandFolder, jobs);
        this.layers = layers;
        readSettings();
        for (Campaign campaign : brand().getCampaigns()) {
            for (Post post : campaign.getPosts()) {
                index(post);
            }
        }
    }

    BrandFolder folder() {
        return folder;
    }

    Path path() {
        return folder.folder();
    }

    Brand brand() {
        return folder.brand();
    }

    BrandPostIndex index() {
        return index;
    }

    ProfileFile profileFile() {
        return profileFile;
    }

    Path profilePath() {
        return path().resolve(BrandLayout.PROFILE);
    }

    Path dictionaryPath() {
        return path().resolve(BrandLayout.DICTIONARY);
    }

    Profile profile() {
        return profile;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    Path fileOf(EObject object) {
        return folder.fileOf(object).orElse(path());
    }

    private void readSettings() {
        Set<String> channels = new HashSet<>();
        for (Channel channel : brand().getChannels()) {
            channels.add(String.valueOf(channel.getId()));
        }
        profileFile = layers.read(profilePath(), Optional.of(channels));
        profile = layers.around(profileFile.layer());
        dictionary = layers.dictionary(Optional.of(path()));
    }

    /** Puts a post's present state into the index; returns the other posts that this concerns. */
    private Set<Path> index(Post post) {
        Path file = fileOf(post);
        ZonedDateTime scheduled = post.scheduledAt();
        Optional<Instant> at = Optional.ofNullable(scheduled).map(ZonedDateTime::toInstant);
        List<BrandPostIndex.Sending> sendings =
                new ArrayList<>(post.getChannels().size());
        for (String channel : new LinkedHashSet<>(post.getChannels())) {
            String text = post.textFor(channel);
            sendings.add(new BrandPostIndex.Sending(channel, text == null ? "" : text, at));
        }
        indexMedia(file, post);
        return index.put(file, title(post, file), sendings);
    }

    private void indexMedia(Path file, Post post) {
        forgetMedia(file);
        if (post.getMedia().isEmpty()) {
            return;
        }
        List<Path> media = new ArrayList<>(post.getMedia().size());
        for (Media medium : post.getMedia()) {
            try {
                Path path =
                        file.resolveSibling(String.valueOf(medium.getFile())).normalize();
                media.add(path);
                postsByMedia.computeIfAbsent(path, key -> new LinkedHashSet<>()).add(file);
            } catch (InvalidPathException e) {
                continue;
            }
        }
        mediaByPost.put(file, media);
    }

    private void forgetMedia(Path file) {
        List<Path> before = mediaByPost.remove(file);
        if (before != null) {
            for (Path path : before) {
                Set<Path> posts = postsByMedia.get(path);
                if (posts != null && posts.remove(file) && posts.isEmpty()) {
                    postsByMedia.remove(path);
                }
            }
        }
    }

    static String title(Post post, Path file) {
        String title = post.getTitle();
        return title == null || title.isBlank() ? String.valueOf(file.getFileName()) : title;
    }

    /**
     * Takes a changed, added or deleted file in.
     *
     * @return the files whose findings may be others now, the changed one first if it is still there
     */
    Set<Path> refresh(Path file) {
        Set<Path> concerned = new LinkedHashSet<>();
        Optional<FileKind> kind = FileKind.of(file);
        if (kind.isEmpty()) {
            refreshOther(file, concerned);
            return concerned;
        }
        switch (kind.get()) {
            case POST -> refreshPost(file, concerned);
            case REVIEW -> {
                folder.refresh(file);
                folder.post(BrandLayout.postOf(file)).ifPresent(post -> addPost(post, concerned));
            }
            case CAMPAIGN ->
                folder.refresh(file).ifPresent(fresh -> refreshCampaign((Campaign) fresh, file, concerned));
            case BRAND -> {
                folder.refresh(file);
                readSettings();
                addAll(concerned);
                brand().getCampaigns().forEach(campaign -> campaign.getPosts().forEach(this::index));
            }
        }
        return concerned;
    }

    private void refreshPost(Path file, Set<Path> concerned) {
        folder.refresh(file);
        Optional<Post> post = folder.post(file);
        if (post.isPresent()) {
            concerned.add(file);
            concerned.addAll(index(post.get()));
        } else {
            forgetMedia(file);
            concerned.addAll(index.remove(file));
        }
    }

    /** A campaign's period, zone and milestones move its posts, which in turn may clash with others. */
    private void refreshCampaign(Campaign campaign, Path file, Set<Path> concerned) {
        concerned.add(file);
        for (Post post : campaign.getPosts()) {
            concerned.add(fileOf(post));
        }
        for (Post post : campaign.getPosts()) {
            if (post.getSchedule() != null) {
                concerned.addAll(index(post));
            }
        }
    }

    private void refreshOther(Path file, Set<Path> concerned) {
        if (file.equals(profilePath()) || file.equals(dictionaryPath())) {
            readSettings();
            addAll(concerned);
        } else if (isNetworkFile(file)) {
            if (Files.isRegularFile(file)) {
                concerned.add(file);
            }
            addAll(concerned);
        } else {
            concerned.addAll(postsByMedia.getOrDefault(file, Set.of()));
        }
    }

    /** Adds every file of the brand that can have findings, in the order of the report. */
    void addAll(Set<Path> files) {
        files.add(fileOf(brand()));
        files.add(profilePath());
        files.addAll(networkFiles());
        files.add(dictionaryPath());
        for (Campaign campaign : brand().getCampaigns()) {
            files.add(fileOf(campaign));
            campaign.getPosts().forEach(post -> addPost(post, files));
        }
    }

    /** Returns whether a file is where the brand's newer rules of networks are. */
    boolean isNetworkFile(Path file) {
        return String.valueOf(file.getFileName()).endsWith(".yaml")
                && path().resolve(UserFolder.NETWORKS).equals(file.getParent());
    }

    private List<Path> networkFiles() {
        try (Stream<Path> files = Files.list(path().resolve(UserFolder.NETWORKS))) {
            return files.filter(this::isNetworkFile)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** A review has nothing to report but that it cannot be read. */
    private void addPost(Post post, Set<Path> files) {
        files.add(fileOf(post));
        Optional<CrieurResource> review =
                Optional.ofNullable(post.getReview()).map(this::fileOf).flatMap(this::resource);
        if (review.isPresent() && !review.get().problems().isEmpty()) {
            files.add(fileOf(post.getReview()));
        }
    }

    /**
     * Returns what there is to check at a path: the files there that can have findings, a review and its post, or else the posts
     * that show media from there.
     */
    Set<Path> at(Path wanted, Set<Path> all) {
        Set<Path> found = new LinkedHashSet<>();
        if (FileKind.of(wanted).orElse(null) == FileKind.REVIEW
                && resource(wanted).isPresent()) {
            found.add(BrandLayout.postOf(wanted));
            found.add(wanted);
            return found;
        }
        for (Path file : all) {
            boolean setting = file.equals(profilePath()) || file.equals(dictionaryPath());
            if (file.startsWith(wanted) && (!setting || Files.exists(file))) {
                found.add(file);
            }
        }
        if (found.isEmpty()) {
            postsByMedia.forEach((media, posts) -> found.addAll(media.startsWith(wanted) ? posts : Set.of()));
        }
        return found;
    }

    /** Returns the open file of a path; empty for one that is not of the model. */
    Optional<CrieurResource> resource(Path file) {
        return folder.file(file);
    }
}
