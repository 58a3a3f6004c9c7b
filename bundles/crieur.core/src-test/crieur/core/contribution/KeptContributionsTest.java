package crieur.core.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeptContributionsTest {

    private int reads;

    private final KeptContributions source = new KeptContributions() {
        @Override
        protected Contributions read() {
            reads++;
            if (reads == 1) {
                throw new IllegalStateException("not yet");
            }
            return new Contributions.Builder().build();
        }
    };

    @Test
    void readsOnceAndAgainAfterAFailure() {
        assertThatThrownBy(source::contributions).isInstanceOf(IllegalStateException.class);
        assertThat(source.contributions()).isSameAs(source.contributions());
        assertThat(reads).isEqualTo(2);
    }
}
