package crieur.model.post;

import crieur.model.post.FrontMatterPath.Found;
import crieur.model.yaml.YamlNode;
import crieur.model.yaml.YamlNode.Entry;
import crieur.model.yaml.YamlNode.Mapping;
import crieur.model.yaml.YamlNode.Scalar;
import crieur.model.yaml.YamlNode.Sequence;
import crieur.model.yaml.YamlText;
import java.util.List;
import java.util.Optional;

/** Changes a network's field wherever its path leads in the front matter. */
final class FieldChange {
    private final PostChange change;
    private final String path;

    FieldChange(PostChange change, String path) {
        this.change = change;
        this.path = path;
    }

    void set(String value) {
        Optional<YamlNode> present = value(path);
        if (change.post().frontMatter().entry(path).isPresent()) {
            change.frontMatter().setText(path, value);
        } else if (present.isPresent() && present.get() instanceof Scalar scalar) {
            String written = YamlText.scalar(value, scalar.style(), inFlow());
            change.apply(change.yaml().setScalar(scalar, written));
        } else if (!addToParent(value)) {
            change.frontMatter().setText(path, value);
        }
    }

    /** Adds the last step of the path to the mapping before it; whether there is such a mapping. */
    private boolean addToParent(String value) {
        int dot = path.lastIndexOf('.');
        Optional<YamlNode> parent = dot > 0 ? value(path.substring(0, dot)) : Optional.empty();
        boolean usable = dot + 1 < path.length() && path.indexOf('[', dot) < 0;
        if (usable
                && parent.orElse(null) instanceof Mapping mapping
                && !mapping.alias()
                && !mapping.entries().isEmpty()) {
            Entry last = mapping.entries().get(mapping.entries().size() - 1);
            String key = YamlText.scalar(path.substring(dot + 1));
            String written = YamlText.scalar(value, YamlNode.Style.PLAIN, mapping.flow());
            change.apply(change.yaml().insertAfter(last, mapping.flow(), key, written));
            return true;
        }
        return false;
    }

    void remove() {
        change.frontMatter().close();
        Optional<Found> found = new FrontMatterPath(change.post().frontMatter()).find(path);
        while (found.isPresent()
                && found.get()
                        .parent()
                        .filter(parent -> size(parent.value()) <= 1)
                        .isPresent()) {
            found = found.get().parent();
        }
        found.ifPresent(this::remove);
    }

    private void remove(Found found) {
        YamlNode parent = found.parent().map(Found::value).orElse(null);
        if (parent instanceof Mapping mapping) {
            change.apply(change.yaml().remove(mapping.entries(), found.index(), mapping.flow()));
        } else if (parent instanceof Sequence sequence) {
            change.apply(change.yaml().removeItem(sequence, found.index()));
        } else {
            List<Entry> entries = change.post().frontMatter().entries();
            change.frontMatter().remove(entries.get(found.index()).key().value());
        }
    }

    private static int size(YamlNode node) {
        return node instanceof Mapping mapping
                ? mapping.entries().size()
                : node instanceof Sequence sequence ? sequence.items().size() : 0;
    }

    private boolean inFlow() {
        for (int i = 1; i < path.length(); i++) {
            boolean step = path.charAt(i) == '.' || path.charAt(i) == '[';
            YamlNode parent = step ? value(path.substring(0, i)).orElse(null) : null;
            boolean flow = parent instanceof Mapping mapping && mapping.flow()
                    || parent instanceof Sequence sequence && sequence.flow();
            if (flow) {
                return true;
            }
        }
        return change.post().frontMatter().isFlow();
    }

    private Optional<YamlNode> value(String at) {
        return change.post().value(at);
    }
}
