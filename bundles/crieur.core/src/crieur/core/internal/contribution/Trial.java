package crieur.core.internal.contribution;

import crieur.core.contribution.ContributionException;
import crieur.core.contribution.Contributions;
import crieur.core.contribution.ExtensionPoint;
import crieur.core.inspection.InspectionDescriptor;
import crieur.core.network.Network;
import crieur.core.network.TextRule;
import crieur.core.template.TemplateDescriptor;
import crieur.core.text.TextAnalysis;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;

/** Tries everything that is read only when it is needed, so that what is wrong with it is known. */
public final class Trial {

    private static final String TEMPLATE = "/template.yaml";
    private static final TextAnalysis TEXT = TextAnalysis.of("Un essai : https://example.org/ #Essai @essai 🙂");

    private final Contributions contributions;

    public Trial(Contributions contributions) {
        this.contributions = contributions;
    }

    /** Tries all contributions, one after the other. */
    public void run() {
        for (String id : contributions.networks().ids()) {
            contributions.networks().find(id).ifPresent(this::network);
        }
        contributions.inspections().all().forEach(this::inspection);
        contributions.templates().all().forEach(this::template);
    }

    private void network(Network network) {
        for (TextRule rule : network.texts()) {
            attempt(
                    ExtensionPoint.NETWORKS,
                    network.id(),
                    "the counter of its field \"" + rule.field() + "\"",
                    () -> rule.counter().count(TEXT));
        }
    }

    private void inspection(InspectionDescriptor descriptor) {
        attempt(ExtensionPoint.INSPECTIONS, descriptor.id(), "its class", () -> descriptor
                .implementation()
                .get());
    }

    private void template(TemplateDescriptor template) {
        attempt(ExtensionPoint.TEMPLATES, template.id(), "its folder", () -> {
            try (InputStream in = template.element().open(template.folder() + TEMPLATE)) {
                return in.read();
            } catch (IOException e) {
                throw new ContributionException(
                        "folder=\"" + template.folder() + "\" has no template.yaml that can be read: " + e.getMessage(),
                        e);
            }
        });
    }

    private void attempt(ExtensionPoint point, String id, String what, Callable<Object> code) {
        try {
            Attempt.of(what, code);
        } catch (ContributionException e) {
            contributions.report(point, id, String.valueOf(e.getMessage()));
        }
    }
}
