package crieur.networks.internal.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Change;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one network alone says about a text. */
class TextOfOneNetworkTest {

    @Test
    void findsALinkThatInstagramShowsAsPlainText() {
        String text = "Réservez sur https://atelier.example/affiche";
        List<Problem> problems = Drafts.inspect(new UnclickableLinkInspection(), "instagram", text);
        assertThat(problems).extracting(Problem::place).containsExactly(Place.text(13, text.length()));
        assertThat(Drafts.inspect(new UnclickableLinkInspection(), "mastodon", text))
                .isEmpty();
    }

    @Test
    void findsTheSecondCashtag() {
        List<Problem> problems = Drafts.inspect(new CashtagInspection(), "x", "Buy $ACME, not $INIT");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(Place.text(15, 20));
            assertThat(problem.severity()).contains(Severity.WARNING);
        });
        assertThat(Drafts.inspect(new CashtagInspection(), "x", "Buy $ACME for $5"))
                .isEmpty();
        assertThat(Drafts.inspect(new CashtagInspection(), "bluesky", "Buy $ACME, not $INIT"))
                .isEmpty();
    }

    @Test
    void tellsThatThreadsHasOneTopic() {
        assertThat(Drafts.messages(Drafts.inspect(new TopicTagInspection(), "threads", "#Books and #Tea and #Rain")))
                .containsExactly(
                        "Threads takes one topic a post and shows #Tea as plain text.",
                        "Threads takes one topic a post and shows #Rain as plain text.");
        assertThat(Drafts.inspect(new TopicTagInspection(), "mastodon", "#Books and #Tea"))
                .isEmpty();
    }

    @Test
    void offersAnotherCharacterForOneThatYouTubeForbids() {
        List<Problem> problems = Drafts.inspect(new ForbiddenCharacterInspection(), "youtube", "a < b");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEmpty();
            assertThat(problem.proposals()).hasSize(2);
            assertThat(problem.proposals().get(0).changes())
                    .containsExactly(new Change.ReplaceText(new crieur.core.inspection.TextRange(2, 3), "‹"));
        });
        assertThat(Drafts.inspect(new ForbiddenCharacterInspection(), "facebook", "a < b"))
                .isEmpty();
    }

    @Test
    void measuresAHashtagWithoutItsSign() {
        assertThat(Drafts.inspect(new HashtagLengthInspection(), "bluesky", "#" + "a".repeat(64)))
                .isEmpty();
        assertThat(Drafts.messages(Drafts.inspect(new HashtagLengthInspection(), "bluesky", "#" + "a".repeat(65))))
                .containsExactly("This hashtag has 65 characters; Bluesky takes at most 64.");
        String family = "#" + "क्षि".repeat(54);
        assertThat(Drafts.messages(Drafts.inspect(new HashtagLengthInspection(), "bluesky", family)))
                .containsExactly("This hashtag has 648 bytes; Bluesky takes at most 640.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Appelez le 02 40 12 34 56 avant midi | 11 | 25",
                "Call +44 (0)20 7946 0018 | 5 | 24",
                "0240123456 | 0 | 10",
            })
    void findsATelephoneNumber(String text, int start, int end) {
        assertThat(Drafts.inspect(new PhoneNumberInspection(), "gbp", text.strip()))
                .extracting(Problem::place)
                .containsExactly(Place.text(start, end));
    }

    @ParameterizedTest
    @CsvSource({"Since 1987", "Le 24.12.2026", "https://example.org/0240123456", "Prix 1 000 000 euros", "007"})
    void takesNoOtherNumberForATelephoneNumber(String text) {
        assertThat(Drafts.inspect(new PhoneNumberInspection(), "gbp", text)).isEmpty();
    }

    @Test
    void tellsTheFirstCharacterThatLinkedInReserves() {
        assertThat(Drafts.inspect(new ReservedCharacterInspection(), "linkedin", "#Nantes, demain (ou lundi)"))
                .extracting(Problem::place)
                .containsExactly(Place.text(16, 17));
        assertThat(Drafts.inspect(new ReservedCharacterInspection(), "linkedin", "#Nantes https://a.example/b_c"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "👨‍👩‍👧‍👦, Remove “👨‍👩‍👧‍👦” everywhere, false, ''",
        "❤️, Remove “❤️” everywhere, false, ''",
        "e\u0301, Write “é” for every “e\u0301”, false, é",
        "c\u0327a, Write “c” for every “c\u0327”, false, c",
        "\u200B, Remove “U+200B” everywhere, true, ''",
        "…, Write “...” for every “…”, true, ...",
        "\u202F, Write “ ” for every “U+202F”, true, ' '",
    })
    void takesACharacterOfAnSmsAsPeopleSeeIt(String character, String title, boolean safe, String replacement) {
        List<Problem> problems = Drafts.inspect(new SmsAlphabetInspection(), "sms", "Oui " + character);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.proposals()).singleElement().satisfies(proposal -> {
                assertThat(proposal.title().format(Locale.ENGLISH)).isEqualTo(title);
                assertThat(proposal.safe()).isEqualTo(safe);
                assertThat(proposal.changes()).extracting("replacement").containsExactly(replacement);
            });
        });
    }

    @Test
    void proposesNothingForTheLettersOfAnotherScript() {
        assertThat(Drafts.inspect(new SmsAlphabetInspection(), "sms", "да"))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.proposals()).isEmpty());
    }

    @Test
    void offersWhatAnSmsCanHoldCheaply() {
        List<Problem> problems = Drafts.inspect(new SmsAlphabetInspection(), "sms", "L’été à Nantes… c’est déjà ça 🎉");
        assertThat(Drafts.messages(problems))
                .hasSize(4)
                .element(0)
                .asString()
                .contains("“’”")
                .contains("2 times");
        assertThat(problems.get(0).proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.safe()).isTrue();
            assertThat(proposal.changes()).hasSize(2);
        });
        assertThat(problems.get(2).proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.safe()).isFalse();
            assertThat(proposal.changes()).extracting("replacement").containsExactly("c");
        });
        assertThat(problems.get(3).proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.safe()).isFalse();
            assertThat(proposal.changes()).extracting("replacement").containsExactly("");
        });
        assertThat(Drafts.inspect(new SmsAlphabetInspection(), "sms", "Ça ira : 10 € @ midi, déjà [là] ~ ù"))
                .hasSize(0);
    }
}
