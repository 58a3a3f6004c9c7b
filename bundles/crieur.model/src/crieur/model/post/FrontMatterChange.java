package crieur.model.post;

import crieur.model.source.SourceEdit;
import crieur.model.source.SourceRange;
import crieur.model.source.TextLines;
import crieur.model.yaml.YamlEdits;
import crieur.model.yaml.YamlNode;
import crieur.model.yaml.YamlNode.Entry;
import crieur.model.yaml.YamlText;
import java.util.List;
import java.util.Optional;

/** Changes single keys of the front matter. */
final class FrontMatterChange {
    private final PostChange change;

    FrontMatterChange(PostChange change) {
        this.change = change;
    }

    /** Sets a top-level key to a text. */
    void setText(String key, String value) {
        boolean flow = frontMatter().isFlow();
        YamlNode.Style style = frontMatter()
                .entry(key)
                .map(entry -> entry.value() instanceof YamlNode.Scalar scalar ? scalar.style() : YamlNode.Style.PLAIN)
                .orElse(YamlNode.Style.PLAIN);
        setWritten(key, YamlText.scalar(value, style, flow));
    }

    /** Sets a top-level key to a value as it is to be written, on one line or more. */
    void setWritten(String key, String written) {
        close();
        setAside(key);
        Optional<Entry> entry = frontMatter().entry(key);
        if (entry.isPresent()) {
            change.apply(change.yaml().setValue(entry.get(), written));
        } else {
            insert(key, written);
        }
    }

    /** Takes a top-level key away, repeated ones too. */
    void remove(String key) {
        close();
        setAside(key);
        Optional<Entry> entry = frontMatter().entry(key);
        while (entry.isPresent()) {
            List<Entry> entries = frontMatter().entries();
            change.apply(change.yaml()
                    .remove(entries, entries.indexOf(entry.get()), frontMatter().isFlow()));
            entry = frontMatter().entry(key);
        }
    }

    /** Begins a front matter where there is none. */
    void create(String line) {
        String source = change.post().source();
        String lineEnd = TextLines.lineEnd(source);
        String content = line.isEmpty() ? "" : line + lineEnd;
        int start = source.startsWith("\uFEFF") ? 1 : 0;
        change.apply(SourceEdit.insert(start, "---" + lineEnd + content + "---" + lineEnd));
    }

    /** Gives a front matter without an end its closing line, so that what is written next is not taken for text. */
    void close() {
        String source = change.post().source();
        int end = frontMatter().content().map(SourceRange::end).orElse(-1);
        if (end >= 0 && !Lines.isFence(source, end, TextLines.end(source, end))) {
            change.apply(change.yaml().insertLine(end, "---"));
        }
    }

    /** Lines that cannot be read become a comment before their key is written anew. */
    private void setAside(String key) {
        Optional<FrontMatter.Damaged> damaged = frontMatter().damaged(key);
        while (damaged.isPresent()) {
            String source = change.post().source();
            SourceRange lines = damaged.get().lines();
            StringBuilder comment = new StringBuilder();
            for (int line = lines.start(); line < lines.end(); ) {
                int next = Math.min(lines.end(), TextLines.next(source, TextLines.end(source, line)));
                comment.append("# ").append(source, line, next);
                line = next;
            }
            change.apply(SourceEdit.replace(lines.start(), lines.end(), comment.toString()));
            damaged = frontMatter().damaged(key);
        }
    }

    private void insert(String key, String written) {
        FrontMatter frontMatter = frontMatter();
        String name = YamlText.scalar(key);
        if (!frontMatter.isPresent()) {
            create(YamlText.entry(name, written));
            return;
        }
        YamlEdits yaml = change.yaml();
        if (frontMatter.entries().isEmpty()) {
            insertFirst(name, written);
            return;
        }
        Optional<Entry> before = predecessor(key);
        change.apply(
                before.isPresent()
                        ? yaml.insertAfter(before.get(), frontMatter.isFlow(), name, written)
                        : yaml.insertBefore(frontMatter.entries().get(0), frontMatter.isFlow(), name, written));
    }

    private void insertFirst(String name, String written) {
        SourceRange content = frontMatter().content().orElseThrow();
        if (frontMatter().isFlow()) {
            int brace = change.post().source().indexOf('{', content.start());
            change.apply(SourceEdit.insert(brace + 1, YamlText.entry(name, written)));
        } else {
            change.apply(change.yaml().insertLine(content.start(), YamlText.entry(name, written)));
        }
    }

    /** The entry a known key follows in a new post, or the last one for any other key. */
    private Optional<Entry> predecessor(String key) {
        List<Entry> entries = frontMatter().entries();
        int order = PostKeys.ORDER.indexOf(key);
        if (order < 0) {
            return Optional.of(entries.get(entries.size() - 1));
        }
        for (int i = order - 1; i >= 0; i--) {
            Optional<Entry> entry = frontMatter().entry(PostKeys.ORDER.get(i));
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    private FrontMatter frontMatter() {
        return change.post().frontMatter();
    }
}
