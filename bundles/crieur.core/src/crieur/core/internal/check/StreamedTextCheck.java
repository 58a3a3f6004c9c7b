package crieur.core.internal.check;

import crieur.core.check.CheckOptions;
import crieur.core.check.Measure;
import crieur.core.check.TextCheck;
import crieur.core.check.TextChecker;
import crieur.core.check.TextResult;
import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Finding;
import crieur.core.inspection.PostIndex;
import crieur.core.inspection.Profile;
import crieur.core.inspection.TextSubject;
import crieur.core.internal.engine.Examiner;
import crieur.core.internal.engine.Guard;
import crieur.core.internal.engine.GuardedRun;
import crieur.core.internal.engine.InspectionPlan;
import crieur.core.internal.engine.Surroundings;
import crieur.core.internal.engine.TextFindings;
import crieur.core.internal.engine.TextLayout;
import crieur.core.network.Network;
import crieur.core.progress.Progress;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Checks texts that belong to no brand. */
final class StreamedTextCheck implements TextCheck {

    private final Engine engine;
    private final CheckOptions options;

    /** What is worked out once for each network. */
    private record Target(Network network, InspectionPlan.ChannelPlan plan, Measures measures) {}

    StreamedTextCheck(Engine engine, CheckOptions options) {
        this.engine = engine;
        this.options = options;
    }

    @Override
    public <T, R> void run(Iterator<? extends T> items, Step<T, R> step, Consumer<? super R> sink, Progress progress) {
        new Run(engine.newRun(options)).go(items, step, sink, progress);
    }

    /** One run over a stream. */
    private final class Run {
        private final RunState state;
        private final InspectionPlan plan;
        private final Surroundings surroundings;
        private final Map<String, Optional<Target>> targets = new ConcurrentHashMap<>();

        Run(RunState state) {
            this.state = state;
            OuterLayers outer = new OuterLayers(engine.contributions(), options);
            this.plan = state.plan(outer.around(Profile.Layer.EMPTY));
            this.surroundings =
                    state.surroundings(outer.dictionary(Optional.empty()), PostIndex.EMPTY, Optional.empty());
        }

        <T, R> void go(Iterator<? extends T> items, Step<T, R> step, Consumer<? super R> sink, Progress progress) {
            Map<Guard, Checker> checkers = new IdentityHashMap<>();
            GuardedRun.Work<T, R> work = (item, guard) -> {
                Checker checker;
                synchronized (checkers) {
                    checker = checkers.computeIfAbsent(guard, any -> new Checker(guard));
                }
                return step.apply(item, checker);
            };
            new GuardedRun<T, R>(items, work, sink, state.pace(), progress).run();
        }

        private Optional<Target> target(String id) {
            Optional<Target> known = targets.get(id);
            return known != null ? known : targets.computeIfAbsent(id, this::find);
        }

        private Optional<Target> find(String id) {
            return surroundings.networks().find(id).map(network -> {
                Network usual = state.usual(network);
                return new Target(usual, plan.channel(id, network.id()), new Measures(state.live(network), usual));
            });
        }

        /** The checker of one thread. */
        private final class Checker implements TextChecker {
            private final Guard guard;
            private final Examiner examiner;

            Checker(Guard guard) {
                this.guard = guard;
                this.examiner = new Examiner(guard, surroundings);
            }

            @Override
            public List<TextResult> check(String text, List<String> networks, Optional<String> language) {
                TextAnalysis analysis = TextAnalysis.of(text);
                TextLayout layout = new TextLayout(text);
                TextFindings findings = new TextFindings(
                        examiner,
                        new TextSubject(analysis, language),
                        layout,
                        plan.anyChannel().texts().length);
                List<TextResult> results = new ArrayList<>(networks.size());
                for (String network : networks) {
                    results.add(result(network, analysis, layout, findings));
                }
                return results;
            }

            private TextResult result(String id, TextAnalysis analysis, TextLayout layout, TextFindings texts) {
                Target target = target(id).orElse(null);
                if (target == null) {
                    return new TextResult(id, false, List.of(), List.of(), List.of());
                }
                List<Measure> measures = target.measures().of(analysis, Optional.empty(), guard);
                List<Finding> findings = new ArrayList<>(0);
                texts.addTo(findings, target.plan().texts());
                if (target.measures().isStopped()) {
                    examiner.miss(target.measures().live());
                } else {
                    DraftSubject draft = new DraftSubject(id, target.network(), analysis, Optional.empty());
                    examiner.examine(target.plan().drafts(), draft, layout, Optional.empty(), findings);
                }
                return new TextResult(id, true, measures, findings, examiner.takeMissed());
            }
        }
    }
}
