package crieur.core.internal.engine;

import crieur.core.check.Stopped;
import crieur.core.inspection.Change;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.Severity;
import crieur.core.inspection.Subject;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Calls inspections on one thread and makes findings of what they report.
 *
 * <p>An inspection that throws, returns nothing, or reports what cannot be is stopped; its findings on that subject are
 * dropped, and all others stand.
 */
public final class Examiner {

    private final Guard guard;
    private final CallContext context;
    private final List<LiveContribution> missed = new ArrayList<>(0);

    public Examiner(Guard guard, Surroundings surroundings) {
        this.guard = guard;
        this.context = new CallContext(surroundings, guard);
    }

    /** Runs inspections on a subject and adds what they find. */
    public void examine(
            BoundInspection[] inspections,
            Subject subject,
            Layout layout,
            Optional<String> channel,
            List<Finding> findings) {
        for (BoundInspection inspection : inspections) {
            examine(inspection, subject, layout, channel, findings);
        }
    }

    /** Runs one inspection on a subject and adds what it finds. */
    public void examine(
            BoundInspection inspection,
            Subject subject,
            Layout layout,
            Optional<String> channel,
            List<Finding> findings) {
        LiveInspection live = inspection.live();
        if (guard.isCancelled()) {
            return;
        }
        if (live.isStopped()) {
            miss(live);
            return;
        }
        int before = findings.size();
        context.pointTo(inspection);
        guard.enter(live);
        try {
            List<Problem> problems = required(live.implementation().inspect(subject, context), "list of problems");
            if (!problems.isEmpty()) {
                addFindings(problems, inspection, layout, channel, findings);
            }
        } catch (Throwable thrown) {
            findings.subList(before, findings.size()).clear();
            guard.leave();
            live.stop(thrown);
            miss(live);
            return;
        }
        guard.leave();
    }

    /** Notes that something was not asked about what is examined. */
    public void miss(LiveContribution contribution) {
        missed.add(contribution);
    }

    /** Returns how many answers are missing since they were last taken. */
    int missing() {
        return missed.size();
    }

    /** Returns what was not asked since this was last called, in order, each once. */
    public List<Stopped> takeMissed() {
        if (missed.isEmpty()) {
            return List.of();
        }
        Set<Stopped> stopped = new LinkedHashSet<>();
        missed.forEach(contribution -> contribution.stopped().ifPresent(stopped::add));
        missed.clear();
        return List.copyOf(stopped);
    }

    private static void addFindings(
            List<Problem> problems,
            BoundInspection inspection,
            Layout layout,
            Optional<String> channel,
            List<Finding> findings) {
        Set<String> off = inspection.setting().rulesOff();
        for (Problem problem : problems) {
            if (off.isEmpty() || !off.contains(required(problem, "content").rule())) {
                findings.add(finding(inspection, problem, layout, channel));
            }
        }
    }

    private static Finding finding(
            BoundInspection inspection, Problem problem, Layout layout, Optional<String> channel) {
        LiveInspection live = inspection.live();
        TextRange range = range(problem.place(), layout);
        return new Finding(
                live.descriptor().id(),
                required(problem.rule(), "rule"),
                severity(inspection, problem),
                required(problem.message(), "message"),
                layout.file(),
                range,
                layout.line(range.start()),
                layout.column(range.start()),
                channel.stream().toList(),
                fixes(problem.proposals(), layout, channel),
                required(problem.origin(), "origin"));
    }

    private static Severity severity(BoundInspection inspection, Problem problem) {
        Optional<Severity> ordered = inspection.setting().severity();
        return ordered.or(problem::severity)
                .orElse(inspection.live().descriptor().severity());
    }

    private static TextRange range(Place place, Layout layout) {
        if (place instanceof Place.InText text) {
            return layout.text(text.range());
        }
        if (place instanceof Place.InField field) {
            return layout.field(field.path());
        }
        if (place instanceof Place.InVariant variant) {
            return layout.variant(variant.channel());
        }
        if (place instanceof Place.InFile file) {
            return layout.raw(file.range());
        }
        required(place, "place");
        return layout.whole();
    }

    private static List<Fix> fixes(List<Proposal> proposals, Layout layout, Optional<String> channel) {
        if (proposals.isEmpty()) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>(proposals.size());
        for (Proposal proposal : proposals) {
            fix(proposal, layout, channel).ifPresent(fixes::add);
        }
        return fixes;
    }

    /** What gives a channel a text of its own is for a person to choose. */
    private static Optional<Fix> fix(Proposal proposal, Layout layout, Optional<String> channel) {
        List<Change> changes = channel.isPresent() ? layout.on(channel.get(), proposal.changes()) : proposal.changes();
        boolean safe = proposal.safe() && changes.equals(proposal.changes());
        List<TextEdit> edits = new ArrayList<>(2);
        for (Change change : changes) {
            Optional<List<TextEdit>> made = layout.edits(change);
            if (made.isEmpty()) {
                return Optional.empty();
            }
            edits.addAll(made.get());
        }
        return Optional.of(new Fix(required(proposal.title(), "title"), edits, safe));
    }

    private static <T> T required(T value, String what) {
        if (value == null) {
            throw new IllegalStateException("it returned no " + what);
        }
        return value;
    }
}
