package crieur.workspace.internal.change;

import crieur.model.post.PostEdits;
import crieur.model.post.PostMedia;
import crieur.model.post.PostText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that a post names: its media, and whatever else of its front matter leads to a file. */
final class PostReferences {

    private final Path folder;

    /**
     * Creates access to the references of posts in a folder.
     *
     * @param folder the folder that the post lies in, which its references are relative to
     */
    PostReferences(Path folder) {
        this.folder = folder;
    }

    /** Returns whether a post names a file. */
    boolean names(PostText post, Path file) {
        return post.media().stream()
                        .map(PostMedia::file)
                        .flatMap(Optional::stream)
                        .anyMatch(name -> leads(name, file))
                || post.networkFields().values().stream().anyMatch(value -> leads(value, file));
    }

    /** Returns the files that a post names and that are there. */
    Set<Path> files(PostText post) {
        return Stream.concat(
                        post.media().stream().map(PostMedia::file).flatMap(Optional::stream),
                        post.networkFields().values().stream())
                .map(this::resolve)
                .flatMap(Optional::stream)
                .filter(Files::isRegularFile)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean leads(String name, Path file) {
        return resolve(name).filter(file::equals).isPresent();
    }

    /**
     * Returns the post with its references as they must be written from another folder.
     *
     * @param to the folder that the post will lie in
     * @param moved where each file will be
     */
    PostText rewritten(PostText post, Path to, UnaryOperator<Path> moved) {
        PostText result = post;
        List<PostMedia> media = post.media();
        for (int i = 0; i < media.size(); i++) {
            result = rewritten(result, "media[" + i + "].file", media.get(i).file(), to, moved);
        }
        for (Map.Entry<String, String> field : post.networkFields().entrySet()) {
            Optional<String> name = Optional.of(field.getValue())
                    .filter(value -> resolve(value).filter(Files::isRegularFile).isPresent());
            result = rewritten(result, field.getKey(), name, to, moved);
        }
        return result;
    }

    private PostText rewritten(PostText post, String key, Optional<String> name, Path to, UnaryOperator<Path> moved) {
        Optional<Path> before = name.flatMap(this::resolve);
        if (before.isEmpty()) {
            return post;
        }
        String after = relative(to, moved.apply(before.get()));
        boolean same = Path.of(name.orElseThrow()).normalize().equals(Path.of(after));
        return same ? post : post.with(PostEdits.setNetworkField(post, key, Optional.of(after)));
    }

    private Optional<Path> resolve(String name) {
        boolean local = !name.isBlank() && name.length() < 1000 && !name.contains("://") && name.indexOf('\n') < 0;
        try {
            Path path = Path.of(local ? name : "");
            return local && !path.isAbsolute()
                    ? Optional.of(folder.resolve(path).normalize())
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns how a file is named from a folder, the same on every system. */
    static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
