package crieur.ui.internal.problems;

import crieur.core.inspection.Severity;
import crieur.workspace.internal.search.Folded;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the list of problems shows: grouped, filtered, counted. Used from one thread at a time. */
public final class ProblemsViewModel {

    /** By what problems are put together. */
    public enum Grouping {
        /** One group for each campaign. */
        CAMPAIGN,
        /** One group for each severity, the worst first. */
        SEVERITY,
        /** One group for each channel. */
        CHANNEL,
        /** One group for each inspection. */
        INSPECTION
    }

    /** Gives the words for what has no name of its own. */
    public interface Names {

        /** Returns the name of a severity's group. */
        String severity(Severity severity);

        /** Returns the name of an inspection. */
        String inspection(String id);

        /** Returns the name of the campaign that a file belongs to, or the heading of problems outside any. */
        String campaign(ProblemRow row);

        /** Returns the heading of problems that concern every channel. */
        String everyChannel();
    }

    private final Names names;
    private List<ProblemRow> rows = List.of();
    private final Map<Path, String> campaigns = new HashMap<>();
    private final Map<Long, String> folded = new HashMap<>();
    private List<ProblemGroup> groups;
    private Grouping grouping = Grouping.CAMPAIGN;
    private ProblemOrder order = ProblemOrder.WORST_FIRST;
    private boolean blockingOnly;
    private List<String> filter = List.of();

    /** Creates a model that knows no problem yet. */
    public ProblemsViewModel(Names names) {
        this.names = names;
    }

    /** Takes the problems there are now. */
    public void setRows(List<ProblemRow> problems) {
        rows = problems.stream().sorted(order.comparator()).toList();
        campaigns.clear();
        folded.clear();
        groups = null;
    }

    /** Chooses how to put problems together. */
    public void groupBy(Grouping by) {
        grouping = by;
        groups = null;
    }

    /** Chooses the order below each heading. */
    void sort(ProblemOrder by) {
        order = by;
        rows = rows.stream().sorted(order.comparator()).toList();
        groups = null;
    }

    /** Returns the order below each heading. */
    ProblemOrder order() {
        return order;
    }

    /** Chooses whether only what blocks publishing is shown. */
    public void showBlockingOnly(boolean only) {
        blockingOnly = only;
        groups = null;
    }

    /** Shows only problems with these words in their message, file, channel or campaign; accents and case do not matter. */
    public void filter(String words) {
        filter = Stream.of(Folded.folded(words).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        groups = null;
    }

    /** Returns how problems are put together. */
    public Grouping grouping() {
        return grouping;
    }

    /** Returns whether only what blocks publishing is shown. */
    public boolean isBlockingOnly() {
        return blockingOnly;
    }

    /** Returns the groups to show; none is empty. The same list until something changes. */
    public List<ProblemGroup> groups() {
        if (groups == null) {
            groups = List.copyOf(grouped());
        }
        return groups;
    }

    private List<ProblemGroup> grouped() {
        Map<String, List<ProblemRow>> byTitle = new LinkedHashMap<>();
        Function<ProblemRow, String> title = titles();
        List<ProblemRow> shown = new ArrayList<>(shown());
        if (grouping == Grouping.SEVERITY) {
            // The headings come as their first rows do.
            shown.sort(Comparator.comparing(ProblemRow::severity).reversed());
        }
        for (ProblemRow row : shown) {
            byTitle.computeIfAbsent(title.apply(row), any -> new ArrayList<>()).add(row);
        }
        List<ProblemGroup> found = new ArrayList<>(byTitle.size());
        byTitle.forEach((heading, problems) -> found.add(new ProblemGroup(heading, problems)));
        if (grouping != Grouping.SEVERITY) {
            found.sort(Comparator.comparing(ProblemGroup::title, Collator.getInstance()::compare));
        }
        return found;
    }

    private Function<ProblemRow, String> titles() {
        return switch (grouping) {
            case CAMPAIGN -> row -> campaigns.computeIfAbsent(row.file().getParent(), folder -> names.campaign(row));
            case SEVERITY -> row -> names.severity(row.severity());
            case CHANNEL -> row -> row.channel().isEmpty() ? names.everyChannel() : row.channelName();
            case INSPECTION -> row -> names.inspection(row.inspection());
        };
    }

    private List<ProblemRow> shown() {
        return rows.stream()
                .filter(row -> !blockingOnly || row.severity() == Severity.ERROR)
                .filter(row -> filter.isEmpty()
                        || matches(folded.computeIfAbsent(row.marker(), marker -> Folded.folded(words(row)))))
                .toList();
    }

    private boolean matches(String words) {
        return filter.stream().allMatch(words::contains);
    }

    /** Returns the problems of the same inspection as one of some, whatever is shown. */
    public List<ProblemRow> ofTheSameKind(List<ProblemRow> some) {
        Set<String> inspections = some.stream().map(ProblemRow::inspection).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> inspections.contains(row.inspection()))
                .toList();
    }

    /** Returns the problems that are shown, in the order of their groups. */
    public List<ProblemRow> shownRows() {
        return groups().stream().flatMap(group -> group.rows().stream()).toList();
    }

    private static String words(ProblemRow row) {
        return row.message() + ' ' + row.title() + ' ' + row.channelName() + ' ' + row.campaign();
    }

    /** Returns how many problems of a severity there are, whatever is shown. */
    public long count(Severity severity) {
        return rows.stream().filter(row -> row.severity() == severity).count();
    }

    /** Returns whether there are problems, and the words of the filter let none of them through. */
    boolean isAllHidden() {
        return !filter.isEmpty() && !isClean() && groups().isEmpty();
    }

    /** Returns whether there is no problem at all, as opposed to none that passes the filter. */
    public boolean isClean() {
        return rows.isEmpty();
    }
}
