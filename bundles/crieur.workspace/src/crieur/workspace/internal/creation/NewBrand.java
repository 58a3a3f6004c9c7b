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
 * @param folderName the name of its folder; a single name, not a path
 * @param languages the BCP 47 languages it writes in, the usual one first; at least one
 * @param zone its time zone
 * @param channels its channels
 * @param campaign the name of the first campaign
 */
public record NewBrand(
        String name,
        String folderName,
        List<String> languages,
        ZoneId zone,
        List<NewChannel> channels,
        String campaign) {

    /**
     * A channel of the brand.
     *
     * @param id the id that posts name it by
     * @param network the network's id
     * @param handle the account's name there, or empty
     */
    public record NewChannel(String id, String network, String handle) {

        /** Creates a channel that is called as its network is: a channel is named in every post, so its id is short. */
        public static NewChannel on(String network, String handle) {
            return new NewChannel(network.substring(network.lastIndexOf('.') + 1), network, handle);
        }
    }

    public NewBrand {
        languages = List.copyOf(languages);
        channels = List.copyOf(channels);
    }

    /** Creates a brand in one language whose folder and channels are named by themselves. */
    public NewBrand(String name, String language, ZoneId zone, List<String> networks, String campaign) {
        this(
                name,
                FolderName.of(name),
                List.of(language),
                zone,
                networks.stream().map(network -> NewChannel.on(network, "")).toList(),
                campaign);
    }

    /**
     * Makes the brand.
     *
     * @param home the folder in which the brand's folder is made
     * @return the brand's folder
     * @throws IOException if there is a folder of that name already, or it cannot be written
     */
    public Path createIn(Path home) throws IOException {
        Path folder = home.resolve(folderName);
        Files.createDirectories(home);
        Files.createDirectory(folder);
        save(brand(), folder.resolve(FileKind.BRAND.fileName(folderName)), FileKind.BRAND);
        String campaignFolder = FolderName.of(campaign);
        save(
                firstCampaign(),
                folder.resolve("campaigns").resolve(campaignFolder).resolve(FileKind.CAMPAIGN.fileName(campaignFolder)),
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
        brand.getLanguages().addAll(languages);
        for (NewChannel made : channels) {
            Channel channel = CrieurFactory.eINSTANCE.createChannel();
            channel.setId(made.id());
            channel.setNetwork(made.network());
            if (!made.handle().isBlank()) {
                channel.setHandle(made.handle().strip());
            }
            brand.getChannels().add(channel);
        }
        return brand;
    }

    private Campaign firstCampaign() {
        Campaign made = CrieurFactory.eINSTANCE.createCampaign();
        made.setId(UUID.randomUUID().toString());
        made.setName(campaign);
        made.setLanguage(languages.get(0));
        channels.forEach(channel -> made.getChannels().add(channel.id()));
        return made;
    }

    private static void save(EObject content, Path file, FileKind kind) throws IOException {
        Files.createDirectories(file.getParent());
        ModelResource resource = new ModelResource(URI.createFileURI(file.toString()), kind);
        resource.getContents().add(content);
        resource.save(Map.of());
    }
}
