package crieur.core.network;

import java.util.List;
import java.util.Optional;

/** The networks that are known, by id; thread-safe, and each network's data is read only when it is first asked for. */
public interface NetworkRegistry {

    /** Knows none. */
    NetworkRegistry EMPTY = new NetworkRegistry() {
        @Override
        public Optional<Network> find(String id) {
            return Optional.empty();
        }

        @Override
        public List<String> ids() {
            return List.of();
        }
    };

    /** Returns the network of an id; empty if there is none or its data could not be read, which is reported. */
    Optional<Network> find(String id);

    /** Returns the ids of all networks, sorted, without reading their data. */
    List<String> ids();
}
