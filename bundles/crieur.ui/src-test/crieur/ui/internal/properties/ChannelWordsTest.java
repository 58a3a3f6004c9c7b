package crieur.ui.internal.properties;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChannelWordsTest {

    private final ChannelWords words =
            new ChannelWords(id -> id.equals("some.x") ? Optional.of("X") : Optional.empty());

    @Test
    void saysTheAccountOnceWhereTwoChannelsAreOfOneNetwork() {
        assertThat(words.of(new ChannelOutline("x", "x", "some.x", "@shop", "X · @shop")))
                .isEqualTo("X (x) · @shop");
    }

    @Test
    void saysTheNameThatTheBrandGives() {
        assertThat(words.of(new ChannelOutline("x", "Boutique", "some.x", "@shop")))
                .isEqualTo("Boutique (x) · @shop");
    }

    @Test
    void saysTheIdOfANetworkThatIsNotKnown() {
        assertThat(words.of(new ChannelOutline("m", "m", "other.m", "@shop"))).isEqualTo("other.m (m) · @shop");
    }
}
