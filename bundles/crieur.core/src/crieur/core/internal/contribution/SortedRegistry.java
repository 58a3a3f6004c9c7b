package crieur.core.internal.contribution;

import crieur.core.contribution.ContributionElement;
import crieur.core.contribution.ContributionException;
import crieur.core.contribution.ExtensionPoint;
import crieur.core.contribution.Registry;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A registry that is filled once, by one thread, before anyone asks it. */
public final class SortedRegistry<T> implements Registry<T> {

    private final ExtensionPoint point;
    private final ContributionJournal journal;
    private final TreeMap<String, T> byId = new TreeMap<>();

    /** Creates an empty registry that tells the journal what it is given. */
    public SortedRegistry(ExtensionPoint point, ContributionJournal journal) {
        this.point = point;
        this.journal = journal;
    }

    /** Reads and adds an element, or notes why it cannot. */
    public void add(ContributionElement element, DescriptorReader<T> reader) {
        String id = element.attribute("id").orElse(element.name());
        try {
            ContributionIds.check(point, element, byId.keySet());
            byId.put(id, reader.read(id, element));
            journal.found(point, id, element);
        } catch (ContributionException e) {
            journal.refused(point, id, element, String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError e) {
            journal.refused(point, id, element, "could not be read: " + e);
        }
    }

    @Override
    public Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<T> all() {
        return List.copyOf(byId.values());
    }
}
