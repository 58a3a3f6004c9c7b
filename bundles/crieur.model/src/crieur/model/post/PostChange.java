package crieur.model.post;

import crieur.model.source.SourceEdit;
import crieur.model.yaml.YamlEdits;
import java.util.List;

/**
 * A change of a post made of steps, each on the text as the one before has left it.
 *
 * <p>Steps keep places simple: each is found in a freshly read text, so no step has to know of another.
 */
final class PostChange {
    private final PostText original;
    private PostText current;

    PostChange(PostText original) {
        this.original = original;
        this.current = original;
    }

    PostText post() {
        return current;
    }

    YamlEdits yaml() {
        return new YamlEdits(current.source());
    }

    FrontMatterChange frontMatter() {
        return new FrontMatterChange(this);
    }

    SectionChange sections() {
        return new SectionChange(this);
    }

    void apply(SourceEdit edit) {
        if (edit.range().length() > 0 || !edit.replacement().isEmpty()) {
            current = PostText.parse(SourceEdit.apply(current.source(), List.of(edit)));
        }
    }

    /** The whole change as at most one edit of the original, without what is the same at both ends. */
    List<SourceEdit> edits() {
        return SourceEdit.between(original.source(), current.source()).stream().toList();
    }
}
