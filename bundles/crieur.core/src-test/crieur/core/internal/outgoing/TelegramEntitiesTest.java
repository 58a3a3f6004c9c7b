package crieur.core.internal.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.text.TextAnalysis;
import java.util.List;
import org.junit.jupiter.api.Test;

class TelegramEntitiesTest {

    private static List<String> found(String text) {
        TextAnalysis analysis = TextAnalysis.of(text);
        return TelegramEntities.find(analysis).stream()
                .map(entity -> entity.kind() + " " + entity.start() + " " + analysis.text(entity))
                .toList();
    }

    @Test
    void findsBareDomainsAndOffsetsInUtf16() {
        assertThat(found("🎉 exemple.fr et https://a.example/b."))
                .containsExactly("URL 3 exemple.fr", "URL 17 https://a.example/b");
    }

    @Test
    void findsMentionsOfThreeToThirtyTwo() {
        assertThat(found("@abc @ab (@atelier_44) a@bcd @" + "x".repeat(33)))
                .containsExactly("MENTION 0 @abc", "MENTION 10 @atelier_44");
    }

    @Test
    void findsHashtagsThatAreNotAllDigits() {
        assertThat(found("#fête #2026 #a·b x#y #tag@canal #été2026!"))
                .containsExactly("HASHTAG 0 #fête", "HASHTAG 12 #a·b", "HASHTAG 21 #tag@canal", "HASHTAG 32 #été2026");
    }

    @Test
    void findsCashtagsOfCapitals() {
        assertThat(found("$TON $usd $ABCDEFGHI $A")).containsExactly("CASHTAG 0 $TON", "CASHTAG 21 $A");
    }

    @Test
    void findsNothingInsideALink() {
        assertThat(found("https://a.example/#tag @nom"))
                .containsExactly("URL 0 https://a.example/#tag", "MENTION 23 @nom");
    }
}
