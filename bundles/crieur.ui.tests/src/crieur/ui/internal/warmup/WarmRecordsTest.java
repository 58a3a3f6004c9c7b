package crieur.ui.internal.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarmRecordsTest {

    @Test
    void eachKindIsComparedWithAnEqual() {
        assertThat(WarmRecords.compare()).isEqualTo(2);
    }
}
