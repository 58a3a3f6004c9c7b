package crieur.core.internal.engine;

import crieur.core.contribution.Registry;
import crieur.core.inspection.Dictionary;
import crieur.core.inspection.PostIndex;
import crieur.core.network.NetworkRegistry;
import crieur.core.workflow.Workflow;
import java.time.Instant;

/** What all subjects of a brand share during a run. */
public record Surroundings(
        Instant now, Dictionary dictionary, NetworkRegistry networks, Registry<Workflow> workflows, PostIndex posts) {}
