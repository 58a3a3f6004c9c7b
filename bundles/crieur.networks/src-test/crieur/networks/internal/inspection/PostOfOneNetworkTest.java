package crieur.networks.internal.inspection;

import static crieur.networks.internal.inspection.Drafts.inspect;
import static crieur.networks.internal.inspection.Drafts.messages;
import static crieur.networks.internal.inspection.Drafts.post;
import static crieur.networks.internal.inspection.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
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
                .containsExactly("YouTube needs a picture or a film.");
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
    })
    void refusesAValueThatIsNone(String network, String field, String value) {
        assertThat(inspect(new FieldInspection(), network, post("a", field, value)))
                .extracting(Problem::place)
                .containsExactly(Place.field(field));
    }

    @ParameterizedTest
    @CsvSource({
        "mastodon, visibility, unlisted",
        "pinterest, link, https://atelier.example/",
        "tiktok, commercialContent, true",
        "x, poll.minutes, 60",
        "gbp, event.start, 2026-12-24T18:00",
        "gbp, event.end, 2026-12-24",
    })
    void acceptsAValueThatIsRight(String network, String field, String value) {
        assertThat(inspect(new FieldInspection(), network, post("a", field, value)))
                .isEmpty();
    }

    @Test
    void measuresFieldsAsTheirNetworkDoes() {
        assertThat(inspect(new FieldInspection(), "youtube", post("a", "title", "é".repeat(100))))
                .isEmpty();
        assertThat(inspect(new FieldInspection(), "youtube", post("a", "title", "é".repeat(101))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).contains(Severity.ERROR));
        assertThat(inspect(new FieldInspection(), "gbp", post("a", "title", "é".repeat(59))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).contains(Severity.WARNING));
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
