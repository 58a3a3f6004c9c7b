package crieur.bench.brand;

import crieur.bench.cli.MixedPosts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;

/**
 * Writes the folder of a brand as large as wanted, the same for the same seed: fifty posts in each campaign, on one to
 * four of five channels, some with a variant, a picture, labels, or a schedule that follows a milestone.
 *
 * <p>{@code LargeBrand <folder> <posts>}; a folder that is there already is left as it is.
 */
public final class LargeBrand {

    private static final int SEED = 2026;
    private static final int POSTS_PER_CAMPAIGN = 50;
    private static final int DAYS_PER_CAMPAIGN = 60;
    private static final LocalDate FIRST_DAY = LocalDate.of(2030, 1, 7);
    private static final List<String> CHANNELS = List.of("x", "mastodon", "bluesky", "linkedin", "instagram");
    private static final List<String> STATES = List.of("draft", "draft", "ready");
    private static final String NAMESPACES =
            "xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:crieur=\"urn:crieur:model:1\"";

    private final Path folder;
    private final Random random = new Random(SEED);
    private final MixedPosts texts = new MixedPosts(SEED);

    private LargeBrand(Path folder) {
        this.folder = folder;
    }

    /** Writes a brand. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    /** Writes a brand unless it is there. */
    public static void write(Path folder, int posts) throws IOException {
        Path last = folder.resolve("large.brand");
        if (!Files.exists(last)) {
            LargeBrand brand = new LargeBrand(folder);
            for (int campaign = 0; campaign * POSTS_PER_CAMPAIGN < posts; campaign++) {
                brand.writeCampaign(campaign, Math.min(POSTS_PER_CAMPAIGN, posts - campaign * POSTS_PER_CAMPAIGN));
            }
            Files.writeString(last, brand.brand());
        }
    }

    /** Returns the file of a post. */
    public static Path post(Path folder, int number) {
        return campaign(folder, number / POSTS_PER_CAMPAIGN)
                .resolve("posts")
                .resolve(String.format("post-%02d.post", number % POSTS_PER_CAMPAIGN));
    }

    private static Path campaign(Path folder, int number) {
        return folder.resolve("campaigns").resolve(String.format("campaign-%04d", number));
    }

    private String id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() >>> 2 | Long.MIN_VALUE).toString();
    }

    private String brand() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<crieur:Brand " + NAMESPACES + " id=\"" + id() + "\" name=\"Large\" timeZone=\"Europe/Paris\">\n");
        xml.append("  <languages>fr</languages>\n  <languages>en</languages>\n");
        for (String channel : CHANNELS) {
            xml.append("  <channels id=\"" + channel + "\" network=\"crieur.networks." + channel
                    + "\" handle=\"@large\"/>\n");
        }
        xml.append("  <labels id=\"event\" name=\"Event\" colour=\"#1f4e79\"/>\n");
        xml.append("  <labels id=\"shop\" name=\"Shop\" colour=\"#d9482b\"/>\n");
        return xml.append("</crieur:Brand>\n").toString();
    }

    private void writeCampaign(int number, int posts) throws IOException {
        Path home = campaign(folder, number);
        Files.createDirectories(home.resolve("posts"));
        Files.createDirectories(home.resolve("media"));
        LocalDate from = FIRST_DAY.plusDays((long) number * DAYS_PER_CAMPAIGN);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<crieur:Campaign " + NAMESPACES + " id=\"" + id() + "\" name=\"Campaign " + number + "\" from=\""
                + from + "\" to=\"" + from.plusDays(DAYS_PER_CAMPAIGN) + "\" workflow=\"crieur.networks.simple\">\n");
        for (String channel : CHANNELS) {
            xml.append("  <channels>" + channel + "</channels>\n");
        }
        xml.append("  <milestones id=\"opening\" name=\"Opening\" date=\"" + from.plusDays(30) + "\"/>\n");
        xml.append("</crieur:Campaign>\n");
        Files.writeString(home.resolve(home.getFileName() + ".campaign"), xml);
        writePicture(home.resolve("media").resolve("picture.png"));
        for (int i = 0; i < posts; i++) {
            Files.writeString(post(folder, number * POSTS_PER_CAMPAIGN + i), post(from, i));
        }
    }

    private static void writePicture(Path file) throws IOException {
        ImageIO.write(new BufferedImage(1080, 1080, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
    }

    private String post(LocalDate from, int number) {
        int first = random.nextInt(CHANNELS.size());
        List<String> channels = CHANNELS.subList(first, Math.min(CHANNELS.size(), first + 1 + random.nextInt(4)));
        StringBuilder post = new StringBuilder("---\nid: " + id() + "\ntitle: Post " + number + "\n");
        post.append("channels: [" + String.join(", ", channels) + "]\n");
        if (random.nextInt(5) == 0) {
            post.append("schedule: opening +P" + random.nextInt(20) + "D " + time() + "\n");
        } else if (random.nextInt(8) > 0) {
            post.append("schedule: " + from.plusDays(random.nextInt(DAYS_PER_CAMPAIGN)) + "T" + time() + "\n");
        }
        post.append("state: " + STATES.get(random.nextInt(STATES.size())) + "\n");
        if (random.nextInt(3) == 0) {
            post.append("labels: [" + (random.nextBoolean() ? "event" : "shop") + "]\n");
        }
        if (random.nextInt(4) == 0) {
            post.append("media:\n  - file: ../media/picture.png\n");
            post.append(random.nextInt(4) == 0 ? "" : "    alt: A page fresh from the press\n");
        }
        post.append("---\n" + texts.text() + "\n");
        if (random.nextInt(4) == 0) {
            post.append("\n--- " + channels.get(0) + "\n" + texts.text() + "\n");
        }
        return post.toString();
    }

    private String time() {
        return String.format("%02d:%02d", 8 + random.nextInt(12), random.nextInt(60));
    }
}
