package crieur.ui.internal.preferences;

import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.ProfileEdits;
import crieur.core.inspection.Severity;
import crieur.core.message.Message;
import crieur.workspace.internal.profile.ProfileSettings;
import crieur.workspace.internal.profile.ProfileSettings.Entry;
import crieur.workspace.internal.search.Folded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** A profile as it is shown and changed. Used from one thread at a time. */
final class ProfileViewModel {

    private final Function<Message, String> words;
    private final List<InspectionDescriptor> inspections;
    private final Map<String, Entry> changed = new HashMap<>();
    /** Of which all that the profile says goes, also what Crieur does not know. */
    private final Set<String> reset = new HashSet<>();

    private ProfileSettings settings = ProfileSettings.of("");
    private List<String> filter = List.of();

    /**
     * Inspections of one category.
     *
     * @param category the category's id
     */
    record Group(String category, List<InspectionDescriptor> inspections) {}

    /** Creates a model of inspections, with what says a message in the person's language. */
    ProfileViewModel(Collection<InspectionDescriptor> known, Function<Message, String> words) {
        this.words = words;
        this.inspections = known.stream()
                .sorted(Comparator.comparing(inspection -> Folded.folded(words.apply(inspection.name()))))
                .toList();
    }

    /** Shows a profile's text; what was changed and not written is forgotten. */
    void show(String text) {
        settings = ProfileSettings.of(text);
        changed.clear();
        reset.clear();
    }

    /** Returns whether the profile can be changed here. */
    boolean isReadable() {
        return settings.readable();
    }

    void filter(String typed) {
        filter = Stream.of(Folded.folded(typed).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns the inspections that pass the filter, by category. */
    List<Group> groups() {
        Map<String, List<InspectionDescriptor>> groups = new TreeMap<>();
        for (InspectionDescriptor inspection : inspections) {
            String all = Folded.folded(words.apply(inspection.name())
                    + ' '
                    + words.apply(inspection.description())
                    + ' '
                    + inspection.id()
                    + ' '
                    + inspection.category());
            if (filter.stream().allMatch(all::contains)) {
                groups.computeIfAbsent(inspection.category(), any -> new ArrayList<>())
                        .add(inspection);
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private Entry entry(InspectionDescriptor inspection) {
        Entry pending = changed.get(inspection.id());
        return pending == null ? settings.entry(inspection.id()) : pending;
    }

    boolean isEnabled(InspectionDescriptor inspection) {
        return entry(inspection).enabled().orElse(inspection.enabledByDefault());
    }

    /** Returns the severity that the profile states; empty where the inspection decides. */
    Optional<Severity> severity(InspectionDescriptor inspection) {
        return entry(inspection).severity();
    }

    double threshold(InspectionDescriptor inspection, String name) {
        return entry(inspection)
                .thresholds()
                .getOrDefault(name, inspection.thresholds().get(name));
    }

    /** Returns whether the profile says anything of an inspection. */
    boolean isOwn(InspectionDescriptor inspection) {
        return !entry(inspection).equals(Entry.NONE);
    }

    void enable(InspectionDescriptor inspection, boolean enabled) {
        Entry now = entry(inspection);
        changed.put(inspection.id(), new Entry(Optional.of(enabled), now.severity(), now.thresholds(), now.rules()));
    }

    /** Sets the severity that the profile states; an empty one lets the inspection decide, also where that changes later. */
    void setSeverity(InspectionDescriptor inspection, Optional<Severity> severity) {
        Entry now = entry(inspection);
        changed.put(inspection.id(), new Entry(now.enabled(), severity, now.thresholds(), now.rules()));
    }

    void setThreshold(InspectionDescriptor inspection, String name, double value) {
        Entry now = entry(inspection);
        Map<String, Double> thresholds = new HashMap<>(now.thresholds());
        thresholds.put(name, value);
        changed.put(inspection.id(), new Entry(now.enabled(), now.severity(), thresholds, now.rules()));
    }

    /** Returns the rules of an inspection that are off, by their names. */
    List<String> rulesOff(InspectionDescriptor inspection) {
        return entry(inspection).rules().entrySet().stream()
                .filter(rule -> !rule.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    boolean isRuleOn(InspectionDescriptor inspection, String rule) {
        return entry(inspection).rules().getOrDefault(rule, true);
    }

    void setRule(InspectionDescriptor inspection, String rule, boolean on) {
        Entry now = entry(inspection);
        Map<String, Boolean> rules = new HashMap<>(now.rules());
        rules.put(rule, on);
        changed.put(inspection.id(), new Entry(now.enabled(), now.severity(), now.thresholds(), rules));
    }

    /** Lets an inspection be as it declares itself. */
    void reset(InspectionDescriptor inspection) {
        changed.put(inspection.id(), Entry.NONE);
        reset.add(inspection.id());
    }

    /** Returns whether anything is to be written. */
    boolean isChanged() {
        return changed.entrySet().stream().anyMatch(entry -> !entry.getValue().equals(settings.entry(entry.getKey())));
    }

    /** Returns a profile's text with the changes, everything else in it as it is; empty where it cannot be changed. */
    Optional<String> applied(String text) {
        Optional<String> result = Optional.of(text);
        for (Map.Entry<String, Entry> change : changed.entrySet()) {
            String id = change.getKey();
            Entry before = settings.entry(id);
            if (reset.contains(id) && !before.equals(Entry.NONE)) {
                result = result.flatMap(now -> ProfileEdits.reset(now, id));
                before = Entry.NONE;
            }
            result = applied(result, id, before, change.getValue());
        }
        return result;
    }

    private static Optional<String> applied(Optional<String> text, String id, Entry before, Entry after) {
        Optional<String> result = text;
        if (!after.enabled().equals(before.enabled())) {
            boolean enabled = after.enabled().orElseThrow();
            result = result.flatMap(now -> ProfileEdits.setEnabled(now, id, enabled));
        }
        if (!after.severity().equals(before.severity())) {
            result = result.flatMap(now -> after.severity()
                    .map(severity -> ProfileEdits.setSeverity(now, id, severity))
                    .orElseGet(() -> ProfileEdits.resetSeverity(now, id)));
        }
        for (Map.Entry<String, Double> threshold : after.thresholds().entrySet()) {
            if (!threshold.getValue().equals(before.thresholds().get(threshold.getKey()))) {
                result = result.flatMap(
                        now -> ProfileEdits.setThreshold(now, id, threshold.getKey(), threshold.getValue()));
            }
        }
        for (Map.Entry<String, Boolean> rule : after.rules().entrySet()) {
            if (!rule.getValue().equals(before.rules().get(rule.getKey()))) {
                result = result.flatMap(now -> ProfileEdits.setRule(now, id, rule.getKey(), rule.getValue()));
            }
        }
        return result;
    }
}
