package crieur.core.internal.check;

import crieur.core.inspection.Change;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import crieur.core.internal.engine.Layout;
import crieur.model.post.PostSection;
import crieur.model.post.PostText;
import crieur.model.source.SourceRange;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How a post, or one of its texts, lies in its file. */
final class PostLayout implements Layout {

    private final PostText post;
    private final Path file;
    private final Path brandFolder;
    private final Optional<PostSection> section;

    /** Creates the layout of the post itself. */
    PostLayout(PostText post, Path file, Path brandFolder) {
        this(post, file, brandFolder, Optional.empty());
    }

    private PostLayout(PostText post, Path file, Path brandFolder, Optional<PostSection> section) {
        this.post = post;
        this.file = file;
        this.brandFolder = brandFolder;
        this.section = section;
    }

    /** Returns the layout of one of its texts. */
    PostLayout of(PostSection text) {
        return new PostLayout(post, file, brandFolder, Optional.of(text));
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(file);
    }

    @Override
    public TextRange whole() {
        if (section.isPresent()) {
            return range(section.get().map().fileRange());
        }
        return post.valueRange("title").map(PostLayout::range).orElse(new TextRange(0, 0));
    }

    @Override
    public TextRange text(TextRange range) {
        PostSection text = section.orElseThrow(() -> new IllegalArgumentException("a post as a whole has no text"));
        if (range.end() > text.text().length()) {
            throw new IllegalArgumentException("the text has " + text.text().length() + " units: " + range);
        }
        return range(text.map().toFile(range.start(), range.end()));
    }

    @Override
    public TextRange field(String path) {
        String at = path;
        while (!at.isEmpty()) {
            Optional<SourceRange> value = post.valueRange(at);
            if (value.isPresent() && (at.equals(path) || value.get().length() > 0)) {
                return range(value.get());
            }
            if (at.endsWith(".alt")) {
                at = at.substring(0, at.length() - "alt".length()) + "file";
            } else {
                at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
            }
        }
        return post.keyRange(path).map(PostLayout::range).orElseGet(() -> new TextRange(0, 0));
    }

    @Override
    public TextRange variant(String channel) {
        return post.variant(channel).map(text -> range(text.header())).orElseGet(this::whole);
    }

    @Override
    public TextRange raw(TextRange range) {
        if (range.end() > post.source().length()) {
            throw new IllegalArgumentException("the file has " + post.source().length() + " units: " + range);
        }
        return range;
    }

    @Override
    public int line(int offset) {
        return post.lines().line(offset);
    }

    @Override
    public int column(int offset) {
        return post.lines().column(offset);
    }

    @Override
    public List<Change> on(String channel, List<Change> changes) {
        return new PostChanges(post, file, brandFolder, section).on(channel, changes);
    }

    @Override
    public Optional<List<TextEdit>> edits(Change change) {
        return new PostChanges(post, file, brandFolder, section).edits(change);
    }

    static TextRange range(SourceRange range) {
        return new TextRange(range.start(), range.end());
    }
}
