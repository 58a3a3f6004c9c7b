package crieur.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.network.Network;
import crieur.core.network.NetworkRegistry;
import crieur.model.Brand;
import crieur.model.Channel;
import crieur.model.CrieurFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChannelNameTest {

    private static ChannelName channel(String id, String own, String network, String handle) {
        return new ChannelName(
                id,
                Optional.of(own).filter(name -> !name.isEmpty()),
                network,
                Optional.of(network.toUpperCase()),
                handle);
    }

    private static List<String> names(List<ChannelName> all) {
        return all.stream().map(one -> one.among(all)).toList();
    }

    private static List<String> networks(List<ChannelName> all) {
        return all.stream().map(one -> one.networkAmong(all).orElseThrow()).toList();
    }

    @Test
    void accountsAreToldApartOnlyWhereANetworkHasTwo() {
        List<ChannelName> all = List.of(
                channel("x", "", "x", "@shop"),
                channel("help", "", "x", ""),
                channel("page", "Our page", "li", "shop"));
        assertThat(names(all)).containsExactly("X · @shop", "X · help", "Our page");
        assertThat(networks(all)).containsExactly("X · @shop", "X · help", "LI");
    }

    @Test
    void theNamesOfTheBrandAreEnoughUnlessTheyAreTheSame() {
        List<ChannelName> named = List.of(channel("a", "Shop", "x", "@a"), channel("b", "Help", "x", "@b"));
        assertThat(names(named)).containsExactly("Shop", "Help");
        assertThat(networks(named)).containsExactly("X · Shop", "X · Help");
        List<ChannelName> alike = List.of(channel("a", "Shop", "x", "@a"), channel("b", "Shop", "x", "@b"));
        assertThat(names(alike)).containsExactly("Shop · @a", "Shop · @b");
        assertThat(networks(alike)).containsExactly("X · @a", "X · @b");
    }

    @Test
    void theRulesOfAnAccountSayWhichOneIsMeant() {
        Network x = network();
        NetworkRegistry registry = new NetworkRegistry() {
            @Override
            public Optional<Network> find(String id) {
                return Optional.of(x).filter(known -> known.id().equals(id));
            }

            @Override
            public List<String> ids() {
                return List.of(x.id());
            }
        };
        Brand brand = CrieurFactory.eINSTANCE.createBrand();
        for (String id : List.of("shop", "help")) {
            Channel channel = CrieurFactory.eINSTANCE.createChannel();
            channel.setId(id);
            channel.setNetwork(x.id());
            channel.setHandle('@' + id);
            brand.getChannels().add(channel);
        }

        ChannelSetting setting = ChannelSetting.of(brand.getChannels().get(1), registry);

        assertThat(setting.name()).isEqualTo(x.name() + " · @help");
        assertThat(setting.narrowed(Optional.empty())).map(Network::name).contains(x.name() + " · @help");
    }

    private static Network network() {
        return new Network(
                "test.x",
                "X",
                "#000000",
                Optional.empty(),
                true,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Map.of(),
                "test");
    }
}
