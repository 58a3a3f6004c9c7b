package crieur.core.internal.outgoing;

import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import crieur.core.text.Entity;
import crieur.core.text.EntityDialect;
import crieur.core.text.EntityKind;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Finds what one network makes links of. */
final class EntityFinder {

    private final Function<TextAnalysis, List<Entity>> dialect;
    private final Set<EntityKind> kinds;
    private final long tags;

    private EntityFinder(Function<TextAnalysis, List<Entity>> dialect, Set<EntityKind> kinds, long tags) {
        this.dialect = dialect;
        this.kinds = kinds;
        this.tags = tags;
    }

    static EntityFinder of(Network network) {
        String name =
                network.words(RuleNames.ENTITIES_DIALECT).stream().findFirst().orElse("generic");
        long tags = network.figure(RuleNames.TOPICS_MAX).map(Figure::whole).orElse(Long.MAX_VALUE);
        return new EntityFinder(dialect(name), kinds(network), tags);
    }

    private static Function<TextAnalysis, List<Entity>> dialect(String name) {
        if (name.equals("telegram")) {
            return TelegramEntities::find;
        }
        for (EntityDialect dialect : EntityDialect.values()) {
            if (dialect.name().toLowerCase(Locale.ROOT).equals(name)) {
                return analysis -> analysis.entities(dialect);
            }
        }
        return TextAnalysis::entities;
    }

    /** A network that says nothing makes links of links alone, where it does that at all. */
    private static Set<EntityKind> kinds(Network network) {
        Set<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);
        List<String> named = network.words(RuleNames.ENTITIES_KINDS);
        if (named.isEmpty() && !network.words(RuleNames.LINKS_CLICKABLE).contains("no")) {
            kinds.add(EntityKind.URL);
        }
        for (EntityKind kind : EntityKind.values()) {
            if (kind != EntityKind.EMOJI && named.contains(kind.name().toLowerCase(Locale.ROOT))) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    List<Entity> find(TextAnalysis analysis) {
        List<Entity> found = new ArrayList<>();
        long left = tags;
        for (Entity entity : dialect.apply(analysis)) {
            boolean live = kinds.contains(entity.kind()) && (entity.kind() != EntityKind.HASHTAG || left-- > 0);
            if (live) {
                found.add(entity);
            }
        }
        return found;
    }
}
