package crieur.ui.internal.contributions;

import crieur.core.contribution.Contribution;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Contributions, the broken ones first, filtered. */
final class ContributionsViewModel {

    private final List<Contribution> contributions;
    private String filter = "";

    ContributionsViewModel(List<Contribution> contributions) {
        this.contributions = contributions.stream()
                .sorted(Comparator.comparing(Contribution::isSound)
                        .thenComparing(Contribution::point)
                        .thenComparing(Contribution::id))
                .toList();
    }

    void filter(String words) {
        filter = words.strip().toLowerCase(Locale.ROOT);
    }

    List<Contribution> shown() {
        return contributions.stream()
                .filter(one -> (one.id() + ' ' + one.contributor())
                        .toLowerCase(Locale.ROOT)
                        .contains(filter))
                .toList();
    }

    int size() {
        return contributions.size();
    }

    long broken() {
        return contributions.stream().filter(one -> !one.isSound()).count();
    }
}
