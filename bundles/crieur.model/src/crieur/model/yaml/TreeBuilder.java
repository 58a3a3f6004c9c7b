package crieur.model.yaml;

import crieur.model.problem.ProblemCode;
import crieur.model.source.SourceRange;
import crieur.model.yaml.YamlNode.Entry;
import crieur.model.yaml.YamlNode.Mapping;
import crieur.model.yaml.YamlNode.Scalar;
import crieur.model.yaml.YamlNode.Sequence;
import crieur.model.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds a tree from the library's events, counting depth and values as it goes. */
final class TreeBuilder {
    private final ReadableText text;
    private final YamlLimits limits;
    private final Map<String, YamlNode> anchors = new HashMap<>(0);
    private Iterator<Event> events;
    private YamlNode root;
    private int values;
    private int depth;

    TreeBuilder(ReadableText text, YamlLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    Optional<YamlNode> root() {
        return Optional.ofNullable(root);
    }

    void read(Iterator<Event> source) {
        events = source;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, DocumentStart -> {}
                case DocumentEnd, StreamEnd -> {
                    return;
                }
                default -> root = node(event);
            }
        }
    }

    private YamlNode node(Event event) {
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> sequence((CollectionStartEvent) event);
            case MappingStart -> mapping((CollectionStartEvent) event);
            case Alias -> alias((AliasEvent) event);
            default -> throw new IllegalStateException("Not the start of a value: " + event);
        };
    }

    private Scalar scalar(ScalarEvent event) {
        SourceRange range = range(event, event);
        count(1, range);
        if (event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED) {
            range = new SourceRange(range.start(), text.contentEnd(range));
        }
        Scalar scalar = new Scalar(range, text.restore(event.getValue(), range), style(event), false);
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), scalar));
        return scalar;
    }

    private Sequence sequence(CollectionStartEvent start) {
        enter(start);
        List<YamlNode> items = new ArrayList<>();
        int size = 1;
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            YamlNode item = node(event);
            size += item.size();
            items.add(item);
            event = events.next();
        }
        depth--;
        YamlNode last = items.isEmpty() ? null : items.get(items.size() - 1);
        SourceRange whole = whole(start, event, last);
        Sequence sequence = new Sequence(whole, List.copyOf(items), start.isFlow(), false, size);
        name(start.getAnchor(), sequence);
        return sequence;
    }

    private Mapping mapping(CollectionStartEvent start) {
        enter(start);
        List<Entry> entries = new ArrayList<>();
        int size = 1;
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            YamlNode key = node(event);
            YamlNode value = node(events.next());
            size += key.size() + value.size();
            Scalar name = key instanceof Scalar scalar ? scalar : new Scalar(key.range(), "", Style.PLAIN, false);
            entries.add(new Entry(name, value));
            event = events.next();
        }
        depth--;
        YamlNode last =
                entries.isEmpty() ? null : entries.get(entries.size() - 1).value();
        SourceRange whole = whole(start, event, last);
        Mapping mapping = new Mapping(whole, List.copyOf(entries), start.isFlow(), false, size);
        name(start.getAnchor(), mapping);
        return mapping;
    }

    private YamlNode alias(AliasEvent event) {
        SourceRange range = range(event, event);
        String name = event.getAlias().getValue();
        YamlNode target = anchors.get(name);
        if (target == null) {
            throw new LimitExceeded(ProblemCode.YAML_ALIAS_UNKNOWN, range, name);
        }
        count(target.size(), range);
        if (target instanceof Scalar scalar) {
            return new Scalar(range, scalar.value(), scalar.style(), true);
        }
        if (target instanceof Sequence sequence) {
            return new Sequence(range, sequence.items(), sequence.flow(), true, sequence.size());
        }
        Mapping mapping = (Mapping) target;
        return new Mapping(range, mapping.entries(), mapping.flow(), true, mapping.size());
    }

    private void name(Optional<Anchor> anchor, YamlNode node) {
        anchor.ifPresent(name -> anchors.put(name.getValue(), node));
    }

    private void enter(Event start) {
        SourceRange range = range(start, start);
        count(1, range);
        if (++depth > limits.depth()) {
            throw new LimitExceeded(ProblemCode.YAML_TOO_DEEP, range, String.valueOf(limits.depth()));
        }
    }

    private void count(int more, SourceRange range) {
        values += more;
        if (values > limits.values()) {
            throw new LimitExceeded(ProblemCode.YAML_TOO_MANY, range, String.valueOf(limits.values()));
        }
    }

    /** The range of a list or mapping; the library's end of one without brackets is wherever the next value begins. */
    private SourceRange whole(CollectionStartEvent start, Event end, YamlNode last) {
        SourceRange range = range(start, end);
        return start.isFlow() || last == null
                ? range
                : new SourceRange(
                        range.start(), Math.max(range.start(), last.range().end()));
    }

    private SourceRange range(Event first, Event last) {
        int start = text.offset(first.getStartMark().orElseThrow().getIndex());
        int end = text.offset(last.getEndMark().orElseThrow().getIndex());
        return new SourceRange(start, Math.max(start, end));
    }

    private static Style style(ScalarEvent event) {
        ScalarStyle style = event.getScalarStyle();
        return switch (style) {
            case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
            case LITERAL -> Style.LITERAL;
            case FOLDED -> Style.FOLDED;
            default -> Style.PLAIN;
        };
    }

    /** Why reading stopped; leaves {@link #read} only, never the reader. */
    static final class LimitExceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final transient ProblemCode code;
        final transient SourceRange range;
        final transient String argument;

        LimitExceeded(ProblemCode code, SourceRange range, String argument) {
            super(argument, null, false, false);
            this.code = code;
            this.range = range;
            this.argument = argument;
        }
    }
}
