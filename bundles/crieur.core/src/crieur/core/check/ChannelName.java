package crieur.core.check;

import crieur.model.Channel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What there is to call a channel by; immutable.
 *
 * @param id the id that posts name
 * @param own the name that the brand gives it
 * @param network the id of its network; empty where it has none
 * @param networkName what people call that; empty where it is not known
 * @param handle the account's name on the network; blank for none
 */
public record ChannelName(
        String id, Optional<String> own, String network, Optional<String> networkName, String handle) {

    /**
     * Returns what there is to call a channel of a brand by.
     *
     * @param networks gives the name of a network by its id; empty where it is not known
     */
    public static ChannelName of(Channel channel, Function<String, Optional<String>> networks) {
        String network = Optional.ofNullable(channel.getNetwork()).orElse("");
        return new ChannelName(
                String.valueOf(channel.getId()),
                Optional.ofNullable(channel.getName()).filter(name -> !name.isBlank()),
                network,
                networks.apply(network),
                Optional.ofNullable(channel.getHandle()).orElse(""));
    }

    /**
     * Returns what people call the channel: as the brand names it, else by its network; where another would be called the
     * same, with the account.
     *
     * @param all the channels of the brand
     */
    public String among(List<ChannelName> all) {
        return name() + (isAlone(all, other -> other.name().equals(name())) ? "" : " · " + account());
    }

    /**
     * Returns what messages call the network of the channel: by its name; where the brand has another account there, with
     * what tells the two apart. Empty where the network is not known.
     *
     * @param all the channels of the brand
     */
    public Optional<String> networkAmong(List<ChannelName> all) {
        boolean named = isAlone(all, other -> other.own().equals(own));
        String which = own.filter(name -> named).orElseGet(this::account);
        return networkName.map(
                name -> isAlone(all, other -> other.network().equals(network)) ? name : name + " · " + which);
    }

    private boolean isAlone(List<ChannelName> all, Predicate<ChannelName> alike) {
        return all.stream().filter(other -> !other.id().equals(id)).noneMatch(alike);
    }

    private String name() {
        return own.or(() -> networkName).orElse(id);
    }

    private String account() {
        return handle.isBlank() ? id : handle;
    }
}
