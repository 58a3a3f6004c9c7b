package crieur.ui.internal.contributions;

import crieur.core.contribution.Contribution;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Contributions, the broken ones first, filtered. */
final class ContributionsViewModel {

    private final List<Contribution> contributions;
    private final Function<Contribution, Optional<String>> names;
    private String filter = "";

    /**
     * Creates the list.
     *
     * @param names what people call a contribution, in their language; nothing for one that does not work
     */
    ContributionsViewModel(List<Contribution> contributions, Function<Contribution, Optional<String>> names) {
        this.names = names;
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
                .filter(one -> (name(one) + ' ' + one.id() + ' ' + one.contributor())
                        .toLowerCase(Locale.ROOT)
                        .contains(filter))
                .toList();
    }

    String name(Contribution one) {
        return names.apply(one).orElse("");
    }

    int size() {
        return contributions.size();
    }

    long broken() {
        return contributions.stream().filter(one -> !one.isSound()).count();
    }
}
