package crieur.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.internal.inspection.Texts;
import crieur.core.network.Network;
import crieur.core.network.NetworkRegistry;
import crieur.model.Brand;
import crieur.model.Channel;
import crieur.model.CrieurFactory;
import java.util.List;
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
        NetworkRegistry registry = Texts.contributions().networks();
        Network x = registry.find("test.short").orElseThrow();
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
}
