package crieur.model.post;

import crieur.model.source.SourceEdit;
import crieur.model.source.TextLines;
import crieur.model.yaml.YamlEdits;
import crieur.model.yaml.YamlNode;
import crieur.model.yaml.YamlNode.Entry;
import crieur.model.yaml.YamlNode.Mapping;
import crieur.model.yaml.YamlNode.Scalar;
import crieur.model.yaml.YamlNode.Sequence;
import crieur.model.yaml.YamlText;
import java.util.List;
import java.util.Optional;

/** Changes the media of a post; keys of theirs that the model does not know stay with them. */
final class MediaChange {
    private final PostChange change;

    MediaChange(PostChange change) {
        this.change = change;
    }

    /** Makes the media what is wanted, moving, changing, adding and removing as little as that takes. */
    void set(List<PostMedia> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            PostMedia medium = wanted.get(i);
            int from = indexOf(medium.file(), i);
            if (from < 0 && mayBeRenamed(wanted, i)) {
                setKey(i, PostKeys.FILE, medium.file());
            } else if (from < 0) {
                insert(i, medium);
            } else if (from > i) {
                move(from, i);
            }
            if (!media().get(i).alt().equals(medium.alt())) {
                setKey(i, PostKeys.ALT, medium.alt());
            }
        }
        for (int i = media().size() - 1; i >= wanted.size(); i--) {
            remove(i);
        }
    }

    /** Whether the medium at an index is in nobody's way: the one that was there is not wanted further on. */
    private boolean mayBeRenamed(List<PostMedia> wanted, int index) {
        List<PostMedia> present = media();
        return present.size() == wanted.size()
                && wanted.stream().noneMatch(medium -> medium.file()
                        .equals(present.get(index).file()));
    }

    void insert(int index, PostMedia medium) {
        Optional<Sequence> sequence = sequence();
        if (sequence.isEmpty() || sequence.get().items().isEmpty()) {
            String first = change.post().frontMatter().isFlow() ? "[" + flowItem(medium) + "]" : blockList(medium);
            change.frontMatter().setWritten(PostKeys.MEDIA, first);
        } else {
            String written = sequence.get().flow() ? flowItem(medium) : blockItem(medium);
            change.apply(change.yaml().insertItem(sequence.get(), index, written));
        }
    }

    void remove(int index) {
        Sequence sequence = sequence().orElseThrow();
        if (sequence.items().size() == 1) {
            change.frontMatter().remove(PostKeys.MEDIA);
        } else {
            change.apply(change.yaml().removeItem(sequence, index));
        }
    }

    private void move(int from, int to) {
        Sequence sequence = sequence().orElseThrow();
        String written = change.yaml().written(sequence, from);
        change.apply(change.yaml().removeItem(sequence, from));
        change.apply(change.yaml().insertItem(sequence().orElseThrow(), to, written));
    }

    /** Sets or takes away one key of a medium. */
    void setKey(int index, String key, Optional<String> value) {
        Sequence sequence = sequence().orElseThrow();
        YamlNode item = sequence.items().get(index);
        YamlEdits yaml = change.yaml();
        if (!(item instanceof Mapping mapping)
                || mapping.alias()
                || mapping.entries().isEmpty()) {
            rewriteItem(sequence, index, key, value);
            return;
        }
        Optional<Entry> entry = mapping.entry(key);
        if (value.isEmpty()) {
            entry.ifPresent(found -> removeKey(sequence, index, mapping, found));
        } else if (entry.isPresent()) {
            boolean quoted = entry.get().value() instanceof Scalar;
            YamlNode.Style style = quoted ? ((Scalar) entry.get().value()).style() : YamlNode.Style.PLAIN;
            change.apply(yaml.setValue(entry.get(), YamlText.scalar(value.get(), style, mapping.flow())));
        } else {
            Entry last = mapping.entry(PostKeys.FILE).orElse(mapping.entries().get(0));
            String written = YamlText.scalar(value.get(), YamlNode.Style.PLAIN, mapping.flow());
            change.apply(yaml.insertAfter(last, mapping.flow(), key, written));
        }
    }

    private void removeKey(Sequence sequence, int index, Mapping mapping, Entry entry) {
        if (mapping.entries().size() == 1) {
            rewriteItem(sequence, index, entry.key().value(), Optional.empty());
            return;
        }
        SourceEdit removal =
                change.yaml().remove(mapping.entries(), mapping.entries().indexOf(entry), mapping.flow());
        change.apply(removal);
    }

    private void rewriteItem(Sequence sequence, int index, String key, Optional<String> value) {
        PostMedia old = media().get(index);
        PostMedia medium =
                key.equals(PostKeys.FILE) ? new PostMedia(value, old.alt()) : new PostMedia(old.file(), value);
        String written = sequence.flow() ? flowItem(medium) : blockItem(medium);
        change.apply(change.yaml().insertItem(sequence, index + 1, written));
        change.apply(change.yaml().removeItem(sequence().orElseThrow(), index));
    }

    private int indexOf(Optional<String> file, int from) {
        List<PostMedia> media = media();
        for (int i = from; i < media.size(); i++) {
            if (media.get(i).file().equals(file)) {
                return i;
            }
        }
        return -1;
    }

    private List<PostMedia> media() {
        return change.post().media();
    }

    /** The list, made a list first if it was written as something else. */
    private Optional<Sequence> sequence() {
        Optional<YamlNode> value = change.post().value(PostKeys.MEDIA);
        return value.filter(node -> node instanceof Sequence list && !list.alias())
                .map(Sequence.class::cast);
    }

    private String blockList(PostMedia medium) {
        String lineEnd = TextLines.lineEnd(change.post().source());
        return (lineEnd + "  - " + blockItem(medium).replace("\n", lineEnd + "    "));
    }

    private static String blockItem(PostMedia medium) {
        String file = PostKeys.FILE + ": " + YamlText.scalar(medium.file().orElse(""), YamlNode.Style.PLAIN, false);
        return medium.alt().isEmpty()
                ? file
                : file + "\n" + PostKeys.ALT + ": "
                        + YamlText.scalar(medium.alt().get(), YamlNode.Style.PLAIN, false);
    }

    private static String flowItem(PostMedia medium) {
        String file = PostKeys.FILE + ": " + YamlText.scalar(medium.file().orElse(""));
        return medium.alt().isEmpty()
                ? "{" + file + "}"
                : "{" + file + ", " + PostKeys.ALT + ": "
                        + YamlText.scalar(medium.alt().get()) + "}";
    }
}
