package crieur.model.post;

import crieur.model.problem.ProblemCode;
import crieur.model.schedule.Schedule;
import crieur.model.source.SourceRange;
import crieur.model.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the known keys of a front matter into values, and every other key into network fields. */
final class FrontMatterFields {
    private static final int MOST_FIELDS = 1_000;

    private final ProblemCollector problems;
    private final Map<String, String> texts = new LinkedHashMap<>(8);
    private final Map<String, String> networkFields = new LinkedHashMap<>(0);
    private List<String> channels = List.of();
    private List<String> labels = List.of();
    private List<PostMedia> media = List.of();
    private @Nullable Schedule schedule;

    FrontMatterFields(FrontMatter frontMatter, ProblemCollector problems) {
        this.problems = problems;
        Set<String> seen = new HashSet<>();
        for (YamlNode.Entry entry : frontMatter.entries()) {
            if (seen.add(entry.key().value())) {
                read(entry);
            } else {
                problems.add(
                        ProblemCode.KEY_REPEATED,
                        entry.key().range(),
                        entry.key().value());
            }
        }
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    Optional<Schedule> schedule() {
        return Optional.ofNullable(schedule);
    }

    List<String> channels() {
        return channels;
    }

    List<String> labels() {
        return labels;
    }

    List<PostMedia> media() {
        return media;
    }

    Map<String, String> networkFields() {
        return networkFields.isEmpty() ? Map.of() : Collections.unmodifiableMap(networkFields);
    }

    private void read(YamlNode.Entry entry) {
        String key = entry.key().value();
        switch (key) {
            case PostKeys.ID, PostKeys.TITLE, PostKeys.LANGUAGE, PostKeys.STATE -> readText(key, entry);
            case PostKeys.SCHEDULE -> readSchedule(entry);
            case PostKeys.CHANNELS -> channels = readList(key, entry.value());
            case PostKeys.LABELS -> labels = readList(key, entry.value());
            case PostKeys.MEDIA -> readMedia(entry.value());
            default -> flatten(key, entry.value());
        }
    }

    private Optional<String> readText(String key, YamlNode.Entry entry) {
        Optional<String> text = scalar(key, entry.value());
        text.ifPresent(value -> texts.put(key, value));
        return text;
    }

    private Optional<String> scalar(String key, YamlNode value) {
        if (value instanceof YamlNode.Scalar scalar) {
            return scalar.isNull() ? Optional.empty() : Optional.of(scalar.value());
        }
        problems.add(ProblemCode.TEXT_EXPECTED, value.range(), key);
        return Optional.empty();
    }

    private void readSchedule(YamlNode.Entry entry) {
        Optional<String> text = scalar(PostKeys.SCHEDULE, entry.value());
        schedule = text.flatMap(Schedule::tryParse).orElse(null);
        if (text.isPresent() && schedule == null) {
            problems.add(ProblemCode.SCHEDULE_UNREADABLE, entry.value().range(), text.get());
        }
    }

    private List<String> readList(String key, YamlNode value) {
        if (value instanceof YamlNode.Scalar scalar) {
            return scalar.isNull() ? List.of() : List.of(scalar.value());
        }
        if (!(value instanceof YamlNode.Sequence sequence)) {
            problems.add(ProblemCode.LIST_EXPECTED, value.range(), key);
            return List.of();
        }
        List<String> texts = new ArrayList<>(sequence.items().size());
        for (int i = 0; i < sequence.items().size(); i++) {
            scalar(key + '[' + i + ']', sequence.items().get(i)).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    private void readMedia(YamlNode value) {
        if (value instanceof YamlNode.Scalar scalar && scalar.isNull()) {
            return;
        }
        if (!(value instanceof YamlNode.Sequence sequence)) {
            problems.add(ProblemCode.LIST_EXPECTED, value.range(), PostKeys.MEDIA);
            return;
        }
        List<PostMedia> read = new ArrayList<>(sequence.items().size());
        for (int i = 0; i < sequence.items().size(); i++) {
            read.add(medium(PostKeys.MEDIA + '[' + i + ']', sequence.items().get(i)));
        }
        media = List.copyOf(read);
    }

    private PostMedia medium(String path, YamlNode item) {
        Optional<String> file = Optional.empty();
        Optional<String> alt = Optional.empty();
        if (item instanceof YamlNode.Scalar scalar) {
            file = scalar(path, scalar);
        } else if (item instanceof YamlNode.Mapping mapping) {
            file = mapping.get(PostKeys.FILE).flatMap(value -> scalar(path + ".file", value));
            alt = mapping.get(PostKeys.ALT).flatMap(value -> scalar(path + ".alt", value));
            for (YamlNode.Entry entry : mapping.entries()) {
                String key = entry.key().value();
                if (!key.equals(PostKeys.FILE) && !key.equals(PostKeys.ALT)) {
                    flatten(path + '.' + key, entry.value());
                }
            }
        }
        if (file.isEmpty()) {
            problems.add(ProblemCode.MEDIA_FILE_MISSING, firstPlace(item));
        }
        return new PostMedia(file, alt);
    }

    private static SourceRange firstPlace(YamlNode node) {
        return new SourceRange(node.range().start(), node.range().start());
    }

    private void flatten(String path, YamlNode value) {
        if (networkFields.size() >= MOST_FIELDS) {
            return;
        }
        if (value instanceof YamlNode.Scalar scalar) {
            if (!scalar.isNull()) {
                networkFields.putIfAbsent(path, scalar.value());
            }
        } else if (value instanceof YamlNode.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                flatten(path + '[' + i + ']', sequence.items().get(i));
            }
        } else if (value instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> flatten(path + '.' + entry.key().value(), entry.value()));
        }
    }
}
