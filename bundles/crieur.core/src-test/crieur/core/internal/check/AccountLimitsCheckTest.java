package crieur.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.CheckOptions;
import crieur.core.check.CheckedFile;
import crieur.core.check.Checks;
import crieur.core.check.Fixes;
import crieur.core.check.Measure;
import crieur.core.inspection.Finding;
import crieur.core.internal.inspection.Texts;
import crieur.core.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limits of one account: those of its tier, and those that its channel carries. */
class AccountLimitsCheckTest {

    private static final String LINK = "https://example.org/a/page";

    @TempDir
    Path folder;

    /** Checks a brand with one channel and one post; the brand first, then the campaign, then the post. */
    private List<CheckedFile> check(String channel, String text) throws IOException {
        String root = " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:crieur=\"urn:crieur:model:1\"";
        Path posts = Files.createDirectories(folder.resolve("campaigns/c/posts"));
        Files.writeString(
                folder.resolve("b.brand"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<crieur:Brand" + root + " id=\"b\" name=\"B\">\n  "
                        + channel + "\n</crieur:Brand>\n");
        Files.writeString(
                folder.resolve("campaigns/c/c.campaign"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<crieur:Campaign" + root + " id=\"c\" name=\"C\"/>\n");
        Files.writeString(posts.resolve("a.post"), "---\ntitle: A\nchannels: [here]\n---\n" + text + "\n");
        List<CheckedFile> results = new ArrayList<>();
        new Checks(Texts.contributions(), Texts.CLOCK)
                .brands(CheckOptions.USUAL)
                .check(List.of(folder), results::add, Progress.NONE);
        return results;
    }

    private static List<String> messages(CheckedFile file, String inspection) {
        return file.findings().stream()
                .filter(finding -> finding.inspection().endsWith(inspection))
                .map(finding -> finding.message().format(Locale.ENGLISH))
                .toList();
    }

    private static CheckedFile post(List<CheckedFile> files) {
        return files.get(files.size() - 1);
    }

    @Test
    void theTierOfTheAccountHasItsOwnLimitAndIsNamed() throws IOException {
        String text = "x".repeat(49) + " y";
        CheckedFile usual = post(check("<channels id=\"here\" network=\"chain\" handle=\"h\"/>", text));
        assertThat(messages(usual, "textTooLong")).containsExactly("11 characters too many for Chain: 51 of 40.");
        CheckedFile premium =
                post(check("<channels id=\"here\" network=\"chain\" handle=\"h\" tier=\"premium\"/>", text));
        assertThat(messages(premium, "textTooLong"))
                .containsExactly(
                        "1 character too many for Chain: 51 of 50. This is the limit of the tier “premium” (the"
                                + " price list).");
    }

    @Test
    void theInstanceSaysHowLongLinksAreAndWhatFits() throws IOException {
        String text = LINK + " " + "x".repeat(20);
        String channel = "<channels id=\"here\" network=\"chain\" handle=\"h\"><limits"
                + " key=\"characters_reserved_per_url\" value=\"10\"/></channels>";
        assertThat(messages(post(check("<channels id=\"here\" network=\"chain\" handle=\"h\"/>", text)), "textTooLong"))
                .hasSize(1);
        CheckedFile own = post(check(channel, text));
        assertThat(own.channels().get(0).measures()).extracting(Measure::length).startsWith(31);
        assertThat(messages(own, "textTooLong")).isEmpty();
        CheckedFile over = post(check(channel, text + "x".repeat(10)));
        assertThat(messages(over, "textTooLong")).containsExactly("1 character too many for Chain: 41 of 40.");
    }

    @Test
    void aLimitOfTheChannelIsNamedAsSuch() throws IOException {
        CheckedFile own = post(check(
                "<channels id=\"here\" network=\"unsure\" handle=\"h\"><limits key=\"text.max\""
                        + " value=\"5\"/></channels>",
                "too long"));
        assertThat(messages(own, "textTooLong"))
                .containsExactly(
                        "3 characters too many for Unsure: 8 of 5. This limit is set for the account of the channel “Unsure”.");
        CheckedFile unsure = post(check("<channels id=\"here\" network=\"unsure\" handle=\"h\"/>", "x".repeat(41)));
        assertThat(messages(unsure, "textTooLong"))
                .containsExactly("1 character too many for Unsure: 41 of 40. This limit is not certain (unverified:"
                        + " folklore).");
    }

    @Test
    void tellsOfATierThatItsNetworkDoesNotHave() throws IOException {
        String channel = "<channels id=\"here\" network=\"chain\" handle=\"h\" tier=\"premum\"/>";
        CheckedFile brand = check(channel, "text").get(0);
        assertThat(messages(brand, "brandChannel"))
                .containsExactly(
                        "The channel “here” says “premum” of its account; Chain knows: premium. Until then the usual"
                                + " limits count.");
        Finding finding = brand.findings().get(0);
        assertThat(Fixes.apply(finding.fixes().get(0), brand.file(), Files.readString(brand.file())))
                .contains("tier=\"premium\"");
        assertThat(messages(
                        check("<channels id=\"here\" network=\"single\" handle=\"h\" tier=\"gold\"/>", "text")
                                .get(0),
                        "brandChannel"))
                .containsExactly(
                        "The channel “here” says “gold” of its account, but Single has no tiers, so that changes"
                                + " nothing.");
    }
}
