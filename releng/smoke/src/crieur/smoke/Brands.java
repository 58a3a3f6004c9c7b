package crieur.smoke;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Brands made for a measure. */
final class Brands {

    private static final List<String> NETWORKS =
            List.of("x", "mastodon", "bluesky", "linkedin", "instagram", "facebook", "threads", "telegram");
    private static final List<String> WORDS = List.of(
            "the", "harbour", "opens", "with", "new", "books", "and", "tea", "for", "everyone", "who", "likes", "to", "read");

    private Brands() {}

    /** Writes a brand with eight channels and one campaign of a number of posts of some length, in a language. */
    static Path write(Path folder, int posts, int length, String language) throws IOException {
        Path campaign = Files.createDirectories(folder.resolve("campaigns/autumn/posts"));
        String channels = NETWORKS.stream()
                .map(id -> "  <channels id=\"" + id + "\" network=\"crieur.networks." + id + "\" handle=\"@harbour\"/>\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("harbour.brand"), head("Brand", "harbour", "Harbour", " timeZone=\"Europe/London\"")
                + "  <languages>en</languages>\n" + channels + "</crieur:Brand>\n");
        Files.writeString(
                folder.resolve("campaigns/autumn/autumn.campaign"),
                head("Campaign", "autumn", "Autumn", " start=\"2027-01-01\" end=\"2029-12-31\"") + "</crieur:Campaign>\n");
        Random random = new Random(7);
        for (int i = 0; i < posts; i++) {
            Files.writeString(campaign.resolve(String.format("post-%04d.post", i)), post(i, length, language, random));
        }
        return folder;
    }

    /** Returns where the first post of such a brand is. */
    static Path firstPost(Path folder) {
        return folder.resolve("campaigns/autumn/posts/post-0000.post");
    }

    private static String head(String kind, String id, String name, String more) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<crieur:" + kind
                + " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:crieur=\"urn:crieur:model:1\" id=\"" + id
                + "\" name=\"" + name + "\"" + more + ">\n";
    }

    private static String post(int number, int length, String language, Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(60) == 0 ? ".\n\n" : " ");
        }
        return "---\nid: 0191f3c2-0000-7000-8000-" + String.format("%012d", number) + "\ntitle: Post " + number
                + "\nlanguage: " + language + "\nchannels: [" + String.join(", ", NETWORKS) + "]\nschedule: "
                + String.format("2027-%02d-%02dT%02d:%02d", 1 + number / 28 % 12, 1 + number % 28, number / 336 % 24, number % 60)
                + "\nstate: draft\n---\n" + text.toString().strip() + "\n";
    }
}
