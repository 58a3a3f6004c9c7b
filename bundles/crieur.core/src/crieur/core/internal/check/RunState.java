package crieur.core.internal.check;

import crieur.core.check.CheckOptions;
import crieur.core.check.CheckedFile;
import crieur.core.check.Stopped;
import crieur.core.contribution.Contributions;
import crieur.core.contribution.ExtensionPoint;
import crieur.core.inspection.Dictionary;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.PostIndex;
import crieur.core.inspection.Profile;
import crieur.core.internal.engine.GuardedRun;
import crieur.core.internal.engine.InspectionPlan;
import crieur.core.internal.engine.LiveContribution;
import crieur.core.internal.engine.LiveInspection;
import crieur.core.internal.engine.Surroundings;
import crieur.core.internal.network.RefreshedNetworks;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Network;
import crieur.core.network.NetworkRegistry;
import crieur.core.network.PostType;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What holds for one run: the moment, the options, and which contributions still take part. */
final class RunState {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(RunState.class);

    private final Contributions contributions;
    private final CheckOptions options;
    private final Instant now;
    private final List<LiveInspection> inspections = new ArrayList<>();
    private final Set<Stopped> told = new HashSet<>();
    private final Map<String, LiveContribution> networks = new ConcurrentHashMap<>();

    RunState(Contributions contributions, CheckOptions options, Instant now, Map<String, Inspection<?>> made) {
        this.contributions = contributions;
        this.options = options;
        this.now = now;
        for (InspectionDescriptor descriptor : contributions.inspections().all()) {
            inspections.add(new LiveInspection(descriptor, made, contributions::report));
        }
    }

    InspectionPlan plan(Profile profile) {
        return new InspectionPlan(inspections, profile, options.when(), options.leftOut());
    }

    GuardedRun.Pace pace() {
        return new GuardedRun.Pace(options.jobs(), options.budget(), options.slowBudget());
    }

    LiveContribution live(Network network) {
        return networks.computeIfAbsent(
                network.id(), id -> new LiveContribution(ExtensionPoint.NETWORKS, id, false, contributions::report));
    }

    /** Returns the networks as plug-ins contribute them. */
    NetworkRegistry contributed() {
        return contributions.networks();
    }

    /** Adds to the first file that a contribution did not check that this is so; called in the order of the files. */
    CheckedFile tellStopped(CheckedFile file) {
        List<Finding> findings = new ArrayList<>(0);
        for (Stopped stopped : file.stopped()) {
            if (told.add(stopped)) {
                Message message = MESSAGES.message("RunState.stopped", stopped.id(), stopped.reason());
                findings.add(FileFindings.atStart(FileFindings.STOPPED, file.file(), message, List.of()));
            }
        }
        if (findings.isEmpty()) {
            return file;
        }
        findings.addAll(file.findings());
        return file.with(findings, file.reading());
    }

    /** Returns a network as an account of no tier sees it for a text without media. */
    Network usual(Network network) {
        Optional<String> type = network.usualType().map(PostType::id);
        return network.narrowed(Optional.empty(), type, Map.of(), "");
    }

    Surroundings surroundings(Dictionary dictionary, PostIndex posts, Optional<Path> brandFolder) {
        NetworkRegistry renewed = RefreshedNetworks.of(contributions, options.userFolder(), brandFolder);
        return new Surroundings(now, dictionary, renewed, contributions.workflows(), posts);
    }
}
