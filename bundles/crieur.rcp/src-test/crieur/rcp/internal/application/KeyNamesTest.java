package crieur.rcp.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.junit.jupiter.api.Test;

class KeyNamesTest {

    private static String written(String keys) throws ParseException {
        return new KeyNames().format(KeySequence.getInstance(keys));
    }

    @Test
    void writesCtrlFirstWhateverTheOrderOfTheBinding() throws ParseException {
        assertThat(written("SHIFT+CTRL+R")).startsWith("Ctrl+").endsWith("+R").hasSizeGreaterThan("Ctrl+R".length());
        assertThat(written("CTRL+3")).isEqualTo("Ctrl+3");
        assertThat(written("F2")).isEqualTo("F2");
    }

    @Test
    void partsOfASequenceStandBehindACommaEach() throws ParseException {
        assertThat(written("CTRL+K CTRL+S")).isEqualTo("Ctrl+K, Ctrl+S");
    }
}
