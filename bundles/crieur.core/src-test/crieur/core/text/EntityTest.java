package crieur.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voir (https://example.com/a_(b)), vite|url:https://example.com/a_(b)",
                "« https://example.com/ »|url:https://example.com/",
                "example.fr/x et ftp://host/y.|url:example.fr/x url:ftp://host/y",
                "@moi, @toi@mastodon.social. @elle.bsky.social!|mention:@moi mention:@toi@mastodon.social"
                        + " mention:@elle.bsky.social",
                "écrire à moi@example.com.|email:moi@example.com",
                "#RentréeDesClasses #2026 #été-2026|hashtag:#RentréeDesClasses hashtag:#été",
                "$AAPL et 5$|cashtag:$AAPL",
                "👩🏽‍🎨❤️ 1️⃣|emoji:👩🏽‍🎨 emoji:❤️ emoji:1️⃣",
                "https://example.com/#ancre?q=@moi|url:https://example.com/#ancre?q=@moi",
                "C# et F#, 10€ @ 5|",
            })
    void findsWhatIsNoProse(String text, String expected) {
        assertThat(found(text, EntityDialect.GENERIC)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example.com https://example.com|url:https://example.com",
                "https://exämple.com/ünï?ö=ü|url:https://exämple.com/ünï?ö=ü",
                "https://日本語.jp/パス_(x)|url:https://日本語.jp/パス_(x)",
                "https://example.com/a.|url:https://example.com/a",
                "gemini://example.com/a|url:gemini://example.com/a",
                "ftp://example.com/a|",
                "@user @user@host.tld. =@no /@no x@no|mention:@user mention:@user@host.tld",
                "@a.b-c@d|mention:@a.b-c@d",
                "@user@http://x|",
                "#a #1 #1a #a·b #a_ x#b #日本・語 (#c|hashtag:#a hashtag:#1a hashtag:#a·b hashtag:#a_ hashtag:#日本・語",
                "https://example.com/@user|url:https://example.com/@user",
                "https://gta.example.com/wiki/TW @admin|url:https://gta.example.com/wiki/TW mention:@admin",
                "http://t.co/abc-def|url:http://t.co/abc",
                "#étéhttps://example.com/|hashtag:#été url:https://example.com/",
                "https://😀.com/ https://☃.com/|url:https://☃.com/",
                "@a@ⅷ.b|mention:@a@ⅷ.b",
                "https://example.com/a\u0007b|url:https://example.com/a\u0007b",
                "http://a\\b.example.com/c|url:http://a\\b.example.com/c",
                "#😀.weber?/(a)http://http://example.com/b|url:http://example.com/b",
                "𐊭@user@host.org|",
            })
    void findsWhatMastodonDoes(String text, String expected) {
        assertThat(found(text, EntityDialect.MASTODON)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@a.com @a.test @a.x @A.COM (@b.fr)|mention:@a.com mention:@a.test mention:@b.fr",
                "my-site.com site.com httpbin.x HTTP://a.com https://|url:site.com url:httpbin.x",
                "https://a.com/(@b.com|url:https://a.com/(@b.com mention:@b.com",
                "#a! #1 #！ ##b|hashtag:#a hashtag:##b",
                "$abc $abcdef $1a ($X)|cashtag:$abc cashtag:$X",
            })
    void findsWhatBlueskyDoes(String text, String expected) {
        assertThat(found(text, EntityDialect.BLUESKY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.com.x_b.co/http://c.com d.fr|url:a.com url:d.fr",
                "x_y.com -z.com /w.com|",
                "http://あ.com/い|url:http://あ.com/",
                "éa.com|url:a.com",
                "http://a.com/abc:(def)|url:http://a.com/abc",
                "http://a.com/abc(def)(x)|url:http://a.com/abc(def)(x)",
                "RT@user xRT@user|mention:@user",
                "@user/list @user/1|list:@user/list mention:@user",
                "http://t.co/abc-def|url:http://t.co/abc",
                "##tag #tag#|hashtag:#tag",
            })
    void findsWhatXDoes(String text, String expected) {
        assertThat(found(text, EntityDialect.X)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {4096, 4097})
    void takesALinkOnXOnlyUpToItsLongest(int length) {
        String url = "https://example.com/" + "a".repeat(length - 20);
        assertThat(TextAnalysis.of(url).weightedLength().value()).isEqualTo(length > 4096 ? length : 23);
    }

    private static String found(String text, EntityDialect dialect) {
        TextAnalysis analysis = TextAnalysis.of(text);
        return analysis.entities(dialect).stream()
                .map(entity -> entity.kind().name().toLowerCase(Locale.ROOT) + ":" + analysis.text(entity))
                .collect(Collectors.joining(" "));
    }
}
