package crieur.networks;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.media.MediaKind;
import crieur.core.network.Field;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each figure of each network is read by something, or is here with the reason why nothing checks it. */
class CheckedFiguresTest {

    private static final String SENDING = "counts what is sent over time, which only whoever sends knows";
    private static final String BLOCKS =
            "the network's own form of rich messages, which a post of Crieur does not have";
    private static final String MAIL = "the mailer folds and encodes header lines by itself";

    private static final Map<String, String> NOT_CHECKED = Map.ofEntries(
            Map.entry("day.max", SENDING),
            Map.entry("second.max", SENDING),
            Map.entry("schedule.total.max", SENDING),
            Map.entry("schedule.day.max", SENDING),
            Map.entry("recipients.max", SENDING),
            Map.entry("schedule.ahead.min", "binds the network's own schedule; Crieur's has no such bound"),
            Map.entry("schedule.ahead.max", "binds the network's own schedule; Crieur's has no such bound"),
            Map.entry("embeds.max", "a post has one embed"),
            Map.entry("embed.fields.max", BLOCKS),
            Map.entry("blocks.max", BLOCKS),
            Map.entry("section.length.max", BLOCKS),
            Map.entry("button.length.max", BLOCKS),
            Map.entry("markdown.length.max", BLOCKS),
            Map.entry("rich.length.max", BLOCKS),
            Map.entry("cards.max", BLOCKS),
            Map.entry("caption.length.max", BLOCKS),
            Map.entry("request.bytes.max", "a text of the longest length is far below it"),
            Map.entry("captions.max", "a post has no captions of films"),
            Map.entry("captions.bytes.max", "a post has no captions of films"),
            Map.entry("card.image.bytes.max", "the picture of a card is fetched when the post is sent"),
            Map.entry("subject.line.advised", MAIL),
            Map.entry("encoded.word.max", MAIL),
            Map.entry("line.max", MAIL),
            Map.entry("enclosure.max", "feeds of today take several"),
            Map.entry("part.gsm7", "what the counter of SMS divides by"),
            Map.entry("part.gsm7.joined", "what the counter of SMS divides by"),
            Map.entry("part.ucs2", "what the counter of SMS divides by"),
            Map.entry("part.ucs2.joined", "what the counter of SMS divides by"));

    private static final List<String> ADVISED =
            List.of("bytes.advised", "seconds.advised", "ratio.advised", "png.bytes.advised");

    @Test
    void everyFigureIsReadOrSaysWhyNot() {
        Set<String> unread = new TreeSet<>();
        for (String id : BuiltIn.ids()) {
            Network network = BuiltIn.network(id);
            BuiltIn.figures(network).stream()
                    .filter(name -> !isRead(network, name))
                    .forEach(unread::add);
        }
        assertThat(unread).containsExactlyInAnyOrderElementsOf(NOT_CHECKED.keySet());
    }

    private static boolean isRead(Network network, String name) {
        return named().contains(name)
                || name.equals(RuleNames.advised("text"))
                || name.equals("hashtag.bytes.max")
                || Arrays.stream(MediaKind.values()).anyMatch(kind -> isOfFile(kind.id(), name))
                || network.fields().stream().anyMatch(field -> isOfField(field, name));
    }

    /** The names that are there for all to use; how far ahead a post may be scheduled is none that Crieur reads. */
    private static Set<String> named() {
        return Arrays.stream(RuleNames.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.getName().startsWith("SCHEDULE"))
                .map(CheckedFiguresTest::value)
                .collect(Collectors.toSet());
    }

    private static String value(java.lang.reflect.Field constant) {
        try {
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isOfFile(String kind, String name) {
        UnaryOperator<String> own = property -> RuleNames.of(kind, property);
        return name.equals(RuleNames.max(kind))
                || name.equals(RuleNames.min(kind))
                || ADVISED.stream().map(own).anyMatch(name::equals)
                || BuiltIn.FILE_PROPERTIES.stream()
                        .map(own)
                        .anyMatch(property -> name.equals(property + ".max") || name.equals(property + ".min"));
    }

    private static boolean isOfField(Field field, String name) {
        String id = field.id();
        String one = id.endsWith("s") ? id.substring(0, id.length() - 1) : id;
        String group = id.indexOf('.') < 0 ? id : id.substring(0, id.indexOf('.')) + "s";
        boolean amount = name.equals(RuleNames.max(id)) || name.equals(RuleNames.min(id));
        return switch (field.kind()) {
            case TEXT ->
                name.equals(RuleNames.advised(id))
                        || name.equals(id + ".length.max")
                        || name.equals(group + ".length.max");
            case TEXTS -> amount || name.equals(one + ".length.max");
            case NUMBER -> amount;
            case FILE -> isOfFile(id, name);
            default -> false;
        };
    }
}
