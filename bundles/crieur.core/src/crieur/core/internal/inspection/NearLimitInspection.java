package crieur.core.internal.inspection;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.message.Message;
import crieur.core.network.TextRule;
import java.util.List;

/** Says when a text fills nearly all that the network takes, so that a last addition is no surprise. */
public final class NearLimitInspection implements Inspection<DraftSubject> {

    @Override
    public List<Problem> inspect(DraftSubject draft, InspectionContext context) {
        double percent = context.threshold("percent");
        for (TextRule rule : draft.network().texts()) {
            if (!rule.field().equals("text") || rule.max().isEmpty()) {
                continue;
            }
            double limit = rule.max().get().value();
            int length = rule.count(draft.text(), draft.contentWarning()).value();
            if (length <= limit && length > 0 && length * 100.0 >= limit * percent) {
                long left = rule.max().get().whole() - length;
                return List.of(Problem.of(message(draft, rule, length, left), Place.WHOLE)
                        .from(DraftLength.origin(rule.max().get().provenance())));
            }
        }
        return List.of();
    }

    private static Message message(DraftSubject draft, TextRule rule, int length, long left) {
        String network = draft.network().name();
        return left == 0
                ? CoreMessages.message("NearLimitInspection.full", network, length)
                : CoreMessages.message(
                        "NearLimitInspection.near",
                        CoreMessages.amount(left, rule.counter().unit()),
                        network,
                        length,
                        length + left);
    }
}
