package crieur.ui.internal.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Finding;
import crieur.core.inspection.TextRange;
import crieur.core.message.Message;
import crieur.core.preview.TextStyle;
import crieur.core.text.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarmRecordsTest {

    record Two(int number, List<String> words) {}

    record Within(Two two, Thread nothing) {}

    record Never(int number) {
        Never {
            if (number == 0) {
                throw new IllegalArgumentException("not zero");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Two.class,
                Within.class,
                TextRange.class,
                Message.class,
                TextStyle.class,
                Entity.class,
                Finding.class
            })
    void aKindIsComparedThatCanBeMadeOfValuesThatSayNothing(Class<?> kind) {
        assertThat(WarmRecords.compare(kind)).isTrue();
    }

    @Test
    void aKindThatCannotIsLeftOut() {
        assertThat(WarmRecords.compare(Never.class)).isFalse();
    }
}
