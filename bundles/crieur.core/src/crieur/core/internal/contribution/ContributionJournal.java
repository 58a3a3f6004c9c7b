package crieur.core.internal.contribution;

import crieur.core.contribution.Contribution;
import crieur.core.contribution.ContributionElement;
import crieur.core.contribution.ExtensionPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Remembers every contribution and what went wrong with it; thread-safe. */
public final class ContributionJournal {

    private static final Comparator<Contribution> ORDER = Comparator.comparing(Contribution::point)
            .thenComparing(Contribution::id)
            .thenComparing(Contribution::contributor);

    private final List<Entry> entries = new ArrayList<>();

    private static final class Entry {
        final ExtensionPoint point;
        final String id;
        final String contributor;
        final Set<String> problems = new LinkedHashSet<>();

        Entry(ExtensionPoint point, String id, String contributor) {
            this.point = point;
            this.id = id;
            this.contributor = contributor;
        }
    }

    /** Notes a contribution that works so far. */
    synchronized void found(ExtensionPoint point, String id, ContributionElement element) {
        entries.add(new Entry(point, id, element.contributor()));
    }

    /** Notes a contribution that had to be left out. */
    synchronized void refused(ExtensionPoint point, String id, ContributionElement element, String reason) {
        Entry entry = new Entry(point, id, element.contributor());
        entry.problems.add(reason);
        entries.add(entry);
    }

    /** Notes a problem of a contribution that was found before. */
    public synchronized void problem(ExtensionPoint point, String id, String reason) {
        for (Entry entry : entries) {
            if (entry.point == point && entry.id.equals(id)) {
                entry.problems.add(reason);
                return;
            }
        }
    }

    /** Lists a snapshot, by point, id and contributor. */
    public synchronized List<Contribution> list() {
        List<Contribution> result = new ArrayList<>();
        for (Entry entry : entries) {
            result.add(new Contribution(entry.point, entry.id, entry.contributor, List.copyOf(entry.problems)));
        }
        result.sort(ORDER);
        return result;
    }
}
