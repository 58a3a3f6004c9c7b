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
        String before = original.source();
        String after = current.source();
        if (before.equals(after)) {
            return List.of();
        }
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end))) {
            end--;
        }
        return List.of(SourceEdit.replace(start, before.length() - end, after.substring(start, after.length() - end)));
    }
}
