package crieur.language.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.progress.Background;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PhraseBrokerTest {

    private final PhraseBroker broker = new PhraseBroker();

    @AfterEach
    void waitForNothing() {
        Background.setPause(() -> {});
    }

    @Test
    void readingTheRulesGivesWayAgainAndAgain() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Background.setPause(asked::incrementAndGet);
        try (InputStream rules = BundledResources.with(() -> broker.getFromRulesDirAsStream("/fr/grammar.xml"))) {
            int size = rules.readAllBytes().length;
            assertThat(size).isGreaterThan(1_000_000);
            assertThat(asked.get()).isGreaterThan(size / 20_000);
        }
    }
}
