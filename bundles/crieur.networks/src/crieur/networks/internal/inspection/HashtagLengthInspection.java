package crieur.networks.internal.inspection;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Figure;
import crieur.core.network.RuleNames;
import crieur.core.network.Unit;
import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds hashtags that are longer than the network takes for one. */
public final class HashtagLengthInspection implements Inspection<DraftSubject> {

    /** The limits of a hashtag; of two that one breaks the first is told. */
    private static final List<String> LIMITS = List.of(RuleNames.HASHTAG_LENGTH_MAX, "hashtag.bytes.max");

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(HashtagLengthInspection.class);

    @Override
    public List<Problem> inspect(DraftSubject subject, InspectionContext context) {
        List<Problem> problems = new ArrayList<>(0);
        for (String name : LIMITS) {
            Optional<Figure> max = subject.network().figure(name);
            if (max.isPresent() && problems.isEmpty()) {
                check(subject, max.get(), problems);
            }
        }
        return problems;
    }

    private static void check(DraftSubject subject, Figure max, List<Problem> problems) {
        for (Entity entity : subject.text().entities()) {
            if (entity.kind() == EntityKind.HASHTAG && mayBeLonger(entity, max)) {
                long length = length(subject.text(), entity, max.unit());
                if (length > max.whole()) {
                    String network = subject.network().name();
                    problems.add(Problem.of(
                                    MESSAGES.message(
                                            "HashtagLengthInspection.tooLong",
                                            max.unit().amount(length),
                                            max.whole(),
                                            network),
                                    Place.text(entity.start(), entity.end()))
                            .restingOn(max.provenance()));
                }
            }
        }
    }

    /** No unit counts more than three to a UTF-16 unit, and all but bytes at most one; so most are told at a glance. */
    private static boolean mayBeLonger(Entity hashtag, Figure max) {
        int most = max.unit() == Unit.UTF8_BYTES ? 3 * hashtag.length() : hashtag.length();
        return most > max.whole();
    }

    /** The sign itself does not count. */
    private static long length(TextAnalysis text, Entity hashtag, Unit unit) {
        int start = hashtag.start() + 1;
        return switch (unit) {
            case GRAPHEMES -> text.graphemeOffset(hashtag.end()) - text.graphemeOffset(start);
            case CODE_POINTS -> text.codePointOffset(hashtag.end()) - text.codePointOffset(start);
            case UTF8_BYTES -> text.utf8Offset(hashtag.end()) - text.utf8Offset(start);
            default -> hashtag.end() - start;
        };
    }
}
