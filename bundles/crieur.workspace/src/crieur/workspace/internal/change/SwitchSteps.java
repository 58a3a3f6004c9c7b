package crieur.workspace.internal.change;

import crieur.core.inspection.ProfileEdits;
import crieur.core.inspection.TextRange;
import crieur.model.source.FileText;
import crieur.workspace.internal.profile.ProfileEdit;
import crieur.workspace.internal.profile.ProfileSettings;
import crieur.workspace.internal.profile.ProfileSettings.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns inspections and rules of a profile on and off, each without touching what others wrote beside it. */
public final class SwitchSteps {

    private final BrandFiles files;

    SwitchSteps(BrandFiles files) {
        this.files = files;
    }

    /**
     * Returns the steps that turn what a profile says into what it is to say.
     *
     * @param before the profile's text; empty where there is none
     * @return empty where more than inspections and rules differ, or nothing does
     */
    public static List<FileStep> between(Path file, String before, String after) {
        ProfileSettings old = ProfileSettings.of(before);
        ProfileSettings fresh = ProfileSettings.of(after);
        if (!old.readable() || !fresh.readable()) {
            return List.of();
        }
        Set<String> inspections = new TreeSet<>(old.entries().keySet());
        inspections.addAll(fresh.entries().keySet());
        List<FileStep> steps = new ArrayList<>();
        for (String inspection : inspections) {
            Entry was = old.entry(inspection);
            Entry is = fresh.entry(inspection);
            if (!was.severity().equals(is.severity()) || !was.thresholds().equals(is.thresholds())) {
                return List.of();
            }
            if (!was.enabled().equals(is.enabled())) {
                steps.add(new FileStep.Switch(file, inspection, "", was.enabled(), is.enabled(), false));
            }
            Set<String> rules = new TreeSet<>(was.rules().keySet());
            rules.addAll(is.rules().keySet());
            for (String rule : rules) {
                Optional<Boolean> on = value(was.rules(), rule);
                if (!on.equals(value(is.rules(), rule))) {
                    steps.add(new FileStep.Switch(file, inspection, rule, on, value(is.rules(), rule), false));
                }
            }
        }
        return steps;
    }

    private static Optional<Boolean> value(Map<String, Boolean> rules, String rule) {
        return Optional.ofNullable(rules.get(rule));
    }

    /** Carries out a step; the one that takes it back says what the profile said. */
    FileStep apply(FileStep.Switch step) throws IOException {
        Path file = step.file();
        boolean making = !Files.exists(file);
        FileText before = making ? new FileText(false, "") : files.read(file);
        Entry entry = ProfileSettings.of(before.text()).entry(step.inspection());
        Optional<Boolean> present = step.rule().isEmpty() ? entry.enabled() : value(entry.rules(), step.rule());
        if (!present.equals(step.after())) {
            if (!present.equals(step.before())) {
                throw new OutdatedException(file);
            }
            String after = turned(before.text(), step).orElseThrow(() -> new OutdatedException(file));
            write(step, making, before.with(after));
        }
        boolean made = making || step.made();
        return new FileStep.Switch(file, step.inspection(), step.rule(), step.after(), step.before(), made);
    }

    private void write(FileStep.Switch step, boolean making, FileText text) throws IOException {
        if (making) {
            files.create(step.file(), text);
        } else if (step.made() && step.after().isEmpty() && saysNothing(text.text())) {
            files.delete(step.file());
        } else {
            files.write(step.file(), text);
        }
    }

    private static boolean saysNothing(String profile) {
        return profile.isBlank() || profile.strip().equals("inspections:");
    }

    private static Optional<String> turned(String text, FileStep.Switch step) {
        String rule = step.rule();
        if (step.after().isEmpty()) {
            return rule.isEmpty()
                    ? ProfileEdits.resetEnabled(text, step.inspection())
                    : ProfileEdits.resetRule(text, step.inspection(), rule);
        }
        boolean on = step.after().get();
        Optional<String> asAPersonWould = on
                ? Optional.empty()
                : ProfileEdit.turnOff(text, step.inspection(), rule).map(edit -> applied(text, edit));
        return asAPersonWould.or(() -> rule.isEmpty()
                ? ProfileEdits.setEnabled(text, step.inspection(), on)
                : ProfileEdits.setRule(text, step.inspection(), rule, on));
    }

    private static String applied(String text, ProfileEdit edit) {
        TextRange range = edit.range();
        return text.substring(0, range.start()) + edit.replacement() + text.substring(range.end());
    }
}
