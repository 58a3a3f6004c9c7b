package crieur.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageCatalogTest {

    private final MessageCatalog catalog = MessageCatalog.beside(MessageCatalogTest.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Greeting.plain  |    |    | Nothing to fill",
                "fr | Greeting.plain  |    |    | Rien à remplir",
                "en | Greeting.named  | A  | B  | Hello A, it's B",
                "fr | Greeting.named  | A  | B  | Bonjour A, c’est B",
                "en | Greeting.quoted | A  |    | Write {{A}}, l'image, don't",
                "fr | English.only    |    |    | Only English",
                "de | English.only    |    |    | Only English",
                "en | Broken.brace    | A  |    | Broken.brace",
                "en | Nobody.knows    | A  |    | Nobody.knows",
                "en | Choice.kind     | image | | a picture",
                "en | Choice.kind     | sound | | something",
            })
    void givesTheTextOfTheLanguage(String language, String key, String first, String second, String expected) {
        List<Object> arguments = first == null ? List.of() : second == null ? List.of(first) : List.of(first, second);
        assertThat(catalog.format(Locale.forLanguageTag(language), key, arguments))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "en,0,0 characters too many on X",
        "en,1,1 character too many on X",
        "en,2,2 characters too many on X",
        "fr,0,0 caractère de trop sur X",
        "fr,1,1 caractère de trop sur X",
        "fr,2,2 caractères de trop sur X",
        "en,12345,'12,345 characters too many on X'",
        "fr,1234567,1\u202F234\u202F567 caractères de trop sur X",
    })
    void countsInTheLanguage(String language, int number, String expected) {
        assertThat(catalog.message("Excess.over", number, "X").format(Locale.forLanguageTag(language)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{0}",
                "a {0} b",
                "{0, plural, one {# a} other {# b}}",
                "{0, plural, =0 {none} =1 {'#' {0}} one {x} other {{0} and #}}",
                "{0, plural, =0 {none} other {{0, select, 5 {five #} other {more}}}}",
                "'{'{0}'}' it''s l'a",
                "{0, select, 1 {un} other {plus}}",
                "{0, plural, offset:1 one {# a} other {# b}}",
                "{0, number, integer}",
            })
    void agreesWithIcu(String pattern) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN)) {
            MessageFormat icu = new MessageFormat(pattern, locale);
            Template template = Template.compile(pattern, locale);
            for (Number number : List.of(0, 1, 2, 5, 21, 999, 1000, 123456L, -1, -1000, 1.5, 0.25, 2.0)) {
                assertThat(template.format(List.of(number)))
                        .as("%s with %s in %s", pattern, number, locale)
                        .isEqualTo(icu.format(new Object[] {number}));
            }
        }
    }

    @Test
    void formatsMessagesInsideMessagesAndDates() {
        Message inner = catalog.message("Greeting.plain");
        assertThat(catalog.message("Greeting.named", inner, LocalDate.of(2026, 9, 1))
                        .format(Locale.FRENCH))
                .isEqualTo("Bonjour Rien à remplir, c’est 1 septembre 2026");
    }

    @Test
    void showsTheNumberOfAnArgumentThatIsNotThere() {
        assertThat(catalog.format(Locale.ENGLISH, "Greeting.named", List.of("A")))
                .isEqualTo("Hello A, it's {1}");
    }

    @Test
    void givesKeysWhereThereAreNoFiles() {
        assertThat(MessageCatalog.beside(String.class).format(Locale.FRENCH, "Some.key", List.of("x")))
                .isEqualTo("Some.key");
    }
}
