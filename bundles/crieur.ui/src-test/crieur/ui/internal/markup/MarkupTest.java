package crieur.ui.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void boldAndStruckOutStretchesBecomeSpansOfThePlainText() {
        Markup markup = Markup.parse("un <s>chavel</s><b>cheval</b>");

        assertThat(markup.text()).isEqualTo("un chavelcheval");
        assertThat(markup.spans()).containsExactly(new Markup.Span(3, 9, true), new Markup.Span(9, 15, false));
    }

    @Test
    void anyTextComesBackFromItsEscapedForm() {
        String text = "a < b && b > c\n<b>&lt;";

        assertThat(Markup.parse(Markup.escaped(text)).text()).isEqualTo(text);
        assertThat(Markup.parse(Markup.escaped(text)).spans()).isEmpty();
    }
}
