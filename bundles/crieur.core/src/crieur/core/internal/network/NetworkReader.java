package crieur.core.internal.network;

import crieur.core.contribution.ContributionElement;
import crieur.core.contribution.ContributionException;
import crieur.core.internal.contribution.DescriptorReader;
import crieur.core.network.Network;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code <network>} elements. */
public final class NetworkReader implements DescriptorReader<Network> {

    @Override
    public Network read(String id, ContributionElement element) throws ContributionException {
        return new Network(
                id,
                element.require("name"),
                element.attribute("colour").orElse("#606060"),
                element.attribute("icon"),
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
                element.contributor());
    }
}
