package crieur.model.post;

import crieur.model.yaml.YamlNode.Mapping;
import crieur.model.yaml.YamlNode.Scalar;
import crieur.model.yaml.YamlNode.Sequence;
import crieur.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Changes a list of texts, such as the channels, one item after the other. */
final class SequenceChange {
    private final PostChange change;
    private final String key;

    SequenceChange(PostChange change, String key) {
        this.change = change;
        this.key = key;
    }

    /** Makes the list what is wanted; items that stay are not written again. */
    void set(List<String> wanted) {
        if (wanted.isEmpty()) {
            change.frontMatter().remove(key);
            return;
        }
        if (!keepsOrder(wanted)) {
            rewrite(wanted);
            return;
        }
        List<String> present = texts();
        for (int i = present.size() - 1; i >= 0; i--) {
            if (!wanted.contains(present.get(i))) {
                removeAt(i, present.size());
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            List<String> now = texts();
            if (i >= now.size() || !now.get(i).equals(wanted.get(i))) {
                insertAt(i, wanted.get(i));
            }
        }
        if (!texts().equals(wanted)) {
            rewrite(wanted);
        }
    }

    /** Whether the list is there as texts, and what stays of it is in the order that is wanted. */
    private boolean keepsOrder(List<String> wanted) {
        Optional<Sequence> sequence = sequence();
        if (sequence.isEmpty() || sequence.get().items().isEmpty()) {
            return false;
        }
        boolean plain =
                sequence.get().items().stream().allMatch(item -> item instanceof Scalar scalar && !scalar.isNull());
        List<String> kept = new ArrayList<>(texts());
        kept.retainAll(wanted);
        List<String> order = new ArrayList<>(wanted);
        order.retainAll(kept);
        return plain && !kept.isEmpty() && kept.equals(order) && new HashSet<>(wanted).size() == wanted.size();
    }

    private void removeAt(int index, int size) {
        if (size > 1) {
            change.apply(change.yaml().removeItem(sequence().orElseThrow(), index));
        }
    }

    private void insertAt(int index, String text) {
        Sequence sequence = sequence().orElseThrow();
        String written = YamlText.scalar(text);
        change.apply(change.yaml().insertItem(sequence, index, written));
    }

    private void rewrite(List<String> wanted) {
        String items = String.join(", ", wanted.stream().map(YamlText::scalar).toList());
        change.frontMatter().setWritten(key, "[" + items + "]");
    }

    private Optional<Sequence> sequence() {
        return change.post()
                .value(key)
                .filter(value -> value instanceof Sequence sequence && !sequence.alias())
                .map(Sequence.class::cast);
    }

    private List<String> texts() {
        return sequence().stream()
                .flatMap(sequence -> sequence.items().stream())
                .map(item -> item instanceof Scalar scalar ? scalar.value() : item instanceof Mapping ? "{" : "[")
                .toList();
    }
}
