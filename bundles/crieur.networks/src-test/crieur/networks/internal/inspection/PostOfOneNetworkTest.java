package crieur.networks.internal.inspection;

import static crieur.networks.internal.inspection.Drafts.inspect;
import static crieur.networks.internal.inspection.Drafts.messages;
import static crieur.networks.internal.inspection.Drafts.post;
import static crieur.networks.internal.inspection.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.model.Post;
import crieur.networks.BuiltIn;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one network alone says about a post and its fields. */
class PostOfOneNetworkTest {

    @Test
    void namesTheTypesThatANetworkHas() {
        assertThat(messages(inspect(new PostTypeInspection(), "instagram", post("a", "type", "pin"))))
                .containsExactly("Instagram has no posts of the type “pin”. It has: post, carousel, reel, story.");
    }

    @Test
    void wantsAFilmForYouTube() {
        assertThat(messages(inspect(new PostTypeInspection(), "youtube", post("a", "title", "A film"))))
                .containsExactly("YouTube needs a film.");
        assertThat(inspect(new PostTypeInspection(), "youtube", with(post("a", "title", "A film"), "a.mp4")))
                .isEmpty();
    }

    @Test
    void leavesToTheCountOfMediaWhatHasALeastNumber() {
        assertThat(inspect(new PostTypeInspection(), "instagram", post("a"))).isEmpty();
    }

    @Test
    void wantsTheFieldsOfItsType() {
        assertThat(messages(inspect(new PostTypeInspection(), "reddit", post("a", "type", "link", "title", "t"))))
                .containsExactly("Reddit needs the field “subreddit”.", "Reddit needs the field “link”.");
        assertThat(inspect(new PostTypeInspection(), "reddit", post("a", "title", "t", "subreddit", "nantes")))
                .isEmpty();
    }

    @Test
    void takesAListForAField() {
        assertThat(inspect(
                        new PostTypeInspection(),
                        "mastodon",
                        post("Tea?", "type", "poll", "poll.options[0]", "yes", "poll.options[1]", "no")))
                .isEmpty();
        assertThat(inspect(new PostTypeInspection(), "mastodon", post("Tea?", "type", "poll")))
                .hasSize(1);
    }

    @Test
    void refusesMediaWhereATypeHasNone() {
        assertThat(inspect(
                        new PostTypeInspection(),
                        "mastodon",
                        with(post("Tea?", "type", "poll", "poll.options[0]", "yes"), "tea.jpg")))
                .extracting(Problem::rule)
                .containsExactly("mediaUnwanted");
    }

    @ParameterizedTest
    @CsvSource({
        "mastodon, visibility, everyone",
        "pinterest, link, atelier.example",
        "tiktok, commercialContent, perhaps",
        "x, poll.minutes, long",
        "gbp, event.start, tomorrow",
        "x, poll.minutes, 60d",
        "x, poll.minutes, NaN",
        "x, poll.minutes, 0x3Cp0",
        "x, poll.minutes, 1e999",
        "pinterest, link, https://",
        "pinterest, link, https://.example/",
        "pinterest, link, https://a..example/",
        "pinterest, link, https://a b.example/",
        "pinterest, link, https://a.example/b c",
        "pinterest, link, https://a.example:80a/",
        "pinterest, link, https://-a.example/",
        "pinterest, link, 'https://[::1/'",
        "pinterest, link, ftp://a.example/",
    })
    void refusesAValueThatIsNone(String network, String field, String value) {
        assertThat(inspect(new FieldInspection(), network, ofItsType(network, field, value)))
                .extracting(Problem::place)
                .containsExactly(Place.field(field));
    }

    @ParameterizedTest
    @CsvSource({
        "mastodon, visibility, unlisted",
        "pinterest, link, https://atelier.example/",
        "tiktok, commercialContent, true",
        "x, poll.minutes, 60",
        "x, poll.minutes, ' +6.0e1 '",
        "gbp, event.start, 2026-12-24T18:00",
        "gbp, event.end, 2026-12-24",
        "pinterest, link, https://bücher.example/été?a=b|c#[d]",
        "pinterest, link, https://my_shop.example.com:8080/",
        "pinterest, link, http://ana:secret@127.0.0.1/",
        "pinterest, link, 'https://[::1]/'",
        "pinterest, link, https://नमस्ते.भारत/",
    })
    void acceptsAValueThatIsRight(String network, String field, String value) {
        assertThat(inspect(new FieldInspection(), network, ofItsType(network, field, value)))
                .isEmpty();
    }

    /** A post of the first type that has the field. */
    private static Post ofItsType(String network, String field, String value) {
        String type = BuiltIn.network(network).fields().stream()
                .filter(known -> known.id().equals(field))
                .flatMap(known -> known.postTypes().stream())
                .findFirst()
                .orElse("");
        return post("a", "type", type, field, value);
    }

    @Test
    void saysThatAFieldOfAnotherTypeIsLeftOut() {
        Post post = post("a", "poll.options[0]", "yes", "poll.minutes", "many");
        assertThat(messages(inspect(new FieldInspection(), "x", post)))
                .containsExactly(
                        "X uses the field “poll.options” only in posts of the type “poll”; in this one, a “post”, it is"
                                + " left out.",
                        "X uses the field “poll.minutes” only in posts of the type “poll”; in this one, a “post”, it is"
                                + " left out.");
        assertThat(inspect(new FieldInspection(), "x", post))
                .extracting(Problem::severity)
                .containsOnly(Optional.of(Severity.INFO));
    }

    @Test
    void takesTheTitleOfAPostForTheTeamsWhereTheNetworkHasNone() {
        assertThat(inspect(new FieldInspection(), "gbp", post("a", "title", "é".repeat(59))))
                .isEmpty();
    }

    @Test
    void warnsThatAStoryHasNoText() {
        assertThat(inspect(new PostTypeInspection(), "instagram", with(post("a", "type", "story"), "a.jpg")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("textUnwanted");
                    assertThat(problem.severity()).contains(Severity.WARNING);
                });
        assertThat(inspect(new PostTypeInspection(), "instagram", with(post("", "type", "story"), "a.jpg")))
                .isEmpty();
    }

    /** The type that a post without one is of must stay the same once the network is narrowed to it. */
    @ParameterizedTest
    @CsvSource({
        "pinterest, a.mp4, Pinterest needs the field “board”.;Pinterest needs the field “cover”.",
        "pinterest, a.jpg, Pinterest needs the field “board”.",
        "linkedin, a.pdf, LinkedIn needs the field “title”.",
        "linkedin, a.jpg, ''",
        "instagram, a.mp4, ''",
    })
    void tellsTheTypeOfAPostByItsMedia(String network, String file, String messages) {
        assertThat(String.join(";", messages(inspect(new PostTypeInspection(), network, with(post("a"), file)))))
                .isEqualTo(messages);
    }

    @Test
    void measuresFieldsAsTheirNetworkDoes() {
        assertThat(inspect(new FieldInspection(), "youtube", post("a", "title", "é".repeat(100))))
                .extracting(Problem::rule)
                .containsExactly("advised");
        assertThat(inspect(new FieldInspection(), "youtube", post("a", "title", "é".repeat(101))))
                .filteredOn(problem -> problem.rule().equals("length"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEmpty());
        assertThat(messages(inspect(new FieldInspection(), "youtube", post("a", "title", "é".repeat(101)))))
                .containsExactly("The field “title” has 101 characters; YouTube takes at most 100.");
        assertThat(inspect(new FieldInspection(), "gbp", post("a", "type", "event", "title", "é".repeat(59))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).contains(Severity.WARNING));
    }

    @ParameterizedTest
    @CsvSource({
        "x, poll.minutes, 4, The field “poll.minutes” is 4; X wants at least 5.",
        "x, poll.minutes, 10081, 'The field “poll.minutes” is 10,081; X takes at most 10,080.'",
    })
    void holdsANumberAgainstItsFigures(String network, String field, String value, String message) {
        assertThat(messages(inspect(new FieldInspection(), network, ofItsType(network, field, value))))
                .containsExactly(message);
    }

    @Test
    void countsTheValuesOfAListAndTheLengthOfEach() {
        assertThat(messages(inspect(new FieldInspection(), "x", post("a", "type", "poll", "poll.options[0]", "yes"))))
                .containsExactly("The field “poll.options” has 1 value; X wants at least 2.");
        assertThat(messages(inspect(
                        new FieldInspection(),
                        "x",
                        post(
                                "a",
                                "type",
                                "poll",
                                "poll.options[0]",
                                "x".repeat(26),
                                "poll.options[1]",
                                "b",
                                "poll.options[2]",
                                "c",
                                "poll.options[3]",
                                "d",
                                "poll.options[4]",
                                "e"))))
                .containsExactly(
                        "The field “poll.options” has 5 values; X takes at most 4.",
                        "“" + "x".repeat(26) + "” in the field “poll.options” has 26 characters; X takes at most 25.");
    }

    @Test
    void countsAllTagsOfAYouTubeFilmTogether() {
        String tag = "x".repeat(246);
        assertThat(inspect(new FieldInspection(), "youtube", post("a", "tags[0]", tag + " y", "tags[1]", tag + "zzz")))
                .isEmpty();
        assertThat(messages(inspect(
                        new FieldInspection(), "youtube", post("a", "tags[0]", tag + " y", "tags[1]", tag + "zzzz"))))
                .containsExactly("The field “tags” has 501 characters; YouTube takes at most 500.");
    }

    @Test
    void advisesWhereReadersNoLongerSeeAllOfAField() {
        assertThat(inspect(new FieldInspection(), "email", post("a", "subject", "x".repeat(61))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("advised");
                    assertThat(problem.severity()).contains(Severity.INFO);
                });
    }

    @Test
    void saysOfAnUncertainLimitWhereItComesFrom() {
        assertThat(messages(inspect(new FieldInspection(), "gbp", post("a", "type", "event", "title", "e".repeat(59)))))
                .containsExactly("The field “title” has 59 characters; Google Business Profile takes at most 58. This"
                        + " limit is not certain (from another product: postiz, zernio and lettercounter.org; on no"
                        + " official page that was read).");
    }

    @ParameterizedTest
    @CsvSource({
        "discord, username, Ask Clyde, clyde",
        "threads, topic, salt & pepper, &",
        "youtube, title, a > b, >",
        "facebook, link, https://www.facebook.com/atelier, facebook.com",
    })
    void refusesWhatAFieldMayNotHold(String network, String field, String value, String part) {
        assertThat(inspect(new FieldInspection(), network, post("a", field, value)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.rule()).isEqualTo("forbidden");
                    assertThat(messages(List.of(problem)).get(0)).contains("“" + part + "”");
                });
    }

    @Test
    void addsUpTheTextsOfAnEmbed() {
        String[] fields = {
            "embed.title", "t".repeat(256), "embed.description", "d".repeat(4096), "embed.footer", "f".repeat(1648)
        };
        assertThat(inspect(new FieldInspection(), "discord", post("a", fields))).isEmpty();
        fields[5] += "f";
        assertThat(messages(inspect(new FieldInspection(), "discord", post("a", fields))))
                .containsExactly("The fields “embed.*” have 6,001 characters together; Discord takes at most 6,000.");
    }

    @Test
    void wantsFilesToBeThere() {
        assertThat(messages(inspect(new FieldInspection(), "youtube", post("a", "thumbnail", "../gone.png"))))
                .containsExactly("The field “thumbnail” names “../gone.png”, which is no file of the brand.");
    }

    @Test
    void warnsOfAShortenedLinkOnPinterest() {
        assertThat(inspect(new ShortenedLinkInspection(), "pinterest", post("a", "link", "https://bit.ly/3x")))
                .hasSize(1);
        assertThat(inspect(new ShortenedLinkInspection(), "pinterest", post("a", "link", "https://atelier.example/")))
                .isEmpty();
        assertThat(inspect(new ShortenedLinkInspection(), "mastodon", post("a", "link", "https://bit.ly/3x")))
                .isEmpty();
    }
}
