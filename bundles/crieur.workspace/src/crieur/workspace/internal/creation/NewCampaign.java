package crieur.workspace.internal.creation;

import crieur.model.Campaign;
import crieur.model.CrieurFactory;
import crieur.model.Milestone;
import crieur.model.file.BrandLayout;
import crieur.model.file.FileKind;
import crieur.model.file.ModelResource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.common.util.URI;

/**
 * A campaign that is to be made.
 *
 * @param name the name people see
 * @param objective what it is for, or empty
 * @param from its first day
 * @param to its last day
 * @param language the BCP 47 language it is written in; empty for the brand's
 * @param channels ids of the channels it goes to
 * @param milestones the days that posts can be placed by
 */
public record NewCampaign(
        String name,
        String objective,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> language,
        List<String> channels,
        List<NewMilestone> milestones) {

    /**
     * A day that posts can be placed by.
     *
     * @param id the id that schedules name it by, without white space
     * @param name the name people see
     * @param date its day
     */
    public record NewMilestone(String id, String name, LocalDate date) {

        /** Creates a milestone whose id is made of its name. */
        public static NewMilestone named(String name, LocalDate date) {
            String id = FolderName.of(name);
            return new NewMilestone(id.isEmpty() ? "milestone" : id, name, date);
        }
    }

    public NewCampaign {
        channels = List.copyOf(channels);
        milestones = List.copyOf(milestones);
    }

    /** Returns the name of the campaign's folder; empty where its name has no letter or digit. */
    public String folderName() {
        return FolderName.of(name);
    }

    /** Returns the file that the campaign would be in, in a folder that is not there yet. */
    public Path fileIn(Path brand) {
        Path campaigns = brand.resolve(BrandLayout.CAMPAIGNS);
        String folder = folderName().isEmpty() ? "campaign" : folderName();
        String free = folder;
        for (int number = 2; Files.exists(campaigns.resolve(free)); number++) {
            free = folder + "-" + number;
        }
        return campaigns.resolve(free).resolve(FileKind.CAMPAIGN.fileName(free));
    }

    /** Returns the text of the file, with an id of its own. */
    public String text() {
        Campaign campaign = CrieurFactory.eINSTANCE.createCampaign();
        campaign.setId(UUID.randomUUID().toString());
        campaign.setName(name.strip());
        if (!objective.isBlank()) {
            campaign.setObjective(objective.strip());
        }
        from.ifPresent(campaign::setFrom);
        to.ifPresent(campaign::setTo);
        language.ifPresent(campaign::setLanguage);
        campaign.getChannels().addAll(channels);
        for (NewMilestone made : milestones) {
            Milestone milestone = CrieurFactory.eINSTANCE.createMilestone();
            milestone.setId(made.id());
            milestone.setName(made.name());
            milestone.setDate(made.date());
            campaign.getMilestones().add(milestone);
        }
        ModelResource resource = new ModelResource(URI.createURI("campaign"), FileKind.CAMPAIGN);
        resource.getContents().add(campaign);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, Map.of());
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
