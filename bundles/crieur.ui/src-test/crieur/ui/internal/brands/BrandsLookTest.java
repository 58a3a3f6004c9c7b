package crieur.ui.internal.brands;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.PostOutline;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrandsLookTest {

    private static BrandsLook look(Locale locale) {
        return new BrandsLook(new BrandsViewModel(state -> state, file -> Optional.empty()), locale);
    }

    private static PostOutline post(int year) {
        ZonedDateTime at = ZonedDateTime.of(year, 12, 8, 9, 0, 0, 0, ZoneOffset.UTC);
        return new PostOutline(Path.of("/a.post"), "A", "draft", List.of(), Optional.of(at));
    }

    private static String about(Locale locale, int year) {
        return look(locale).about(post(year));
    }

    @Test
    void aDayIsWrittenInTheOrderOfItsLanguage() {
        int year = Year.now(ZoneOffset.UTC).getValue();

        assertThat(about(Locale.US, year)).startsWith("draft · Dec 8 9:00");
        assertThat(about(Locale.UK, year)).startsWith("draft · 8 Dec 09:00");
        assertThat(about(Locale.FRENCH, year)).startsWith("draft · 8 déc. 09:00");
    }

    @Test
    void aBrandSaysHowMuchThereIsOfItOrThatItsFileCannotBeRead() {
        BrandOutline empty = new BrandOutline(Path.of("/brand"), "A brand", List.of(), List.of());
        BrandOutline damaged = new BrandOutline(empty.folder(), empty.name(), List.of(), List.of(), true);

        assertThat(look(Locale.UK).about(empty)).isEqualTo("0 campaigns · 0 channels");
        assertThat(look(Locale.UK).about(damaged)).isEqualTo("0 campaigns · file cannot be read");
    }

    @Test
    void theYearIsSaidWhereItIsAnother() {
        assertThat(about(Locale.US, 2019)).startsWith("draft · Dec 8, 2019 9:00");
        assertThat(about(Locale.FRENCH, 2019)).startsWith("draft · 8 déc. 2019 09:00");
    }

    @Test
    void anotherYearGivesWayWhereThereIsLittleRoom() {
        PostLine line = look(Locale.FRENCH).line(post(2019));

        assertThat(line.in(line.whole().length() - 1, String::length)).isEqualTo("draft · 8 déc. 09:00");
    }
}
