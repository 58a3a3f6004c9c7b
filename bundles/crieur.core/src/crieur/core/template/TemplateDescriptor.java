package crieur.core.template;

import crieur.core.contribution.ContributionElement;
import crieur.core.message.Message;

/**
 * A campaign template as it was contributed; its folder is read only when it is chosen.
 *
 * @param id the permanent, fully qualified id
 * @param name what people call it
 * @param description what it is for
 * @param kind the kind of campaign, for grouping
 * @param folder the folder of its files inside the contributor, without a trailing slash
 * @param element opens the files
 */
public record TemplateDescriptor(
        String id, Message name, Message description, String kind, String folder, ContributionElement element) {}
