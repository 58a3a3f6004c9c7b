package crieur.core.internal.inspection;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import crieur.core.text.Entity;
import crieur.core.text.EntityDialect;
import crieur.core.text.EntityKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** Finds more hashtags, mentions or links than the network takes; the range begins at the first too many. */
public final class EntityLimitInspection implements Inspection<DraftSubject> {

    private static final Limit[] LIMITS = {
        new Limit(EntityKind.HASHTAG, RuleNames.HASHTAGS_MAX, "hashtags", false),
        new Limit(EntityKind.HASHTAG, RuleNames.HASHTAGS_ADVISED, "hashtagsAdvised", true),
        new Limit(EntityKind.MENTION, RuleNames.MENTIONS_MAX, "mentions", false),
        new Limit(EntityKind.URL, RuleNames.LINKS_MAX, "links", false),
    };

    private record Limit(EntityKind kind, String figure, String rule, boolean advice) {}

    @Override
    public List<Problem> inspect(DraftSubject draft, InspectionContext context) {
        Map<String, Figure> figures = draft.network().figures();
        for (Limit limit : LIMITS) {
            Figure figure = figures.get(limit.figure());
            Problem problem = figure == null ? null : breach(draft, limit, figure);
            if (problem != null) {
                return List.of(problem);
            }
        }
        return List.of();
    }

    private static @Nullable Problem breach(DraftSubject draft, Limit limit, Figure figure) {
        long most = figure.whole();
        int count = 0;
        int start = -1;
        int end = -1;
        for (Entity entity : draft.text().entities(dialect(draft.network()))) {
            if (entity.kind() == limit.kind()) {
                count++;
                start = count == most + 1 ? entity.start() : start;
                end = entity.end();
            }
        }
        if (count <= most) {
            return null;
        }
        Problem problem = Problem.of(
                        CoreMessages.message(
                                "EntityLimitInspection." + limit.rule(),
                                count,
                                draft.network().name(),
                                most),
                        Place.text(start, end))
                .under(limit.rule());
        return CoreMessages.resting(figure, limit.advice() ? problem.at(Severity.WARNING) : problem);
    }

    private static EntityDialect dialect(Network network) {
        for (String name : network.words(RuleNames.ENTITIES_DIALECT)) {
            for (EntityDialect dialect : EntityDialect.values()) {
                if (dialect.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return dialect;
                }
            }
        }
        return EntityDialect.GENERIC;
    }
}
