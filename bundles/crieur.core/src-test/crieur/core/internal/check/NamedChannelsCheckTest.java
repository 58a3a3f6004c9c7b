package crieur.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.CheckOptions;
import crieur.core.check.CheckedFile;
import crieur.core.check.Checks;
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

/** Messages about several posts call a channel as people see it, not by what files call it. */
class NamedChannelsCheckTest {

    private static final String ROOT =
            " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:crieur=\"urn:crieur:model:1\"";

    @TempDir
    Path folder;

    /** Checks a brand of two posts with the same text for the same minute. */
    private List<String> told(String channels) throws IOException {
        Path posts = Files.createDirectories(folder.resolve("campaigns/c/posts"));
        Files.writeString(
                folder.resolve("b.brand"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<crieur:Brand" + ROOT + " id=\"b\" name=\"B\">\n"
                        + channels + "\n</crieur:Brand>\n");
        Files.writeString(
                folder.resolve("campaigns/c/c.campaign"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<crieur:Campaign" + ROOT + " id=\"c\" name=\"C\"/>\n");
        for (String title : List.of("one", "two")) {
            Files.writeString(
                    posts.resolve(title + ".post"),
                    "---\ntitle: " + title + "\nchannels: [main]\nschedule: 2099-09-12T09:00\n---\nMême\n");
        }
        List<CheckedFile> results = new ArrayList<>();
        new Checks(Texts.contributions(), Texts.CLOCK)
                .brands(CheckOptions.USUAL)
                .check(List.of(folder), results::add, Progress.NONE);
        return results.stream()
                .flatMap(file -> file.findings().stream())
                .filter(finding -> finding.inspection().endsWith("duplicateText")
                        || finding.inspection().endsWith("sameMinute"))
                .map(finding -> finding.message().format(Locale.ENGLISH))
                .filter(message -> message.contains("“one”"))
                .toList();
    }

    @Test
    void byTheNetworkWhereTheBrandSaysNothing() throws IOException {
        assertThat(told("<channels id=\"main\" network=\"long\" handle=\"@maison\"/>"))
                .containsExactly(
                        "“one” goes out in the same minute on the channel Long.", "“one” has the same text for Long.");
    }

    @Test
    void byWhatTellsTwoAccountsApart() throws IOException {
        assertThat(told("<channels id=\"main\" name=\"La boutique\" network=\"long\" handle=\"@maison\"/>\n"
                        + "<channels id=\"other\" network=\"long\" handle=\"@autre\"/>"))
                .containsExactly(
                        "“one” goes out in the same minute on the channel La boutique.",
                        "“one” has the same text for Long · La boutique.");
    }
}
