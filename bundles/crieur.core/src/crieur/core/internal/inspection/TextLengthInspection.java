package crieur.core.internal.inspection;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.network.Count;
import crieur.core.network.Counters;
import crieur.core.network.Figure;
import crieur.core.network.RuleNames;
import crieur.core.network.TextRule;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds text that is longer, or shorter, than the network takes; the range is what no longer fits. */
public final class TextLengthInspection implements Inspection<DraftSubject> {

    private static final String ADVISED = RuleNames.advised("text");

    @Override
    public List<Problem> inspect(DraftSubject draft, InspectionContext context) {
        List<Problem> problems = List.of();
        Optional<TextAnalysis> warning = draft.contentWarning();
        for (TextRule rule : draft.network().texts()) {
            if (!rule.field().equals("text")) {
                continue;
            }
            Count count = rule.count(draft.text(), warning);
            boolean over =
                    rule.max().isPresent() && count.value() > rule.max().get().value();
            boolean under = rule.min().isPresent()
                    && count.value() < rule.min().get().value()
                    && !draft.text().isBlank();
            if (over || under) {
                problems = problems.isEmpty() ? new ArrayList<>(2) : problems;
                problems.add(over ? tooLong(draft, rule, count) : tooShort(draft, rule, count));
            }
        }
        return problems.isEmpty() ? advised(draft) : problems;
    }

    /** What the network, or whoever knows it, advises not to go beyond, in the unit of one of its rules. */
    private static List<Problem> advised(DraftSubject draft) {
        Figure advised = draft.network().figures().get(ADVISED);
        if (advised == null) {
            return List.of();
        }
        Count count = draft.network().texts("text").stream()
                .filter(rule -> rule.counter().unit() == advised.unit())
                .findFirst()
                .map(rule -> rule.count(draft.text(), draft.contentWarning()))
                .or(() -> Counters.byName(advised.unit().id()).map(counter -> counter.count(draft.text())))
                .orElse(new Count(0, advised.unit(), true));
        if (count.value() <= advised.value()) {
            return List.of();
        }
        Problem problem = Problem.of(
                CoreMessages.message(
                        "TextLengthInspection.advised",
                        CoreMessages.amount(count.value(), count.unit()),
                        draft.network().name(),
                        CoreMessages.amount(advised.whole(), advised.unit())),
                Place.WHOLE);
        return List.of(CoreMessages.advising(advised.provenance(), problem));
    }

    private static Problem tooLong(DraftSubject draft, TextRule rule, Count count) {
        Figure max = rule.max().orElseThrow();
        long limit = max.whole();
        int fit = DraftLength.fit(rule, draft.text(), count, limit);
        Problem problem = Problem.of(
                CoreMessages.message(
                        "TextLengthInspection.tooLong",
                        CoreMessages.amount(count.value() - limit, count.unit()),
                        draft.network().name(),
                        count.value(),
                        limit),
                Place.text(fit, draft.text().length()));
        return CoreMessages.resting(rule, max, problem.fixedBy(ThreadProposals.of(draft)));
    }

    private static Problem tooShort(DraftSubject draft, TextRule rule, Count count) {
        Figure min = rule.min().orElseThrow();
        Problem problem = Problem.of(
                CoreMessages.message(
                        "TextLengthInspection.tooShort",
                        CoreMessages.amount(min.whole(), count.unit()),
                        draft.network().name(),
                        count.value()),
                Place.WHOLE);
        return CoreMessages.resting(rule, min, problem.under("short"));
    }
}
