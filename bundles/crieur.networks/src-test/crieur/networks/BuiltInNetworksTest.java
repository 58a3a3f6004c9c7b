package crieur.networks;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.contribution.Contribution;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.PostType;
import crieur.core.network.Provenance;
import crieur.core.network.Special;
import crieur.core.network.TextRule;
import crieur.core.network.Unit;
import crieur.core.text.TextAnalysis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every network loads, counts and refuses. */
class BuiltInNetworksTest {

    /** Words apart, as in no address. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(^| )(the|and|of|as quoted|which|that|whose|from|says?|peers|advice|knowledge|others?|older|party)([ ,;]|$)");

    static Stream<Network> networks() {
        return BuiltIn.ids().stream().map(BuiltIn::network);
    }

    /** Every limit of every network, those of tiers and types of post included. */
    static Stream<TextRule> limits() {
        return networks()
                .flatMap(network -> Stream.concat(
                        network.texts().stream(),
                        network.specials().stream().flatMap(special -> special.texts().stream())))
                .filter(rule -> rule.max().isPresent());
    }

    @Test
    void knowsTheNetworksThatTeamsAsk() {
        assertThat(BuiltIn.ids())
                .containsExactly(
                        "bluesky",
                        "discord",
                        "email",
                        "facebook",
                        "gbp",
                        "ghost",
                        "gotosocial",
                        "instagram",
                        "linkedin",
                        "mastodon",
                        "nostr",
                        "pinterest",
                        "pleroma",
                        "reddit",
                        "rss",
                        "slack",
                        "sms",
                        "teams",
                        "telegram",
                        "threads",
                        "tiktok",
                        "tumblr",
                        "viadeo",
                        "wordpress",
                        "x",
                        "youtube");
    }

    static Stream<Provenance> provenances() {
        return networks()
                .flatMap(network -> Stream.concat(
                        figures(network.texts(), network.figures().values()),
                        network.specials().stream()
                                .flatMap(special -> figures(
                                        special.texts(), special.figures().values()))))
                .map(Figure::provenance);
    }

    private static Stream<Figure> figures(List<TextRule> texts, Collection<Figure> figures) {
        Stream<Figure> limits = texts.stream().flatMap(rule -> Stream.concat(rule.max().stream(), rule.min().stream()));
        return Stream.concat(limits, figures.stream());
    }

    /** Titles of pages and names of files stay what they are; sentences of ours are not English for French readers. */
    @Test
    void whatIsOursInSourcesIsFrenchForFrenchReaders() {
        assertThat(provenances()
                        .map(Provenance::words)
                        .flatMap(words -> Stream.concat(Stream.of(words.source()), words.disagreement().stream()))
                        .map(text -> text.format(Locale.FRENCH)))
                .hasSizeGreaterThan(100)
                .filteredOn(text -> ENGLISH.matcher(text).find())
                .isEmpty();
    }

    @Test
    void aDisputedLimitIsToldInTheReadersLanguage() {
        Provenance bytes = BuiltIn.network("instagram")
                .figures()
                .get("image.bytes.advised")
                .provenance();
        assertThat(bytes.words().disagreement().orElseThrow().format(Locale.FRENCH))
                .isEqualTo("la page dit 8 Mo sans dire si c’est 8 000 000 ou 8 388 608 octets");
        assertThat(bytes.words().disagreement().orElseThrow().format(Locale.ENGLISH))
                .isEqualTo(bytes.disagreement().orElseThrow());
        assertThat(bytes.words().source().format(Locale.FRENCH))
                .isEqualTo("developers.facebook.com, IG User Media, cité par des fichiers publics");
    }

    @Test
    void hasNothingWrongInItsContributions() {
        networks().forEach(network -> assertThat(network.name()).isNotBlank());
        assertThat(BuiltIn.contributions().list())
                .allSatisfy(contribution -> assertThat(contribution.problems())
                        .as("%s %s", contribution.point(), contribution.id())
                        .isEmpty())
                .extracting(Contribution::id)
                .contains("crieur.networks.mastodon", "crieur.networks.approval", "crieur.networks.launch");
    }

    @ParameterizedTest
    @MethodSource("networks")
    void countsATextOrSaysWhyNot(Network network) {
        if (network.active()) {
            assertThat(network.texts("text")).as(network.id()).isNotEmpty();
        } else {
            assertThat(network.notes()).containsKey("status");
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void saysWhereEachFigureComesFrom(Network network) {
        assertThat(provenances(network)).allSatisfy(provenance -> {
            assertThat(provenance.source()).as(network.id()).isNotBlank();
            assertThat(provenance.standing()).isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("networks")
    void asksForFieldsThatItDeclares(Network network) {
        for (PostType type : network.postTypes()) {
            for (String field : type.requires()) {
                assertThat(field.equals("text")
                                || network.fields().stream()
                                        .anyMatch(known -> known.id().equals(field) && known.isOf(type.id())))
                        .as("%s %s requires %s", network.id(), type.id(), field)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void keepsRulesOfTypesThatItOffers(Network network) {
        for (Special special : network.specials()) {
            special.postType()
                    .ifPresent(type -> assertThat(network.postType(type)).isPresent());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tiktok, a.mp4, video",
        "tiktok, a.jpg b.jpg, carousel",
        "tiktok, '', video",
        "instagram, a.jpg, post",
        "instagram, a.mp4, reel",
        "instagram, a.jpg b.mp4, carousel",
        "instagram, a.jpg b.jpg c.jpg d.jpg e.jpg f.jpg g.jpg h.jpg i.jpg j.jpg k.jpg, carousel",
        "pinterest, a.mp4, video",
        "pinterest, a.jpg b.png, carousel",
        "linkedin, a.pdf, document",
        "linkedin, a.gif, post",
        "reddit, a.mp4, video",
        "reddit, a.jpg, carousel",
        "bluesky, a.jpg b.jpg c.jpg d.jpg e.jpg, carousel",
        "bluesky, a.unknown, post",
        "x, '', post",
    })
    void tellsTheTypeByTheMedia(String network, String media, String type) {
        List<String> names = media.isEmpty() ? List.of() : List.of(media.split(" "));
        assertThat(BuiltIn.network(network).typeOf(Optional.empty(), names).map(PostType::id))
                .contains(type);
        Network narrowed = BuiltIn.network(network).narrowed(Optional.empty(), Optional.of(type), Map.of(), "");
        assertThat(narrowed.typeOf(Optional.empty(), names).map(PostType::id)).contains(type);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void hasItsIcon(Network network) throws Exception {
        String icon = Files.readString(Path.of(network.icon().orElseThrow()));
        assertThat(icon).startsWith("<svg").contains(network.colour()).doesNotContain("<text");
    }

    @ParameterizedTest
    @MethodSource("limits")
    void acceptsWhatJustFitsAndNoticesOneMore(TextRule rule) {
        long limit = rule.max().orElseThrow().whole();
        String longest = longest(rule, limit);
        TextAnalysis fits = TextAnalysis.of(longest);
        assertThat(rule.counter().count(fits).value()).isLessThanOrEqualTo((int) limit);
        assertThat(rule.counter().fit(fits, (int) limit)).isEqualTo(longest.length());

        TextAnalysis over = TextAnalysis.of(longest + "a");
        assertThat(rule.counter().count(over).value()).isGreaterThan((int) limit);
        assertThat(rule.counter().fit(over, (int) limit)).isLessThanOrEqualTo(longest.length());
    }

    /** Finds the longest run of one plain letter that the counter takes for at most the limit. */
    private static String longest(TextRule rule, long limit) {
        int low = 0;
        int high = rule.counter().unit() == Unit.SMS_PARTS ? (int) limit * 160 : (int) limit + 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (rule.counter().count(TextAnalysis.of("a".repeat(middle))).value() <= limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return "a".repeat(low);
    }

    private static List<Provenance> provenances(Network network) {
        List<Provenance> all = new ArrayList<>();
        Stream.concat(
                        network.texts().stream(),
                        network.specials().stream().flatMap(special -> special.texts().stream()))
                .flatMap(rule -> Stream.of(rule.max(), rule.min()).flatMap(Optional::stream))
                .map(Figure::provenance)
                .forEach(all::add);
        network.figures().values().forEach(figure -> all.add(figure.provenance()));
        network.words().values().forEach(words -> all.add(words.provenance()));
        network.fields().forEach(field -> all.add(field.provenance().orElseThrow()));
        network.specials().forEach(special -> {
            special.figures().values().forEach(figure -> all.add(figure.provenance()));
            special.words().values().forEach(words -> all.add(words.provenance()));
        });
        return all;
    }
}
