package crieur.core.inspection;

import crieur.model.Brand;
import crieur.model.Campaign;
import java.nio.file.Path;

/**
 * A campaign with its posts attached.
 *
 * @param campaign the campaign
 * @param file the campaign's file, absolute
 * @param brand the brand it belongs to
 */
public record CampaignSubject(Campaign campaign, Path file, Brand brand) implements Subject {}
