package crieur.core.internal.profile;

import crieur.core.inspection.Change;
import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Profile;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.internal.message.SyntaxMessage;
import crieur.core.internal.spelling.Nearest;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.model.problem.SyntaxProblem;
import crieur.model.source.LineIndex;
import crieur.model.source.SourceRange;
import crieur.model.yaml.YamlLimits;
import crieur.model.yaml.YamlNode;
import crieur.model.yaml.YamlReader;
import crieur.model.yaml.YamlResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.eclipse.jdt.annotation.Nullable;

/** Reads an inspection profile; what it does not understand is a problem at its place, and the rest counts. */
public final class ProfileReader {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(ProfileReader.class);
    private static final Set<String> ENTRY_KEYS =
            Set.of(ProfileKeys.ENABLED, ProfileKeys.SEVERITY, ProfileKeys.THRESHOLDS, ProfileKeys.RULES);
    private static final Set<String> OUTER_KEYS = Set.of(
            ProfileKeys.ENABLED,
            ProfileKeys.SEVERITY,
            ProfileKeys.THRESHOLDS,
            ProfileKeys.RULES,
            ProfileKeys.NETWORKS,
            ProfileKeys.CHANNELS);

    private final Map<String, InspectionDescriptor> inspections = new TreeMap<>();
    private final Collection<String> networks;
    private final Optional<? extends Collection<String>> channels;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Creates a reader.
     *
     * @param known the inspections that a profile may name
     * @param networks the networks that it may name
     * @param channels the channels that it may name; empty where that is not known
     */
    public ProfileReader(
            Collection<InspectionDescriptor> known,
            Collection<String> networks,
            Optional<? extends Collection<String>> channels) {
        known.forEach(descriptor -> inspections.put(descriptor.id(), descriptor));
        this.networks = networks;
        this.channels = channels;
    }

    /** Reads the text of a profile; call once. */
    public ProfileFile read(String text) {
        YamlResult result = new YamlReader(YamlLimits.DEFAULT).read(text);
        result.trouble().ifPresent(trouble -> {
            SyntaxProblem syntax = SyntaxProblem.in(
                    LineIndex.of(text),
                    trouble.code(),
                    trouble.range(),
                    trouble.arguments().toArray(String[]::new));
            problems.add(Problem.of(
                    message("ProfileReader.syntax", new SyntaxMessage(syntax).message()), place(trouble.range())));
        });
        Map<String, Profile.Entry> entries = new HashMap<>();
        result.root().ifPresent(root -> readRoot(root, entries));
        return new ProfileFile(new Profile.Layer(entries), problems);
    }

    private void readRoot(YamlNode root, Map<String, Profile.Entry> entries) {
        each(root, (key, value) -> {
            if (key.value().equals(ProfileKeys.INSPECTIONS)) {
                each(value, (id, settings) -> readInspection(id, settings, entries));
            } else {
                unknown("ProfileReader.unknownKey", key, Set.of(ProfileKeys.INSPECTIONS));
            }
        });
    }

    private void readInspection(YamlNode.Scalar id, YamlNode settings, Map<String, Profile.Entry> entries) {
        InspectionDescriptor descriptor = inspections.get(id.value());
        if (descriptor == null) {
            unknown("ProfileReader.unknownInspection", id, inspections.keySet());
        } else {
            entries.put(id.value(), entry(settings, descriptor, OUTER_KEYS));
        }
    }

    private Profile.Entry entry(YamlNode settings, InspectionDescriptor descriptor, Set<String> allowed) {
        Draft draft = new Draft();
        Optional<Boolean> only = settings instanceof YamlNode.Scalar scalar ? flag(scalar.value()) : Optional.empty();
        if (only.isPresent()) {
            draft.enabled = only;
            return draft.entry();
        }
        each(settings, (key, value) -> {
            if (allowed.contains(key.value())) {
                set(draft, key.value(), value, descriptor);
            } else {
                unknown("ProfileReader.unknownKey", key, allowed);
            }
        });
        return draft.entry();
    }

    private void set(Draft draft, String key, YamlNode value, InspectionDescriptor descriptor) {
        switch (key) {
            case ProfileKeys.ENABLED -> draft.enabled = readFlag(value);
            case ProfileKeys.SEVERITY -> draft.severity = readSeverity(value);
            case ProfileKeys.THRESHOLDS ->
                each(value, (name, number) -> readThreshold(draft, name, number, descriptor));
            case ProfileKeys.RULES ->
                each(value, (rule, on) -> readFlag(on).ifPresent(flag -> draft.rules.put(rule.value(), flag)));
            case ProfileKeys.NETWORKS ->
                each(value, (id, inner) -> readInner(draft.networks, id, inner, descriptor, Optional.of(networks)));
            default -> each(value, (id, inner) -> readInner(draft.channels, id, inner, descriptor, channels));
        }
    }

    private void readInner(
            Map<String, Profile.Entry> into,
            YamlNode.Scalar id,
            YamlNode value,
            InspectionDescriptor descriptor,
            Optional<? extends Collection<String>> known) {
        if (known.isPresent() && !known.get().contains(id.value())) {
            unknown("ProfileReader.unknownTarget", id, known.get());
        }
        into.put(id.value(), entry(value, descriptor, ENTRY_KEYS));
    }

    private void readThreshold(Draft draft, YamlNode.Scalar name, YamlNode value, InspectionDescriptor descriptor) {
        if (!descriptor.thresholds().containsKey(name.value())) {
            unknown(
                    "ProfileReader.unknownThreshold",
                    name,
                    descriptor.thresholds().keySet());
            return;
        }
        try {
            double number = Double.parseDouble(text(value).strip());
            if (Double.isFinite(number)) {
                draft.thresholds.put(name.value(), number);
                return;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number that is none
        }
        problems.add(Problem.of(message("ProfileReader.noNumber", text(value)), place(value.range())));
    }

    private Optional<Boolean> readFlag(YamlNode value) {
        Optional<Boolean> flag = flag(text(value));
        if (flag.isEmpty()) {
            problems.add(Problem.of(message("ProfileReader.noFlag", text(value)), place(value.range())));
        }
        return flag;
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true", "on", "yes" -> Optional.of(true);
            case "false", "off", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private Optional<Severity> readSeverity(YamlNode value) {
        List<String> ids = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(text(value))) {
                return Optional.of(severity);
            }
            ids.add(severity.id());
        }
        problems.add(Problem.of(
                message("ProfileReader.noSeverity", text(value), String.join(", ", ids)), place(value.range())));
        return Optional.empty();
    }

    private void each(@Nullable YamlNode node, BiConsumer<YamlNode.Scalar, YamlNode> action) {
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> action.accept(entry.key(), entry.value()));
        } else if (node != null && !(node instanceof YamlNode.Scalar scalar && scalar.isNull())) {
            problems.add(Problem.of(message("ProfileReader.noMapping"), place(node.range())));
        }
    }

    private void unknown(String message, YamlNode.Scalar key, Collection<String> known) {
        Problem problem = Problem.of(message(message, key.value()), place(key.range()));
        Optional<String> near = Nearest.to(key.value(), known);
        problems.add(near.map(word -> problem.fixedBy(rename(key, word))).orElse(problem));
    }

    private static Proposal rename(YamlNode.Scalar key, String word) {
        TextRange range = new TextRange(key.range().start(), key.range().end());
        return new Proposal(message("ProfileReader.rename", word), List.of(new Change.ReplaceText(range, word)), false);
    }

    private static String text(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? scalar.value() : "";
    }

    private static Message message(String key, Object... arguments) {
        return MESSAGES.message(key, arguments);
    }

    private static Place place(SourceRange range) {
        return new Place.InFile(new TextRange(range.start(), range.end()));
    }

    /** An entry while it is being read. */
    private static final class Draft {
        private Optional<Boolean> enabled = Optional.empty();
        private Optional<Severity> severity = Optional.empty();
        private final Map<String, Double> thresholds = new HashMap<>();
        private final Map<String, Boolean> rules = new HashMap<>();
        private final Map<String, Profile.Entry> networks = new HashMap<>();
        private final Map<String, Profile.Entry> channels = new HashMap<>();

        Profile.Entry entry() {
            return new Profile.Entry(enabled, severity, thresholds, rules, networks, channels);
        }
    }
}
