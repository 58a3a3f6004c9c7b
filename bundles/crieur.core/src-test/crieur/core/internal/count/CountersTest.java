package crieur.core.internal.count;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.Counters;
import crieur.core.network.Figure;
import crieur.core.network.Provenance;
import crieur.core.network.RuleNames;
import crieur.core.network.Standing;
import crieur.core.network.Unit;
import crieur.core.text.Entity;
import crieur.core.text.EntityDialect;
import crieur.core.text.EntityKind;
import crieur.core.text.RandomText;
import crieur.core.text.TextAnalysis;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountersTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "x,abc,3",
        "x,été,3",
        "x,e\u0301,1",
        "x,日本,4",
        "x,’—“,3",
        "x,👨‍👩‍👧‍👦,2",
        "x,🫱🏽‍🫲🏿,2",
        "x,test.co,23",
        "x,http://test.co/a/very/long/path/that/counts/nothing,23",
        "x,a@b.com,7",
        "x,example.fr et www.example.org/x,50",
        "x,http://no-tld,13",
        "x,exemple.vermögensberatung/x,23",
        "x,exemple.VERMögensberater,23",
        "x,exemple.vermögens,17",
        "mastodon,abc,3",
        "mastodon,https://example.com/a/very/long/path,23",
        "mastodon,example.com/a,13",
        "mastodon,salut @user@mastodon.social !,13",
        "mastodon,@user,5",
        "mastodon,👨‍👩‍👧‍👦,1",
        "mastodon,gemini://example.com/,23",
        "mastodon,a·bhttps://example.com/xyz,26",
        "mastodon,#a·bhttps://example.com/xyz,27",
        "mastodon,(https://example.com/é\u0301),25",
        "mastodon,https://example.com/a(b),23",
        "mastodon,https://example.com/a(日)b,23",
        "mastodon,https://example.com/a(日),26",
        "graphemes,👨‍👩‍👧‍👦é,2",
        "code-points,👨‍👩‍👧‍👦é,8",
        "gotosocial,https://example.com/,20",
        "utf-16,👍é,3",
        "utf-8-bytes,👍é,6",
        "threads,abc,3",
        "threads,a👍,5",
        "threads,❤️é,7",
        "linkedin,a(b)#c,6",
        "linkedin-sent,a(b)#c,20",
        "linkedin,Avec @[L’Atelier (44)](urn:li:organization:12) !,21",
        "linkedin-sent,Avec @[L’Atelier (44)](urn:li:organization:12) !,50",
        "linkedin,@[A](https://a.example),23",
        "linkedin-sent,#été_26,20",
        "linkedin-sent,＃été,16",
        "octets,Bonjour,16",
        "octets,Été,29",
        "sms,é,1",
        "sms,ê,1",
    })
    void counts(String counter, String text, int expected) {
        assertThat(counter(counter).count(TextAnalysis.of(text)).value()).isEqualTo(expected);
    }

    @Test
    void countsTheContentWarningWithTheTextWhereTheNetworkDoes() {
        TextAnalysis text = TextAnalysis.of("https://example.com/x 👍🏽");
        TextAnalysis warning = TextAnalysis.of("chats 👍🏽");
        assertThat(counter("mastodon").count(text, warning).value()).isEqualTo(23 + 2 + 7);
        assertThat(counter("gotosocial").count(text, warning).value()).isEqualTo(24 + 8);
        assertThat(counter("x").count(text, warning)).isEqualTo(counter("x").count(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "a\uFFFEb", "\uFEFF", "a\uFFFF"})
    void saysWhatXRefusesWhateverItsLength(String text) {
        assertThat(counter("x").count(TextAnalysis.of(text)).valid()).isFalse();
    }

    @Test
    void refusesALineBreakInAHeader() {
        assertThat(counter("octets").count(TextAnalysis.of("Bcc:\r\nall")).valid())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "mastodon", "graphemes", "code-points", "utf-16", "utf-8-bytes", "threads", "octets"})
    void statesTheUnitOfEachCount(String name) {
        assertThat(counter(name).count(TextAnalysis.of("a")).unit())
                .isEqualTo(counter(name).unit());
    }

    @Test
    void keepsAHostThatIsTooLongToBeOne() {
        String host = "a".repeat(254);
        assertThat(counter("mastodon").count(TextAnalysis.of("@u@" + host)).value())
                .isEqualTo(257);
        assertThat(counter("mastodon")
                        .count(TextAnalysis.of("@u@" + host.substring(1)))
                        .value())
                .isEqualTo(2);
    }

    @Test
    void countsExactlyTheTeamsMessageThatIsSent() {
        RandomText random = new RandomText(new Random(11));
        for (int i = 0; i < 2_000; i++) {
            String text = random.next(i % 30);
            int bytes = TeamsPayload.of(text).getBytes(StandardCharsets.UTF_8).length;
            assertThat(counter("payload-bytes").count(TextAnalysis.of(text)).value())
                    .as(RandomText.escaped(text))
                    .isEqualTo(bytes);
        }
    }

    @Test
    void escapesWhatLinkedInWouldStopAt() {
        assertThat(LinkedInText.escaped("a (b) #c d\\e")).isEqualTo("a \\(b\\) \\#c d\\\\e");
    }

    @Test
    void fitsAPrefixThatCountsNoMoreThanTheLimit() {
        RandomText random = new RandomText(new Random(12));
        for (int i = 0; i < 3_000; i++) {
            TextAnalysis analysis = TextAnalysis.of(random.next(i % 40));
            for (String name : Counters.names()) {
                Counter counter = counter(name);
                int value = counter.count(analysis).value();
                assertThat(counter.fit(analysis, value)).as(name).isEqualTo(analysis.length());
                int end = counter.fit(analysis, value / 2);
                assertThat(analysis.isGraphemeBoundary(end)).as(name).isTrue();
                assertThat(end).as(name).isLessThanOrEqualTo(analysis.length());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "x,abcdef,3,3",
        "x,日本語,3,1",
        "x,a http://example.com/xyz b,20,2",
        "x,a http://example.com/xyz b,25,24",
        "mastodon,a https://example.com/xyz b,25,25",
        "mastodon,a https://example.com/xyz b,24,2",
        "graphemes,e\u0301e\u0301,1,2",
        "utf-8-bytes,éé,3,1",
        "utf-16,👍👍,3,2",
        "threads,a👍b,4,1",
        "threads,a👍b,5,3",
        "code-points,👨‍👩‍👧‍👦,3,0",
        "x,👍👍,3,2",
        "x,e\u0301e\u0301e\u0301,2,4"
    })
    void fitsNeitherInsideAClusterNorALink(String counter, String text, int limit, int expected) {
        assertThat(counter(counter).fit(TextAnalysis.of(text), limit)).isEqualTo(expected);
    }

    @Test
    void neverThrowsWhateverTheText() {
        RandomText random = new RandomText(new Random(13));
        for (int i = 0; i < 20_000; i++) {
            TextAnalysis analysis = TextAnalysis.of(random.next(i % 50));
            for (String name : Counters.names()) {
                Count count = counter(name).count(analysis);
                assertThat(count.value()).as(name).isNotNegative();
            }
            for (EntityDialect dialect : EntityDialect.values()) {
                for (Entity entity : analysis.entities(dialect)) {
                    assertThat(entity.start()).isLessThan(entity.end());
                    assertThat(analysis.utf8Offset(entity.end())).isLessThanOrEqualTo(analysis.utf8Length());
                }
            }
            assertThat(analysis.entities()).noneMatch(entity -> entity.kind() == EntityKind.LIST);
        }
    }

    @Test
    void knowsNoOtherName() {
        assertThat(Counters.byName("morse")).isEmpty();
        assertThat(Counters.names())
                .allSatisfy(name -> assertThat(Counters.byName(name)).isPresent());
        assertThat(counter("sms").unit()).isEqualTo(Unit.SMS_PARTS);
    }

    private static Counter counter(String name) {
        return Counters.byName(name).orElseThrow();
    }

    @Test
    void mastodonCountsLinksAsTheInstanceSays() {
        Provenance provenance = new Provenance("instance", Optional.empty(), Standing.CONFIGURED, Optional.empty());
        Counter usual = Counters.byName("mastodon").orElseThrow();
        Counter other = usual.with(Map.of(RuleNames.URL_LENGTH, new Figure(30, Unit.CHARACTERS_REDUCED, provenance)));
        TextAnalysis text = TextAnalysis.of("a https://example.com/a/very/long/path/of/a/page and more");
        assertThat(usual.count(text).value()).isEqualTo(34);
        assertThat(other.count(text).value()).isEqualTo(41);
        assertThat(other.fit(text, 31)).isEqualTo(2);
        assertThat(other.fit(text, 33)).isEqualTo(text.text().indexOf("and more"));
        assertThat(usual.with(Map.of())).isSameAs(usual);
        TextAnalysis joined = TextAnalysis.of("(https://example.com/é\u0301)");
        assertThat(other.count(joined).value()).isEqualTo(usual.count(joined).value() + 7);
    }

    @Test
    void xWeighsLinksAsItsFiguresSay() {
        Provenance provenance = new Provenance("page", Optional.empty(), Standing.OFFICIAL_PAGE, Optional.empty());
        Counter usual = Counters.byName("x").orElseThrow();
        Counter other = usual.with(Map.of(RuleNames.URL_LENGTH, new Figure(30, Unit.WEIGHTED, provenance)));
        TextAnalysis text = TextAnalysis.of("a example.com/a/very/long/path/of/a/page and 😀");
        assertThat(usual.count(text).value()).isEqualTo(2 + 23 + 5 + 2);
        assertThat(other.count(text).value()).isEqualTo(2 + 30 + 5 + 2);
        assertThat(usual.fit(text, 26)).isEqualTo(text.text().indexOf("and"));
        assertThat(other.fit(text, 31)).isEqualTo(2);
        TextAnalysis decomposed = TextAnalysis.of("e\u0301 https://example.com \uFFFE");
        assertThat(other.count(decomposed).value())
                .isEqualTo(usual.count(decomposed).value() + 7);
        assertThat(other.count(decomposed).valid()).isFalse();
        assertThat(other.fit(decomposed, 31)).isEqualTo(3);
        assertThat(usual.with(Map.of())).isSameAs(usual);
        assertThat(usual.with(Map.of(RuleNames.URL_LENGTH, new Figure(1e9, Unit.WEIGHTED, provenance))))
                .isSameAs(usual);
    }

    @Test
    void mastodonCountsWarningAndTextAsOneText() {
        Counter mastodon = Counters.byName("mastodon").orElseThrow();
        TextAnalysis warning = TextAnalysis.of("cafe");
        assertThat(mastodon.count(TextAnalysis.of("\u0301 noir"), warning).value())
                .isEqualTo(9);
        assertThat(mastodon.count(TextAnalysis.of(" noir"), warning).value()).isEqualTo(9);
        assertThat(mastodon.count(TextAnalysis.of("é https://example.com/x"), warning)
                        .value())
                .isEqualTo(29);
    }
}
