package crieur.core.contribution;

import crieur.core.inspection.InspectionDescriptor;
import crieur.core.internal.contribution.ContributionJournal;
import crieur.core.internal.contribution.DescriptorReader;
import crieur.core.internal.contribution.InspectionReader;
import crieur.core.internal.contribution.LazyNetworkRegistry;
import crieur.core.internal.contribution.PluginXml;
import crieur.core.internal.contribution.SortedRegistry;
import crieur.core.internal.contribution.TemplateReader;
import crieur.core.internal.contribution.Trial;
import crieur.core.internal.contribution.WorkflowReader;
import crieur.core.network.NetworkRegistry;
import crieur.core.template.TemplateDescriptor;
import crieur.core.workflow.Workflow;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/**
 * All contributions of a running Crieur: the registries that everyone asks, and the list of what is broken and why.
 *
 * <p>Thread-safe. A bad contribution is never an exception here: it is left out, or kept without its broken part, and
 * listed with the reason.
 */
public final class Contributions {

    private final ContributionJournal journal;
    private final LazyNetworkRegistry networks;
    private final Registry<InspectionDescriptor> inspections;
    private final Registry<TemplateDescriptor> templates;
    private final Registry<Workflow> workflows;

    private Contributions(List<Builder.Entry> entries) {
        this.journal = new ContributionJournal();
        this.networks = new LazyNetworkRegistry(journal);
        this.inspections = read(entries, ExtensionPoint.INSPECTIONS, new InspectionReader());
        this.templates = read(entries, ExtensionPoint.TEMPLATES, new TemplateReader());
        this.workflows = read(entries, ExtensionPoint.WORKFLOWS, new WorkflowReader());
        for (Builder.Entry entry : entries) {
            if (entry.point() == ExtensionPoint.NETWORKS) {
                networks.add(entry.element());
            }
        }
    }

    private <T> Registry<T> read(List<Builder.Entry> entries, ExtensionPoint point, DescriptorReader<T> reader) {
        SortedRegistry<T> registry = new SortedRegistry<>(point, journal);
        for (Builder.Entry entry : entries) {
            if (entry.point() == point) {
                registry.add(entry.element(), reader);
            }
        }
        return registry;
    }

    /** Returns the networks. */
    public NetworkRegistry networks() {
        return networks;
    }

    /** Returns the inspections. */
    public Registry<InspectionDescriptor> inspections() {
        return inspections;
    }

    /** Returns the campaign templates. */
    public Registry<TemplateDescriptor> templates() {
        return templates;
    }

    /** Returns the workflows. */
    public Registry<Workflow> workflows() {
        return workflows;
    }

    /** Lists every contribution with what is known to be wrong with it so far, by point and id. */
    public List<Contribution> list() {
        return journal.list();
    }

    /**
     * Tries everything that is read or made only when it is needed: rules of networks, classes, counters at a short text,
     * folders of templates. What is wrong is in {@link #list} then. Takes seconds where something hangs, so is not for the
     * thread of a user interface.
     */
    public void tryAll() {
        new Trial(this).run();
    }

    /**
     * Notes that a contribution misbehaved while running: threw, returned nothing, or took too long.
     *
     * @param id the contribution's id
     * @param reason what happened, in English, for its author
     */
    public void report(ExtensionPoint point, String id, String reason) {
        journal.problem(point, id, reason);
    }

    /** Collects elements; used by whoever can read contributions. */
    public static final class Builder {

        record Entry(ExtensionPoint point, ContributionElement element) {}

        private final List<Entry> entries = new ArrayList<>();

        /** Adds one element; whether it is sound is found out later. */
        public Builder add(ExtensionPoint point, ContributionElement element) {
            entries.add(new Entry(point, element));
            return this;
        }

        /**
         * Adds what a {@code plugin.xml} file contributes to Crieur's extension points, without OSGi.
         *
         * @param pluginXml the file, beside which resources and {@code OSGI-INF/l10n} lie
         * @param classes finds the classes that it names
         * @throws ContributionException if the file cannot be read or is no well-formed XML
         */
        public Builder addPluginXml(URL pluginXml, ClassLoader classes) throws ContributionException {
            new PluginXml(pluginXml, classes).readInto(this);
            return this;
        }

        /** Reads everything added so far. */
        public Contributions build() {
            return new Contributions(entries);
        }
    }
}
