package crieur.ui.internal.post.header;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.ChannelSetting;
import crieur.core.check.PostSetting;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Network;
import crieur.core.network.NetworkBuilder;
import crieur.model.post.PostText;
import crieur.ui.internal.SampleSettings;
import crieur.ui.internal.message.Texts;
import crieur.ui.internal.post.header.Chip.Level;
import crieur.ui.internal.post.live.PostProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChipsTest {

    private final Chips chips = new Chips(setting(20));

    static PostSetting setting(int limit) {
        Network network = new NetworkBuilder("Net")
                .source("docs", "2026")
                .limit("graphemes", limit)
                .build();
        return SampleSettings.of(
                new ChannelSetting("m", "Mastodon", Optional.empty(), Optional.empty(), Map.of(), Optional.of(network)),
                new ChannelSetting(
                        "w",
                        "Wide",
                        Optional.empty(),
                        Optional.empty(),
                        Map.of("text.max", "40"),
                        Optional.of(network)),
                new ChannelSetting("n", "Nowhere", Optional.empty(), Optional.empty(), Map.of(), Optional.empty()));
    }

    private List<Chip> of(String channels, String text, Finding... findings) {
        PostText post = PostText.parse("---\nchannels: [" + channels + "]\n---\n" + text);
        return chips.of(
                post,
                Stream.of(findings)
                        .map(finding -> PostProblem.of(finding, post))
                        .toList());
    }

    private static Finding finding(String channel, Severity severity, String message) {
        return finding(List.of(channel), severity, message, 0);
    }

    /** A finding at a place of the file that names no channel. */
    private static Finding finding(int place, Severity severity, String message) {
        return finding(List.of(), severity, message, place);
    }

    private static Finding finding(List<String> channels, Severity severity, String message, int place) {
        MessageCatalog as = (locale, key, arguments) -> key;
        return Finding.of("i", severity, as.message(message), Optional.empty(), new TextRange(place, place), 1, 1)
                .on(channels);
    }

    private static List<String> problems(Chip chip) {
        return chip.problems().stream().map(Texts::text).toList();
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
        Chip chip = of("m", "a", finding("m", Severity.ERROR, "e"), finding("m", Severity.WARNING, "w"))
                .get(0);
        assertThat(chip.level()).isEqualTo(Level.OVER);
        assertThat(problems(chip)).containsExactly("e", "w");
        assertThat(of("m", "a", finding("w", Severity.ERROR, "e")).get(0).level())
                .isEqualTo(Level.GOOD);
    }

    @Test
    void aProblemOfATextConcernsTheChannelsThatSendIt() {
        String text = "Base {{a}}\n\n=== w\nAutre {{b}}\n";
        int base = "---\nchannels: [m, w]\n---\n".length();
        Finding inBase = finding(base + text.indexOf("{{a}}"), Severity.ERROR, "a");
        Finding inOwn = finding(base + text.indexOf("{{b}}"), Severity.WARNING, "b");

        assertThat(of("m, w", text, inBase)).extracting(Chip::level).containsExactly(Level.OVER, Level.GOOD);
        assertThat(of("m, w", text, inOwn)).extracting(Chip::level).containsExactly(Level.GOOD, Level.NEAR);
        assertThat(of("m, w", "Base {{a}}", inBase)).extracting(Chip::level).containsOnly(Level.OVER);
        assertThat(of("m, w", "Base {{a}}", inBase).get(1).spoken()).contains("Wide", "a");
    }

    @Test
    void aProblemOfSeveralChannelsConcernsNoOther() {
        assertThat(of("m, w, n", "a", finding(List.of("m", "n"), Severity.ERROR, "e", 0)))
                .extracting(ChipsTest::problems)
                .containsExactly(List.of("e"), List.of(), List.of("e"));
    }

    @Test
    void aProblemOfTheWholePostCountsWhereItBlocksPublishing() {
        int state = "---\n".length();

        assertThat(of("m, w", "a", finding(state, Severity.ERROR, "e")))
                .extracting(Chip::level)
                .containsOnly(Level.OVER);
        assertThat(of("m, w", "a", finding(state, Severity.WARNING, "w")))
                .extracting(Chip::level)
                .containsOnly(Level.GOOD);
    }

    @Test
    void aChipTellsOfAHandfulOfProblems() {
        Finding[] many = Stream.of("1", "2", "3", "4", "5", "6", "7")
                .map(name -> finding("m", Severity.WARNING, name))
                .toArray(Finding[]::new);

        assertThat(problems(of("m", "a", many).get(0))).containsExactly("1", "2", "3", "4", "5");
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
        List<Chip> all = of("m", "Bref", finding("m", Severity.ERROR, "jpeg"), finding("m", Severity.WARNING, "ratio"));
        Chip chip = all.get(0);

        assertThat(chip.level()).isEqualTo(Level.OVER);
        assertThat(chip.lengthLevel()).isEqualTo(Level.GOOD);
        assertThat(of("m", "Bien plus de vingt signes").get(0).lengthLevel()).isEqualTo(Level.OVER);
        assertThat(chip.spoken()).contains("jpeg").doesNotContain("ratio");
        assertThat(chip.explanation().lines().skip(1).findFirst()).contains("• jpeg");
    }

    @Test
    void aLongTextIsCountedInTheBackground() {
        assertThat(chips.isQuick(PostText.parse("---\nchannels: [m]\n---\na"))).isTrue();
        assertThat(chips.isQuick(PostText.parse("---\nchannels: [m]\n---\n" + "a".repeat(30_000))))
                .isFalse();
    }
}
