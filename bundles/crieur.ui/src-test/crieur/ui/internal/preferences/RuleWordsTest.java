package crieur.ui.internal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.yaml.YamlLimits;
import crieur.model.yaml.YamlNode;
import crieur.model.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleWordsTest {

    /** What holds the keys of rules in the networks' data, and under which name. */
    private static final Map<String, String> RULES = Map.of("figure", "name", "words", "name", "text", "field");

    private final RuleWords english = new RuleWords(Locale.ENGLISH);

    private static Set<String> keys(List<String> elements, String attribute) throws IOException {
        Set<String> keys = new TreeSet<>();
        Path folder = Path.of("../crieur.networks/networks");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                YamlNode root = new YamlReader(YamlLimits.DEFAULT)
                        .read(Files.readString(file))
                        .root()
                        .orElseThrow();
                collect(root, elements, attribute, keys);
            }
        }
        return keys;
    }

    private static void collect(YamlNode node, List<String> elements, String attribute, Set<String> keys) {
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                String element = entry.key().value();
                for (YamlNode each : items(entry.value())) {
                    if (elements.contains(element) && each instanceof YamlNode.Mapping rule) {
                        rule.get(attribute).ifPresent(key -> keys.add(((YamlNode.Scalar) key).value()));
                    }
                    collect(each, elements, attribute, keys);
                }
            });
        }
    }

    private static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyRuleOfTheNetworksHasAName(String language) throws IOException {
        RuleWords words = new RuleWords(Locale.forLanguageTag(language));
        for (Map.Entry<String, String> rules : RULES.entrySet()) {
            Set<String> keys = keys(List.of(rules.getKey()), rules.getValue());
            assertThat(keys).hasSizeGreaterThan(10).allSatisfy(key -> {
                String rule = rules.getKey().equals("text") ? key + ".max" : key;
                assertThat(words.named(rule)).as(rule).isPresent();
                assertThat(words.name(rule)).isNotEqualTo(rule).doesNotContain("{", "}");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyScopeOfARuleHasAName(String language) throws IOException {
        RuleWords words = new RuleWords(Locale.forLanguageTag(language));
        assertThat(keys(List.of("postType"), "id"))
                .hasSizeGreaterThan(10)
                .allSatisfy(type -> assertThat(words.text("RuleType." + type)).isNotEqualTo("RuleType." + type));
        assertThat(keys(List.of("special", "text"), "tier"))
                .isNotEmpty()
                .allSatisfy(tier -> assertThat(words.text("RuleTier." + tier)).isNotEqualTo("RuleTier." + tier));
    }

    @Test
    void namesWhatIsRuledOfAKindOfFiles() {
        assertThat(english.name("image.png.bytes.advised")).isEqualTo("Picture: size as PNG");
        assertThat(english.name("card.image.bytes.max")).isEqualTo("Picture of a card: size");
        assertThat(english.name("audio.seconds.max")).isEqualTo("Recording: duration");
        assertThat(new RuleWords(Locale.FRENCH).name("image.bytes.max")).isEqualTo("Image\u202f: poids");
    }

    @Test
    void aRuleThatNobodyHasNamedKeepsItsKey() {
        assertThat(english.name("stickers.max")).isEqualTo("stickers.max");
    }

    @Test
    void aRuleOfSomePostsOnlySaysOfWhich() {
        assertThat(english.name("video.seconds.max", Optional.of("premium"), Optional.of("reel")))
                .isEqualTo("Film: duration (premium account, reel)");
        assertThat(english.name("media.max", Optional.empty(), Optional.of("mine")))
                .isEqualTo("Files in a post (mine)");
    }

    @Test
    void saysWordsOfRulesAsPeopleDo() {
        assertThat(english.values(List.of("image+video", "document"))).isEqualTo("pictures + films, documents");
        assertThat(english.values(List.of("jpeg", "<", "+", "bit.ly"))).isEqualTo("jpeg, <, +, bit.ly");
    }
}
