package crieur.core.internal.outgoing;

import crieur.core.check.DraftMeasures;
import crieur.core.internal.count.LinkedInMentions;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import crieur.core.network.Unit;
import crieur.core.outgoing.Fold;
import crieur.core.outgoing.OutgoingEntity;
import crieur.core.outgoing.OutgoingText;
import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one network gets of a text, as its data say. */
final class TextAssembly {

    private final Network network;
    private final Optional<Unit> unit;
    private final EntityFinder finder;
    private final Escaping escaping;

    TextAssembly(Network network) {
        this.network = network;
        this.unit =
                network.words(RuleNames.ENTITIES_OFFSETS).stream().findFirst().flatMap(Unit::of);
        this.finder = EntityFinder.of(network);
        this.escaping = Escaping.of(network);
    }

    /** Returns each of the texts of a thread, or the only one, as it is sent. */
    List<OutgoingText> texts(List<String> posts) {
        return posts.stream().map(this::text).toList();
    }

    /** Returns a text as it is sent. */
    OutgoingText text(String written) {
        LinkedInMentions templates = escaping.mentions(written);
        TextAnalysis analysis = TextAnalysis.of(templates.text());
        List<OutgoingEntity> entities = new ArrayList<>();
        for (Entity entity : finder.find(analysis)) {
            if (templates.isFree(entity.start(), entity.end())) {
                entities.add(outgoing(entity, analysis));
            }
        }
        for (LinkedInMentions.Mention mention : templates.mentions()) {
            entities.add(new OutgoingEntity(
                    EntityKind.MENTION,
                    mention.start(),
                    mention.end(),
                    mention.start(),
                    mention.end(),
                    mention.urn(),
                    templates.text().substring(mention.start(), mention.end())));
        }
        entities.sort(java.util.Comparator.comparingInt(OutgoingEntity::start));
        String sent = escaping.sent(analysis.text(), entities, templates);
        Fold fold = new Fold(DraftMeasures.fold(network, analysis).orElse(analysis.length()));
        return new OutgoingText(analysis.text(), sent, unit.orElse(Unit.UTF16), entities, fold);
    }

    private OutgoingEntity outgoing(Entity entity, TextAnalysis analysis) {
        String target = Cards.target(entity.kind(), analysis, entity.start(), entity.end());
        return new OutgoingEntity(
                entity.kind(),
                entity.start(),
                entity.end(),
                offset(analysis, entity.start()),
                offset(analysis, entity.end()),
                target,
                shown(entity, analysis));
    }

    private int offset(TextAnalysis analysis, int utf16) {
        return switch (unit.orElse(Unit.UTF16)) {
            case UTF8_BYTES -> analysis.utf8Offset(utf16);
            case CODE_POINTS -> analysis.codePointOffset(utf16);
            default -> utf16;
        };
    }

    private String shown(Entity entity, TextAnalysis analysis) {
        if (entity.kind() == EntityKind.MENTION
                && network.words(RuleNames.MENTION_SHOWN).contains("without-host")) {
            return analysis.reducedMention(entity);
        }
        boolean bare = network.words(RuleNames.LINK_SHOWN).contains("without-scheme");
        return entity.kind() == EntityKind.URL && bare ? shortened(analysis.text(entity)) : analysis.text(entity);
    }

    private String shortened(String written) {
        int scheme = written.indexOf("://");
        String bare = scheme < 0 ? written : written.substring(scheme + 3);
        bare = bare.startsWith("www.") ? bare.substring(4) : bare;
        long most = network.figure(RuleNames.LINK_SHOWN_MAX).map(Figure::whole).orElse((long) Integer.MAX_VALUE);
        TextAnalysis analysis = TextAnalysis.of(bare);
        return analysis.graphemeCount() > most
                ? bare.substring(0, analysis.graphemeIndexToOffset((int) most)) + "…"
                : bare;
    }
}
