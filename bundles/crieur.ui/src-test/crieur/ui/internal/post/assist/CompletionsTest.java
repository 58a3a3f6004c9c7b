package crieur.ui.internal.post.assist;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.Vocabulary;
import crieur.ui.internal.post.assist.Completions.Completion;
import crieur.ui.internal.post.assist.WordBefore.Kind;
import crieur.ui.internal.post.emoji.EmojiNames;
import crieur.workspace.internal.snippet.Snippet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionsTest {

    private static final Vocabulary USED = new Vocabulary(
            List.of("#Nantes", "#MarchéDeNoël", "#NuitBlanche", "#Dimanche"), List.of("@nantes", "@ville"));

    private static List<String> of(String typed) {
        WordBefore word = WordBefore.of(typed, typed.length());
        return Completions.of(word, USED, EmojiNames.names(), UnaryOperator.identity(), "fr").stream()
                .map(Completion::replacement)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Vive #Nan, HASHTAG, #Nan",
        "avec @, MENTION, @",
        "bravo :coe, EMOJI, :coe",
        "à 10:30, WORD, 30",
        "https://a, WORD, a",
        "sign, WORD, sign"
    })
    void whatStandsBeforeTheCaretSaysWhatItBegins(String text, Kind kind, String word) {
        WordBefore before = WordBefore.of(text, text.length());

        assertThat(before.kind()).isEqualTo(kind);
        assertThat(before.text()).isEqualTo(word);
        assertThat(before.start()).isEqualTo(text.length() - word.length());
    }

    @Test
    void usedNamesAreFoundWithoutAccentsThoseThatBeginSoFirst() {
        assertThat(of("#n")).startsWith("#Nantes", "#NuitBlanche").contains("#MarchéDeNoël");
        assertThat(of("#marche")).containsExactly("#MarchéDeNoël");
        assertThat(of("@v")).containsExactly("@ville");
        assertThat(of("mot")).isEmpty();
    }

    @Test
    void emojiAreFoundByTheirNameInBothLanguages() {
        assertThat(of(":coeur rouge".replace(' ', '_'))).startsWith("❤️");
        assertThat(of(":tada")).contains("🎉");
        assertThat(of(":noël")).contains("🎄");
        assertThat(of(":zzzzz")).isEmpty();
    }

    @Test
    void snippetsAreFoundByNameAndByWhatTheyAreFor() {
        Snippet hours = new Snippet("horaires", "Quand l’atelier ouvre", "De ${début} à ${fin}");
        Snippet address = new Snippet("adresse", "", "Quai de la Fosse");

        assertThat(SnippetProposals.matching(List.of(hours, address), "HOR")).containsExactly(hours);
        assertThat(SnippetProposals.matching(List.of(hours, address), "ouvre")).containsExactly(hours);
        assertThat(SnippetProposals.matching(List.of(hours, address), "")).containsExactly(hours, address);
    }

    @Test
    void theRestOfANameIsReplacedWithItsBeginning() {
        assertThat(completed("See #Bo|oks.")).isEqualTo("#Books");
        assertThat(completed("@ros|a.presse-, so")).isEqualTo("@rosa.presse");
        assertThat(completed("#ren|tree")).isEqualTo("#rentree");
        assertThat(completed("A :hea|rt: here")).isEqualTo(":heart:");
        assertThat(completed("a wor|d")).isEqualTo("wor");
        assertThat(completed("at #Nantes|")).isEqualTo("#Nantes");
    }

    @Test
    void anEmojiTypedBeforeAWordLeavesTheWord() {
        assertThat(completed("Bravo :coe|monde")).isEqualTo(":coe");
        assertThat(completed("Bravo :coe|monde, oui : tous")).isEqualTo(":coe");
        assertThat(completed("Bravo :coeur|:")).isEqualTo(":coeur:");
    }

    private static String completed(String text) {
        int caret = text.indexOf('|');
        String whole = text.replace("|", "");
        WordBefore word = WordBefore.of(whole, caret);
        return whole.substring(word.start(), word.end(whole, caret));
    }
}
