package crieur.core.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.contribution.Registry;
import crieur.core.inspection.Change;
import crieur.core.inspection.Dictionary;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostIndex;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Profile;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.inspection.TextSubject;
import crieur.core.inspection.When;
import crieur.core.network.NetworkRegistry;
import crieur.core.progress.Background;
import crieur.core.progress.Progress;
import crieur.core.text.TextAnalysis;
import crieur.core.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ExaminerTest {

    private static final String TEXT = "Some text\nof two lines.";
    private static final Registry<Workflow> NO_WORKFLOWS = new Registry<>() {
        @Override
        public Optional<Workflow> find(String id) {
            return Optional.empty();
        }

        @Override
        public List<Workflow> all() {
            return List.of();
        }
    };

    private final Map<String, String> reports = new ConcurrentHashMap<>();

    private static Problem problem(int start, int end) {
        return Problem.of(TestInspections.words("wrong"), Place.text(start, end));
    }

    private static InspectionDescriptor good(String id) {
        return TestInspections.text(id, (subject, context) -> List.of(problem(10, 12)));
    }

    /** Runs inspections over a number of texts and returns the findings of each. */
    private List<List<Finding>> run(List<InspectionDescriptor> descriptors, Profile profile, int texts, int jobs) {
        Map<String, Inspection<?>> made = new ConcurrentHashMap<>();
        List<LiveInspection> live = new ArrayList<>();
        for (InspectionDescriptor descriptor : descriptors) {
            live.add(new LiveInspection(descriptor, made, (point, id, reason) -> {
                assertThat(reports.put(id, reason)).as("reported twice: %s", id).isNull();
            }));
        }
        InspectionPlan plan = new InspectionPlan(live, profile, When.SAVE, Set.of());
        Surroundings surroundings =
                new Surroundings(Instant.EPOCH, Dictionary.EMPTY, NetworkRegistry.EMPTY, NO_WORKFLOWS, PostIndex.EMPTY);
        List<String> items = new ArrayList<>();
        for (int i = 0; i < texts; i++) {
            items.add(TEXT);
        }
        List<List<Finding>> results = new ArrayList<>();
        GuardedRun.Work<String, List<Finding>> work = (text, guard) -> {
            List<Finding> findings = new ArrayList<>();
            TextSubject subject = new TextSubject(TextAnalysis.of(text), Optional.empty());
            new TextFindings(new Examiner(guard, surroundings), subject, new TextLayout(text), live.size())
                    .addTo(findings, plan.anyChannel().texts());
            return findings;
        };
        Duration budget = Duration.ofMillis(100);
        new GuardedRun<String, List<Finding>>(
                        items.iterator(), work, results::add, new GuardedRun.Pace(jobs, budget, budget), Progress.NONE)
                .run();
        return results;
    }

    private List<Finding> run(InspectionDescriptor... descriptors) {
        return run(Arrays.asList(descriptors), Profile.DEFAULT, 1, 1).get(0);
    }

    @Test
    void makesFindingsOfProblems() {
        Proposal proposal = new Proposal(
                TestInspections.words("do"), List.of(new Change.ReplaceText(new TextRange(10, 12), "in")), true);
        List<Finding> findings = run(TestInspections.text(
                "a.b", (subject, context) -> List.of(problem(10, 12).fixedBy(proposal))));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.inspection()).isEqualTo("a.b");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.range()).isEqualTo(new TextRange(10, 12));
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.column()).isEqualTo(1);
            assertThat(finding.fixes().get(0).edits().get(0).replacement()).isEqualTo("in");
        });
    }

    @Test
    void aProfileHasTheLastWordOnSeverityAndRules() {
        InspectionDescriptor descriptor = TestInspections.text("a.b", (subject, context) -> {
            assertThat(context.isRuleOn("noisy")).isFalse();
            return List.of(problem(0, 1).under("noisy"), problem(1, 2).at(Severity.INFO));
        });
        Profile.Entry entry = new Profile.Entry(
                Optional.empty(), Optional.of(Severity.ERROR), Map.of(), Map.of("noisy", false), Map.of(), Map.of());
        Profile profile = Profile.DEFAULT.over(new Profile.Layer(Map.of("a.b", entry)));
        assertThat(run(List.of(descriptor), profile, 1, 1).get(0))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.range().start()).isEqualTo(1);
                });
    }

    @Test
    void givesWayBeforeEachInspection() {
        AtomicInteger asked = new AtomicInteger();
        Background.setPause(asked::incrementAndGet);
        try {
            run(good("a.b"), good("c.d"));
        } finally {
            Background.setPause(() -> {});
        }
        assertThat(asked).hasValueGreaterThanOrEqualTo(2);
    }

    @Test
    void asksForNoThresholdThatWasNotDeclared() {
        run(TestInspections.text("a.b", (subject, context) -> {
            context.threshold("undeclared");
            return List.of();
        }));
        assertThat(reports.get("a.b")).contains("undeclared");
    }

    @Test
    void aProblemOutsideTheTextIsItsInspectionsFault() {
        List<Finding> findings = run(
                TestInspections.text("a.bad", (subject, context) -> List.of(problem(0, 2), problem(5, 500))),
                good("a.good"));
        assertThat(findings).extracting(Finding::inspection).containsExactly("a.good");
        assertThat(reports.get("a.bad")).contains("500");
    }

    /** Whatever a contribution does wrong, every other one's findings on every text are the same as without it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void badContributionsCostNobodyElseAnything(long seed) {
        Random random = new Random(seed);
        CountDownLatch never = new CountDownLatch(1);
        List<InspectionDescriptor> mixed = new ArrayList<>();
        List<String> goodIds = new ArrayList<>();
        List<String> badIds = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            if (random.nextInt(3) > 0) {
                mixed.add(good("test.good" + i));
                goodIds.add("test.good" + i);
            } else {
                mixed.add(bad("test.bad" + i, random.nextInt(8), never));
                badIds.add("test.bad" + i);
            }
        }
        List<List<Finding>> results = run(mixed, Profile.DEFAULT, 40, 1 + random.nextInt(3));
        assertThat(results).hasSize(40);
        for (List<Finding> findings : results) {
            assertThat(findings).extracting(Finding::inspection).containsExactlyElementsOf(goodIds);
        }
        assertThat(new TreeMap<>(reports)).containsOnlyKeys(badIds);
        never.countDown();
    }

    private static InspectionDescriptor bad(String id, int kind, CountDownLatch never) {
        return switch (kind) {
            case 0 ->
                TestInspections.text(id, (subject, context) -> {
                    throw new IllegalStateException("on purpose");
                });
            case 1 -> TestInspections.text(id, (subject, context) -> null);
            case 2 -> TestInspections.text(id, (subject, context) -> Arrays.asList(problem(0, 1), null));
            case 3 -> TestInspections.text(id, (subject, context) -> recurse(subject));
            case 4 ->
                TestInspections.text(id, () -> {
                    throw new NoClassDefFoundError("missing/Thing");
                });
            case 5 ->
                TestInspections.text(id, (subject, context) -> {
                    while (never.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return List.of();
                });
            case 6 -> TestInspections.text(id, (subject, context) -> List.of(problem(7, 7_000)));
            default -> TestInspections.text(id, () -> null);
        };
    }

    private static List<Problem> recurse(TextSubject subject) {
        List<Problem> deeper = recurse(subject);
        return deeper.isEmpty() ? List.of() : deeper;
    }
}
