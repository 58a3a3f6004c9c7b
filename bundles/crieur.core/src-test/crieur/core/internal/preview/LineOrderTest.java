package crieur.core.internal.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crieur.core.preview.Mark.Run.Role;
import crieur.core.preview.StandardMeasure;
import crieur.core.preview.TextStyle;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineOrderTest {

    private static Piece piece(String text, Role role) {
        return new Piece(text, TextStyle.sans(14), role == Role.LINK ? 0xFF0000FF : 0xFF000000, role);
    }

    private static List<TextFlow.Line> lines(double width, Piece... pieces) {
        return TextFlow.lines(List.of(pieces), width, new StandardMeasure());
    }

    private static List<String> order(TextFlow.Line line) {
        return runs(line).stream().map(LineOrder.Run::text).toList();
    }

    private static List<LineOrder.Run> runs(TextFlow.Line line) {
        return LineOrder.of(line, new StandardMeasure());
    }

    private static List<Boolean> directions(TextFlow.Line line) {
        return runs(line).stream().map(LineOrder.Run::rightToLeft).toList();
    }

    @Test
    void aLineFromTheLeftIsOneRunOfEachStyle() {
        TextFlow.Line line = lines(
                        600, piece("Bonjour à ", Role.BODY), piece("@maelle", Role.LINK), piece(" !", Role.BODY))
                .get(0);

        assertThat(line.rightToLeft).isFalse();
        assertThat(order(line)).containsExactly("Bonjour à ", "@maelle", " !");
        assertThat(directions(line)).containsOnly(false);
    }

    @Test
    void aLineFromTheRightStandsTheOtherWayRound() {
        TextFlow.Line line = lines(
                        600, piece("שלום לכולם ", Role.BODY), piece("#כותרת", Role.LINK), piece(" היום", Role.BODY))
                .get(0);

        assertThat(line.rightToLeft).isTrue();
        assertThat(order(line)).containsExactly(" היום", "#כותרת", "שלום לכולם ");
    }

    @Test
    void latinWordsStayTogetherWithinALineFromTheRight() {
        TextFlow.Line line =
                lines(600, piece("اقرأ Atelier Nantais غدا", Role.BODY)).get(0);

        assertThat(order(line)).containsExactly(" غدا", "Atelier Nantais", "اقرأ ");
    }

    @Test
    void hebrewWithinALineFromTheLeftIsARunOfItsOwn() {
        TextFlow.Line line = lines(600, piece("Le mot שלום עולם veut dire bonjour", Role.BODY))
                .get(0);

        assertThat(line.rightToLeft).isFalse();
        assertThat(order(line)).containsExactly("Le mot ", "שלום עולם", " veut dire bonjour");
        assertThat(directions(line)).containsExactly(false, true, false);
    }

    @Test
    void theFullStopOfAHebrewSentenceIsReadFromTheRightWithIt() {
        TextFlow.Line line = lines(600, piece("שלום לכולם.", Role.BODY)).get(0);

        assertThat(order(line)).containsExactly("שלום לכולם.");
        assertThat(directions(line)).containsExactly(true);
    }

    @Test
    void theFullStopBehindALatinWordStandsOnItsLeftInALineFromTheRight() {
        TextFlow.Line line = lines(600, piece("שלום Nantes.", Role.BODY)).get(0);

        assertThat(order(line)).containsExactly(".", "Nantes", "שלום ");
        assertThat(directions(line)).containsExactly(true, false, true);
    }

    @Test
    void aNumberIsReadFromTheLeftAndItsFullStopFromTheRight() {
        TextFlow.Line line = lines(600, piece("שלום 2026.", Role.BODY)).get(0);

        assertThat(order(line)).containsExactly(".", "2026", "שלום ");
        assertThat(directions(line)).containsExactly(true, false, true);
    }

    @Test
    void aLineIsAsWideAsItsWordsInWhicheverDirection() {
        TextFlow.Line line = lines(600, piece("שלום (Nantes) 2026.", Role.BODY)).get(0);

        double width = runs(line).stream().mapToDouble(LineOrder.Run::width).sum();

        assertThat(width).isCloseTo(line.inkWidth(), within(0.01));
    }

    @Test
    void eachParagraphHasItsOwnDirection() {
        List<TextFlow.Line> lines = lines(600, piece("Bonjour\nשלום\n2026 مرحبا\nFin", Role.BODY));

        assertThat(lines).extracting(line -> line.rightToLeft).containsExactly(false, true, true, false);
    }

    @Test
    void everyLineOfAParagraphHasItsDirection() {
        List<TextFlow.Line> lines = lines(60, piece("שלום לכולם Atelier Nantais היום", Role.BODY));

        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.rightToLeft);
    }
}
