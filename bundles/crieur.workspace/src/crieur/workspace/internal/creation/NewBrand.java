package crieur.workspace.internal.creation;

import crieur.model.Brand;
import crieur.model.Campaign;
import crieur.model.Channel;
import crieur.model.CrieurFactory;
import crieur.model.file.FileKind;
import crieur.model.file.ModelResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/**
 * A brand that is to be made: its folder, with a first campaign so that a post can be written at once.
 *
 * @param name the name people see
 * @param language the BCP 47 language it writes in
 * @param zone its time zone
 * @param networks ids of the networks it has a channel on
 * @param campaign the name of the first campaign
 */
public record NewBrand(String name, String language, ZoneId zone, List<String> networks, String campaign) {

    public NewBrand {
        networks = List.copyOf(networks);
    }

    /** Returns the name of the brand's folder; empty where the brand's name has no letter or digit. */
    public String folderName() {
        return FolderName.of(name);
    }

    /**
     * Makes the brand.
     *
     * @param home the folder in which the brand's folder is made
     * @return the brand's folder
     * @throws IOException if there is a folder of that name already, or it cannot be written
     */
    public Path createIn(Path home) throws IOException {
        Path folder = home.resolve(folderName());
        Files.createDirectories(home);
        Files.createDirectory(folder);
        save(brand(), folder.resolve(folderName() + ".brand"), FileKind.BRAND);
        String campaignFolder = FolderName.of(campaign);
        save(
                firstCampaign(),
                folder.resolve("campaigns").resolve(campaignFolder).resolve(campaignFolder + ".campaign"),
                FileKind.CAMPAIGN);
        Files.createDirectories(
                folder.resolve("campaigns").resolve(campaignFolder).resolve("posts"));
        return folder;
    }

    private Brand brand() {
        Brand brand = CrieurFactory.eINSTANCE.createBrand();
        brand.setId(UUID.randomUUID().toString());
        brand.setName(name.strip());
        brand.setTimeZone(zone);
        brand.getLanguages().add(language);
        for (String network : networks) {
            Channel channel = CrieurFactory.eINSTANCE.createChannel();
            channel.setId(channelId(network));
            channel.setNetwork(network);
            brand.getChannels().add(channel);
        }
        return brand;
    }

    private Campaign firstCampaign() {
        Campaign made = CrieurFactory.eINSTANCE.createCampaign();
        made.setId(UUID.randomUUID().toString());
        made.setName(campaign);
        made.setLanguage(language);
        networks.forEach(network -> made.getChannels().add(channelId(network)));
        return made;
    }

    /** A channel is named in every post, so its id is short: the last part of the network's. */
    private static String channelId(String network) {
        return network.substring(network.lastIndexOf('.') + 1);
    }

    private static void save(EObject content, Path file, FileKind kind) throws IOException {
        Files.createDirectories(file.getParent());
        ModelResource resource = new ModelResource(URI.createFileURI(file.toString()), kind);
        resource.getContents().add(content);
        resource.save(Map.of());
    }
}
