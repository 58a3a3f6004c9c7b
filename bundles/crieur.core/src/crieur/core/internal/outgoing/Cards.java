package crieur.core.internal.outgoing;

import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import crieur.core.outgoing.LinkCard;
import crieur.core.outgoing.OutgoingEntity;
import crieur.core.outgoing.OutgoingText;
import crieur.core.text.EntityKind;
import crieur.core.text.TextAnalysis;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cards of links. */
final class Cards {

    private static final String LINK = "link";
    /** The field that lets Telegram show a card or not. */
    private static final String WANTED = "linkPreview";

    private Cards() {}

    static Optional<LinkCard> card(Network network, OutgoingText text, Map<String, String> fields, boolean hasMedia) {
        boolean hidden = hasMedia && !network.words(RuleNames.CARD_WITH_MEDIA).contains("yes");
        if (hidden || "false".equals(fields.get(WANTED))) {
            return Optional.empty();
        }
        for (String source : network.words(RuleNames.CARD_FROM)) {
            Optional<String> url = url(source, text, fields);
            if (url.isPresent()) {
                boolean own = source.equals("field");
                return url.map(found -> new LinkCard(
                        found,
                        domain(found),
                        Optional.ofNullable(fields.get("title")).filter(title -> own),
                        Optional.ofNullable(fields.get("description")).filter(description -> own)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> url(String source, OutgoingText text, Map<String, String> fields) {
        List<String> links = text.entities().stream()
                .filter(entity -> entity.kind() == EntityKind.URL)
                .map(OutgoingEntity::target)
                .toList();
        return switch (source) {
            case "field" ->
                Optional.ofNullable(fields.get(LINK))
                        .map(String::strip)
                        .filter(link -> !link.isEmpty())
                        .map(Cards::withScheme);
            case "first-link" -> links.stream().findFirst();
            case "last-link" -> links.isEmpty() ? Optional.empty() : Optional.of(links.get(links.size() - 1));
            default -> Optional.empty();
        };
    }

    static String withScheme(String url) {
        int colon = url.indexOf("://");
        boolean schemed = colon > 0 && url.substring(0, colon).chars().allMatch(Character::isLetterOrDigit);
        return schemed ? url : "https://" + url;
    }

    /** Returns the host of an address, as a card shows it. */
    static String domain(String url) {
        int start = url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3;
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(start, end);
        host = host.substring(host.lastIndexOf('@') + 1);
        int port = host.lastIndexOf(':');
        host = port > 0 && host.substring(port + 1).chars().allMatch(Character::isDigit)
                ? host.substring(0, port)
                : host;
        return host.regionMatches(true, 0, "www.", 0, 4) ? host.substring(4) : host;
    }

    /** Returns the links of a text as the entity finders give them. */
    static String target(EntityKind kind, TextAnalysis analysis, int start, int end) {
        String written = analysis.text().substring(start, end);
        return switch (kind) {
            case URL -> withScheme(written);
            case EMAIL -> "mailto:" + written;
            case CASHTAG -> written.toUpperCase(java.util.Locale.ROOT);
            default -> written.substring(Character.charCount(written.codePointAt(0)));
        };
    }
}
