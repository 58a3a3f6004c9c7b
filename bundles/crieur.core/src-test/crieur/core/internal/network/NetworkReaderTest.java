package crieur.core.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crieur.core.contribution.Contribution;
import crieur.core.contribution.ContributionException;
import crieur.core.contribution.Contributions;
import crieur.core.network.Appearance;
import crieur.core.network.Network;
import crieur.core.network.Standing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkReaderTest {

    private static final String TEXT =
            "<text field='text' counter='graphemes' max='40' source='test' standing='measured'/>";

    @TempDir
    Path plugin;

    @BeforeEach
    void copyRules() throws IOException {
        try (var in = NetworkReaderTest.class.getResourceAsStream("damaged.yaml")) {
            Files.write(plugin.resolve("damaged.yaml"), in.readAllBytes());
        }
    }

    @Test
    void tellsEachDamageAtItsPlace() throws Exception {
        Contributions contributions = contribute("rules=\"damaged.yaml\"", "");
        contributions.networks().find("board");

        assertThat(contributions.list().get(0).problems())
                .containsExactlyInAnyOrder(
                        "damaged.yaml:7:5: <source>: the source \"page\" is there twice",
                        "damaged.yaml:11:5: <postType>: media=\"sometimes\" is none of none, allowed, required",
                        "damaged.yaml:15:5: <text>: counter=\"abacus\" is no built-in counter, and no class since it"
                                + " has no dot",
                        "damaged.yaml:16:5: <text>: max=\"10.5\" is no length",
                        "damaged.yaml:18:5: <figure>: value=\"five\" is no number",
                        "damaged.yaml:19:5: <figure>: unit=\"furlongs\" is no unit",
                        "damaged.yaml:20:5: <figure>: from=\"nowhere\" is no source of this file",
                        "damaged.yaml:21:5: <figure>: the attribute \"source\" is missing",
                        "damaged.yaml:23:5: <figure>: the attribute \"name\" is missing",
                        "damaged.yaml:27:5: <field>: choices go with type=\"choice\", and with no other",
                        "damaged.yaml:30:5: <special>: needs a tier or a postType",
                        "damaged.yaml:36:9: <figure>: value=\"-1\" is not a number from 0 up",
                        "damaged.yaml:38:5: <mystery>: is no element of a network's rules");
    }

    @Test
    void keepsEverythingElseOfADamagedFile() throws Exception {
        Network network = contribute("rules=\"damaged.yaml\"", "")
                .networks()
                .find("board")
                .orElseThrow();

        assertThat(network.postTypes()).extracting(type -> type.id()).containsExactly("reel");
        assertThat(network.texts())
                .singleElement()
                .satisfies(rule -> assertThat(rule.max().orElseThrow().whole()).isEqualTo(100));
        assertThat(network.figures()).containsOnlyKeys("image.max");
        assertThat(network.words("image.formats")).containsExactly("jpeg", "png");
        assertThat(network.fields()).extracting(field -> field.id()).containsExactly("board");
        assertThat(network.text("text", Optional.of("premium"))
                        .orElseThrow()
                        .max()
                        .orElseThrow()
                        .whole())
                .isEqualTo(1000);
    }

    @Test
    void readsTheSameRulesFromElementsOfThePlugin() throws Exception {
        Network network = contribute(
                        "",
                        "<source id=\"page\" title=\"a page\" date=\"2026-10\" standing=\"official-page\"/>"
                                + "<text field=\"text\" counter=\"code-points\" max=\"100\" key=\"max_characters\""
                                + " from=\"page\" disagreement=\"others say 90\"/>"
                                + "<words name=\"image.formats\" values=\"jpeg png\" source=\"a colleague\""
                                + " standing=\"measured\"/>"
                                + "<note subject=\"counting\">All of it.</note>")
                .networks()
                .find("board")
                .orElseThrow();

        var max = network.texts("text").get(0).max().orElseThrow();
        assertThat(max.provenance().source()).isEqualTo("a page");
        assertThat(max.provenance().date()).contains("2026-10");
        assertThat(max.provenance().isReliable()).isFalse();
        assertThat(network.words().get("image.formats").provenance().standing()).isEqualTo(Standing.MEASURED);
        assertThat(network.notes()).containsEntry("counting", "All of it.");
        assertThat(network.isLimit("max_characters")).isTrue();
    }

    @Test
    void putsElementsOfThePluginOverItsDataFile() throws Exception {
        Network network = contribute(
                        "rules=\"damaged.yaml\"",
                        "<text field=\"text\" counter=\"code-points\" max=\"7\" source=\"we\" standing=\"measured\"/>")
                .networks()
                .find("board")
                .orElseThrow();

        assertThat(network.texts("text"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.max().orElseThrow().whole()).isEqualTo(7));
        assertThat(network.figures()).containsKey("image.max");
    }

    @Test
    void tellsWhereAFileIsNoYaml() throws Exception {
        Files.writeString(plugin.resolve("broken.yaml"), "text:\n  - {field: text\nfigure: 5\n");
        Contributions contributions = contribute("rules=\"broken.yaml\"", "");

        assertThat(contributions.networks().find("board")).isEmpty();
        assertThat(contributions.list().get(0).problems()).singleElement().satisfies(reason -> assertThat(reason)
                .startsWith("broken.yaml:2:5: "));
    }

    /** A rule behind a slip of the pen would be lost in silence. */
    @Test
    void tellsOfKeysThatMeanNothing() throws Exception {
        Files.writeString(
                plugin.resolve("slips.yaml"),
                "figures: 5\n"
                        + "updated: 2026-12-01\n"
                        + "updated: 2026-12-02\n"
                        + "note:\n"
                        + "text:\n"
                        + "  - {field: text, counter: utf-16, max: 9, max: 10, most: 3, source: we, standing: measured}\n"
                        + "figure: [a, b]\n"
                        + "special:\n"
                        + "  - {tier: [{a: b}], postType: post}\n"
                        + "  - postType: post\n"
                        + "    figure: 7\n"
                        + "    figur: 7\n");
        Contributions contributions = contribute("rules=\"slips.yaml\"", "");
        contributions.networks().find("board");

        assertThat(contributions.list().get(0).problems())
                .containsExactly(
                        "slips.yaml:1:1: the key \"figures\" means nothing here",
                        "slips.yaml:3:1: the key \"updated\" is there twice",
                        "slips.yaml:7:1: the key \"figure\" has a value and no elements",
                        "slips.yaml:6:44: the key \"max\" is there twice",
                        "slips.yaml:6:53: the key \"most\" means nothing here",
                        "slips.yaml:9:6: the key \"tier\" has elements and no value",
                        "slips.yaml:11:5: the key \"figure\" has a value and no elements",
                        "slips.yaml:12:5: the key \"figur\" means nothing here",
                        "slips.yaml:9:13: <tier>: has no place in <special>");
    }

    @Test
    void tellsThatNothingCanBeCounted() throws Exception {
        Contributions contributions = contribute("", "<postType id=\"post\"/>");
        contributions.networks().find("board");

        assertThat(contributions.list().get(0).problems()).singleElement().satisfies(reason -> assertThat(reason)
                .contains("has no sound <text>"));
    }

    @Test
    void renewsRulesFromANewerFile() throws Exception {
        Contributions contributions = contribute("rules=\"damaged.yaml\"", "");
        Path folder = Files.createDirectory(plugin.resolve("newer"));
        Files.writeString(
                folder.resolve("board.yaml"),
                "updated: 2026-12-01\ntext:\n  - {field: text, counter: code-points, max: 120, source: the new page,"
                        + " date: 2026-12-01, standing: official-page}\n");
        List<String> problems = new ArrayList<>();

        Network network = contributions
                .networks()
                .refreshedFrom(List.of(plugin.resolve("none"), folder), (id, reason) -> problems.add(id + " " + reason))
                .find("board")
                .orElseThrow();

        assertThat(problems).isEmpty();
        var max = network.texts("text").get(0).max().orElseThrow();
        assertThat(max.whole()).isEqualTo(120);
        assertThat(max.provenance().source()).isEqualTo("the new page");
        assertThat(network.words("image.formats")).containsExactly("jpeg", "png");
        assertThat(network.contributor()).isEqualTo(folder.resolve("board.yaml").toString());
    }

    @Test
    void keepsItsRulesFromAnOlderFile() throws Exception {
        Contributions contributions = contribute("rules=\"damaged.yaml\"", "");
        Path folder = Files.createDirectory(plugin.resolve("older"));
        Files.writeString(folder.resolve("board.yaml"), "updated: 2020-01-01\n");
        List<String> problems = new ArrayList<>();

        Network network = contributions
                .networks()
                .refreshedFrom(List.of(folder), (id, reason) -> problems.add(id + " " + reason))
                .find("board")
                .orElseThrow();

        assertThat(network.texts("text").get(0).max().orElseThrow().whole()).isEqualTo(100);
        assertThat(problems).singleElement().satisfies(reason -> assertThat(reason)
                .contains("older than the rules"));
    }

    @Test
    void refusesAColourThatIsNone() {
        byte[] yaml = "colour: red".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new NetworkReader()
                        .read("a.b", new Named(YamlElement.read("a.yaml", "test", yaml)), reason -> {}))
                .isInstanceOf(ContributionException.class)
                .hasMessageContaining("colour=\"red\"");
    }

    @Test
    void letsAnAccountsOwnLimitsWin() throws Exception {
        Network network = contribute(
                        "",
                        "<text field=\"text\" counter=\"code-points\" max=\"100\" key=\"max_characters\" source=\"we\""
                                + " standing=\"measured\"/>"
                                + "<figure name=\"links.max\" value=\"5\" unit=\"items\" source=\"we\""
                                + " standing=\"measured\"/>")
                .networks()
                .find("board")
                .orElseThrow();

        Network own = network.narrowed(
                Optional.empty(),
                Optional.empty(),
                Map.of("max_characters", "250", "links.max", "x"),
                "the channel board");

        var max = own.texts("text").get(0).max().orElseThrow();
        assertThat(max.whole()).isEqualTo(250);
        assertThat(max.provenance().source()).isEqualTo("the channel board");
        assertThat(max.provenance().standing()).isEqualTo(Standing.CONFIGURED);
        assertThat(own.figure("links.max").orElseThrow().whole()).isEqualTo(5);
        assertThat(network.narrowed(Optional.of("gold"), Optional.of("post"), Map.of(), ""))
                .isSameAs(network);
    }

    @Test
    void readsHowItsPreviewsLook() throws Exception {
        String eight = "#102030 ".repeat(8).strip();
        Appearance appearance = contribute(
                        "", "<look arrangement='mastodon' light='" + eight + "' tiles='stack'/>" + TEXT)
                .networks()
                .find("board")
                .orElseThrow()
                .narrowed(Optional.empty(), Optional.empty(), Map.of("text.max", "5"), "here")
                .appearance();
        assertThat(appearance.arrangement()).isEqualTo("mastodon");
        assertThat(appearance.light()).hasSize(8).containsOnly("#102030");
        assertThat(appearance.dark()).isEmpty();
        assertThat(appearance.tiles()).contains("stack");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arrangement='newspaper' | arrangement=\"newspaper\" is none of plain, mastodon, x",
                "arrangement='x' tiles='heap' | tiles=\"heap\" is none of grid",
                "arrangement='x' light='#102030' | light is not 8 colours as #rrggbb",
                "tiles='grid' | arrangement",
            })
    void tellsOfALookThatIsNone(String attributes, String reason) throws Exception {
        Contributions contributions = contribute("", "<look " + attributes + "/>" + TEXT);
        assertThat(contributions.networks().find("board").orElseThrow().appearance())
                .isEqualTo(Appearance.PLAIN);
        assertThat(contributions.list())
                .filteredOn(contribution -> contribution.id().equals("org.acme.board"))
                .flatExtracting(Contribution::problems)
                .singleElement()
                .asString()
                .contains(reason);
    }

    private Contributions contribute(String attributes, String children) throws Exception {
        Path xml = plugin.resolve("plugin.xml");
        Files.writeString(
                xml,
                "<plugin><extension point=\"crieur.networks\"><network id=\"org.acme.board\" name=\"Board\" "
                        + attributes + ">" + children + "</network></extension></plugin>");
        return new Contributions.Builder()
                .addPluginXml(xml.toUri().toURL(), NetworkReaderTest.class.getClassLoader())
                .build();
    }
}
