package crieur.workspace.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChannelLabelsTest {

    private static final Map<String, String> NETWORKS = Map.of("n.x", "X", "n.li", "LinkedIn");

    private static List<String> labels(ChannelOutline... channels) {
        return new ChannelLabels(id -> Optional.ofNullable(NETWORKS.get(id)))
                .give(List.of(channels)).stream().map(ChannelOutline::label).toList();
    }

    private static ChannelOutline unnamed(String id, String network, String handle) {
        return new ChannelOutline(id, id, network, handle);
    }

    @Test
    void aChannelIsCalledAsTheBrandNamesItElseAsItsNetwork() {
        assertThat(labels(unnamed("x", "n.x", "@shop"), new ChannelOutline("page", "Our page", "n.li", "shop")))
                .containsExactly("X", "Our page");
    }

    @Test
    void twoAccountsOnOneNetworkAreToldApartByTheAccount() {
        assertThat(labels(unnamed("x", "n.x", "@shop"), unnamed("x-help", "n.x", " ")))
                .containsExactly("X · @shop", "X · x-help");
    }

    @Test
    void whatIsNotKnownIsCalledByItsId() {
        assertThat(labels(unnamed("wall", "n.gone", ""))).containsExactly("wall");
        BrandOutline brand = new BrandOutline(
                Path.of("/brand"), "Shop", List.of(new ChannelOutline("x", "x", "n.x", "", "X")), List.of());
        assertThat(brand.channelLabel("x")).isEqualTo("X");
        assertThat(brand.channelLabel("mastodn")).isEqualTo("mastodn");
    }
}
