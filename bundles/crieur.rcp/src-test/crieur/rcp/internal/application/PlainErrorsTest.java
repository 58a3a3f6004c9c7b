package crieur.rcp.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainErrorsTest {

    private static String sentence(String message) {
        return PlainErrors.sentence(new Status(IStatus.ERROR, "test", message));
    }

    @Test
    void keepsASentenceThatWasWrittenForPeople() {
        assertThat(sentence("The disk is full.")).isEqualTo("The disk is full.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.NullPointerException", "Unhandled IOException in loop", "  ", ""})
    void saysSomethingReadableInPlaceOfATechnicalMessage(String message) {
        assertThat(sentence(message)).doesNotContain("Exception").isNotBlank();
    }
}
