package crieur.conformance.differential;

import crieur.core.internal.text.TextScan;
import crieur.core.internal.text.XEntities;
import crieur.core.text.Entity;
import crieur.core.text.EntityDialect;
import crieur.core.text.EntityKind;
import crieur.core.text.TextAnalysis;
import crieur.core.text.WeightedLength;
import java.util.List;
import java.util.Locale;

/** Asks our own analysis the questions that each library is asked. */
final class Ours {

    private Ours() {}

    static Observation onX(String text) {
        TextAnalysis analysis = TextAnalysis.of(text);
        TextScan scan = TextScan.of(text);
        WeightedLength length = analysis.weightedLength();
        return new Observation.Builder()
                .add("length", length.value())
                .add("valid", length.valid() && length.value() <= 280)
                .add("entities", describe(analysis.entities(EntityDialect.X)))
                .add("mentions", describe(XEntities.mentions(scan)))
                .add("hashtags", describe(XEntities.hashtags(scan)))
                .add("cashtags", describe(XEntities.cashtags(scan)))
                .add(
                        "reply",
                        XEntities.reply(scan)
                                .map(e -> text.substring(e.start() + 1, e.end()))
                                .orElse(null))
                .build();
    }

    static Observation onBluesky(String text) {
        TextAnalysis analysis = TextAnalysis.of(text);
        StringBuilder facets = new StringBuilder();
        for (Entity entity : analysis.entities(EntityDialect.BLUESKY)) {
            facets.append(name(entity))
                    .append(analysis.utf8Offset(entity.start()))
                    .append('-')
                    .append(analysis.utf8Offset(entity.end()))
                    .append(' ');
        }
        return new Observation.Builder()
                .add("graphemes", analysis.graphemeCount())
                .add("bytes", analysis.utf8Length())
                .add("facets", facets.toString().trim())
                .build();
    }

    private static String name(Entity entity) {
        return switch (entity.kind()) {
            case MENTION -> "mention";
            case URL -> "link";
            default -> "tag";
        };
    }

    static String describe(List<Entity> entities) {
        StringBuilder text = new StringBuilder();
        for (Entity entity : entities) {
            String kind = entity.kind() == EntityKind.LIST
                    ? "list"
                    : entity.kind().name().toLowerCase(Locale.ROOT);
            text.append(kind)
                    .append(entity.start())
                    .append('-')
                    .append(entity.end())
                    .append(' ');
        }
        return text.toString().trim();
    }
}
