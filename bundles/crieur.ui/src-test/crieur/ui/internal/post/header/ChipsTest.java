package crieur.ui.internal.post.header;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.ChannelSetting;
import crieur.core.check.PostSetting;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Counters;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.Provenance;
import crieur.core.network.Standing;
import crieur.core.network.TextRule;
import crieur.core.network.Unit;
import crieur.model.post.PostText;
import crieur.ui.internal.post.header.Chip.Level;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChipsTest {

    private static final Provenance SOURCE =
            new Provenance("docs", Optional.of("2026"), Standing.MEASURED, Optional.empty());

    private final Chips chips = new Chips(setting(20));

    static PostSetting setting(int limit) {
        return new PostSetting(
                List.of(
                        new ChannelSetting(
                                "m",
                                "Mastodon",
                                Optional.empty(),
                                Optional.empty(),
                                Map.of(),
                                Optional.of(network(limit))),
                        new ChannelSetting(
                                "w",
                                "Wide",
                                Optional.empty(),
                                Optional.empty(),
                                Map.of("text.max", "40"),
                                Optional.of(network(limit))),
                        new ChannelSetting(
                                "n", "Nowhere", Optional.empty(), Optional.empty(), Map.of(), Optional.empty())),
                List.of("fr"),
                Optional.of("fr"),
                Optional.empty(),
                ZoneOffset.UTC,
                Map.of(),
                "../media");
    }

    private static Network network(int limit) {
        TextRule rule = new TextRule(
                "text",
                Counters.byName("graphemes").orElseThrow(),
                Optional.of(new Figure(limit, Unit.GRAPHEMES, SOURCE)),
                Optional.empty(),
                Optional.empty(),
                false);
        return new Network(
                "net",
                "Net",
                "#000000",
                Optional.empty(),
                true,
                List.of(),
                List.of(rule),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Map.of(),
                "test");
    }

    private List<Chip> of(String channels, String text, Finding... findings) {
        return chips.of(PostText.parse("---\nchannels: [" + channels + "]\n---\n" + text), List.of(findings));
    }

    private static Finding finding(String channel, Severity severity, String message) {
        MessageCatalog as = (locale, key, arguments) -> key;
        return new Finding(
                "i",
                "",
                severity,
                as.message(message),
                Optional.empty(),
                new TextRange(0, 0),
                1,
                1,
                Optional.of(channel),
                List.of());
    }

    @Test
    void aCounterCountsAsTheNetworkDoesAgainstTheAccountsOwnLimit() {
        List<Chip> all = of("m, w", "Dix 👩‍👩‍👧 mots");

        assertThat(all).extracting(chip -> chip.counter(Locale.ROOT)).containsExactly("10/20", "10/40");
        assertThat(all.get(0).fill()).isEqualTo(0.5);
    }

    @Test
    void theSignSaysHowFullTheTextIs() {
        assertThat(of("m", "Court").get(0).level()).isEqualTo(Level.GOOD);
        assertThat(of("m", "Presque vingt sign").get(0).level()).isEqualTo(Level.NEAR);
        assertThat(of("m", "Bien plus de vingt signes").get(0).level()).isEqualTo(Level.OVER);
        assertThat(of("n, inconnu", "a")).extracting(Chip::level).containsOnly(Level.UNKNOWN);
    }

    @Test
    void aProblemOfTheChannelCountsToo() {
        assertThat(of("m", "a", finding("m", Severity.WARNING, "w")).get(0).level())
                .isEqualTo(Level.NEAR);
        Chip chip = of("m", "a", finding("m", Severity.WARNING, "w"), finding("m", Severity.ERROR, "e"))
                .get(0);
        assertThat(chip.level()).isEqualTo(Level.OVER);
        assertThat(chip.problems()).containsExactly("e", "w");
        assertThat(of("m", "a", finding("w", Severity.ERROR, "e")).get(0).level())
                .isEqualTo(Level.GOOD);
    }

    @Test
    void aChannelWithItsOwnTextCountsThat() {
        List<Chip> all = of("m, w", "Le texte de base\n\n=== w\nAutre\n");

        assertThat(all).extracting(Chip::ownText).containsExactly(false, true);
        assertThat(all).extracting(chip -> chip.counter(Locale.ROOT)).containsExactly("16/20", "5/40");
    }

    @Test
    void whatCannotBeSeenIsSaid() {
        Chip chip = of("m", "Bien plus de vingt signes").get(0);

        assertThat(chip.spoken()).contains("Mastodon", "25", "20");
        assertThat(chip.explanation()).contains("Mastodon", "Net", "docs", "2026");
    }

    @Test
    void saysTheWorstProblemWhereTheLengthIsFine() {
        List<Chip> all = of("m", "Bref", finding("m", Severity.WARNING, "ratio"), finding("m", Severity.ERROR, "jpeg"));
        Chip chip = all.get(0);

        assertThat(chip.level()).isEqualTo(Level.OVER);
        assertThat(chip.lengthLevel()).isEqualTo(Level.GOOD);
        assertThat(of("m", "Bien plus de vingt signes").get(0).lengthLevel()).isEqualTo(Level.OVER);
        assertThat(chip.spoken())
                .contains(chip.problems().get(0))
                .doesNotContain(chip.problems().get(1));
        assertThat(chip.explanation().lines().skip(1).findFirst())
                .contains("• " + chip.problems().get(0));
    }

    @Test
    void aLongTextIsCountedInTheBackground() {
        assertThat(chips.isQuick(PostText.parse("---\nchannels: [m]\n---\na"))).isTrue();
        assertThat(chips.isQuick(PostText.parse("---\nchannels: [m]\n---\n" + "a".repeat(30_000))))
                .isFalse();
    }
}
