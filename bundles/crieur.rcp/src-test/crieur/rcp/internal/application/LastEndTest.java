package crieur.rcp.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastEndTest {

    @TempDir
    Path folder;

    @Test
    void aSessionThatNeverEndedIsKnownToTheNext() throws IOException {
        assertThat(new LastEnd(folder).begin()).isFalse();

        assertThat(new LastEnd(folder).begin()).isTrue();
    }

    @Test
    void aSessionThatEndedIsForgotten() throws IOException {
        LastEnd session = new LastEnd(folder);
        session.begin();
        session.end();

        assertThat(new LastEnd(folder).begin()).isFalse();
    }
}
