package crieur.core.internal.contribution;

import crieur.core.contribution.ContributionElement;
import crieur.core.contribution.ContributionException;
import crieur.core.contribution.ExtensionPoint;
import crieur.core.internal.network.NetworkReader;
import crieur.core.network.Network;
import crieur.core.network.NetworkRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The networks, each read when it is first asked for.
 *
 * <p>A network answers to its fully qualified id and, where no other network ends alike, to the last part of it:
 * {@code mastodon} is {@code crieur.networks.mastodon}. The first contribution keeps a short id that two would have.
 */
public final class LazyNetworkRegistry implements NetworkRegistry {

    private final ContributionJournal journal;
    private final NetworkReader reader = new NetworkReader();
    private final Map<String, ContributionElement> elements = new TreeMap<>();
    private final Map<String, String> idsByName = new TreeMap<>();
    private final Map<String, Optional<Network>> read = new ConcurrentHashMap<>();

    /** Creates an empty registry that tells the journal what it is given. */
    public LazyNetworkRegistry(ContributionJournal journal) {
        this.journal = journal;
    }

    /** Adds an element, or notes why it cannot; called by one thread before anyone asks. */
    public void add(ContributionElement element) {
        String id = element.attribute("id").orElse(element.name());
        try {
            ContributionIds.check(ExtensionPoint.NETWORKS, element, elements.keySet());
            elements.put(id, element);
            idsByName.putIfAbsent(ContributionIds.shortId(id), id);
            journal.found(ExtensionPoint.NETWORKS, id, element);
        } catch (ContributionException e) {
            journal.refused(ExtensionPoint.NETWORKS, id, element, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Optional<Network> find(String id) {
        String full = idsByName.getOrDefault(id, id);
        ContributionElement element = elements.get(full);
        if (element == null) {
            return Optional.empty();
        }
        return read.computeIfAbsent(full, key -> read(key, element));
    }

    private Optional<Network> read(String id, ContributionElement element) {
        try {
            return Optional.of(
                    reader.read(id, element, reason -> journal.problem(ExtensionPoint.NETWORKS, id, reason)));
        } catch (ContributionException e) {
            journal.problem(ExtensionPoint.NETWORKS, id, String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError e) {
            journal.problem(ExtensionPoint.NETWORKS, id, "could not be read: " + e);
        }
        return Optional.empty();
    }

    @Override
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (String id : elements.keySet()) {
            String name = ContributionIds.shortId(id);
            ids.add(id.equals(idsByName.get(name)) ? name : id);
        }
        ids.sort(null);
        return ids;
    }
}
