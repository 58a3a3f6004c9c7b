package crieur.workspace.internal.change;

import crieur.model.file.BrandFolder;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.Outlines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A brand with two campaigns on the disk, and changes carried out on it. */
final class TwoCampaigns {

    static final String TEASER = """
        ---
        id: 1
        title: Teaser
        channels: [x, m] # both
        schedule: launch -P1D 09:00
        state: approved
        media:
          - file: ../media/poster.png
            alt: A poster
        cover: ../media/poster.png
        ---
        Soon.

        === x
        Soon!
        """;

    private static final String CHANNEL = "<channels id=\"%s\" network=\"crieur.networks.x\"/>";

    private final Path home;
    final Path brand;
    final Path autumn;
    final Path winter;
    final Path teaser;
    final Path poster;

    TwoCampaigns(Path home) throws IOException {
        this.home = home;
        brand = home.resolve("brand");
        autumn = brand.resolve("campaigns/autumn/autumn.campaign");
        winter = brand.resolve("campaigns/winter/winter.campaign");
        teaser = autumn.resolveSibling("posts").resolve("2026-09-01-teaser.post");
        poster = autumn.resolveSibling("media").resolve("poster.png");
        write(
                brand.resolve("brand.brand"),
                xmi(
                        "Brand",
                        "id=\"b\" name=\"Brand\" timeZone=\"Europe/Paris\"",
                        CHANNEL.formatted("x") + CHANNEL.formatted("m")));
        write(
                autumn,
                xmi(
                        "Campaign",
                        "id=\"c1\" name=\"Autumn\"",
                        "<channels>x</channels><milestones id=\"launch\" date=\"2026-09-10\"/><cadences id=\"k\""
                                + " channel=\"x\" times=\"2\"/>"));
        write(winter, xmi("Campaign", "id=\"c2\" name=\"Winter\" timeZone=\"UTC\"", ""));
        write(teaser, TEASER);
        write(teaser.resolveSibling("2026-09-01-teaser.review"), xmi("Review", "id=\"r\" postId=\"1\"", ""));
        write(poster, "a picture");
    }

    private static String xmi(String type, String attributes, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<crieur:" + type
                + " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:crieur=\"urn:crieur:model:1\" "
                + attributes + ">" + content + "</crieur:" + type + ">\n";
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    BrandOutline outline() {
        return Outlines.read(brand, network -> Optional.empty());
    }

    CampaignOutline campaign(Path file) {
        return outline().campaigns().stream()
                .filter(campaign -> campaign.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    /** Carries out a change; returns the one that takes it back. */
    BrandChange apply(BrandChange change) throws IOException {
        return new DiskFiles(home.resolve("kept")).apply(change);
    }

    /** Returns every file of the brand with its content. */
    Map<String, String> files() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(brand)) {
            all = files.filter(Files::isRegularFile).toList();
        }
        Map<String, String> files = new TreeMap<>();
        for (Path file : all) {
            files.put(brand.relativize(file).toString(), Files.readString(file));
        }
        return files;
    }

    BrandFolder open() {
        return BrandFolder.open(brand);
    }
}
