package crieur.core.network;

import crieur.core.internal.network.RefreshedNetworks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

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

    /** Returns all networks whose data can be read, in the order of their ids; reads the data of each. */
    default List<Network> all() {
        return ids().stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /**
     * Returns these networks with rules renewed by data files, so that a figure that changed needs no release.
     *
     * <p>A folder may hold files called as networks are, for example {@code mastodon.yaml}, of the form that a network's
     * own rules have; each needs a date {@code updated} that is not before that of the rules it is put over, and holds as
     * much as has changed. A file is read when its network is first asked for.
     *
     * @param folders the user's, then the brand's; a later one wins; those that do not exist are skipped
     * @param problems is told the id of a network and, in English and with file, line and column first, what is wrong with
     *     a file, whose other rules still count; called from whatever thread asks for the network
     */
    default NetworkRegistry refreshedFrom(List<Path> folders, BiConsumer<String, String> problems) {
        return new RefreshedNetworks(this, folders, problems);
    }
}
