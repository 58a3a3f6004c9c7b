package crieur.core.internal.contribution;

import crieur.core.contribution.ContributionElement;
import crieur.core.contribution.ContributionException;
import crieur.core.template.TemplateDescriptor;

/** Reads {@code <template>} elements. */
public final class TemplateReader implements DescriptorReader<TemplateDescriptor> {

    @Override
    public TemplateDescriptor read(String id, ContributionElement element) throws ContributionException {
        element.require("name");
        return new TemplateDescriptor(
                id,
                element.message("name"),
                element.message("description"),
                element.attribute("kind").orElse("other"),
                element.require("folder"),
                element);
    }
}
