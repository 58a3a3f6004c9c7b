package crieur.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.ChannelCount;
import crieur.core.check.CheckOptions;
import crieur.core.check.CheckedFile;
import crieur.core.check.Checks;
import crieur.core.check.Fixes;
import crieur.core.check.Measure;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
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

/** Threads in posts: checked post by post, made by a fix, refused where a network has none. */
class ThreadCheckTest {

    private static final String LONG = "One two three four five six. Seven eight nine ten eleven twelve.";

    @TempDir
    Path folder;

    private CheckedFile check(String text) throws IOException {
        return check(Files.writeString(folder.resolve("a.post"), text));
    }

    private static CheckedFile check(Path file) {
        List<CheckedFile> results = new ArrayList<>();
        new Checks(Texts.contributions(), Texts.CLOCK)
                .brands(CheckOptions.USUAL)
                .check(List.of(file), results::add, Progress.NONE);
        return results.get(0);
    }

    private static List<String> titles(Finding finding) {
        return finding.fixes().stream()
                .map(fix -> fix.title().format(Locale.ENGLISH))
                .toList();
    }

    private String fixed(CheckedFile checked, String title) throws IOException {
        for (Finding finding : checked.findings()) {
            for (Fix fix : finding.fixes()) {
                if (fix.title().format(Locale.ENGLISH).equals(title)) {
                    Path file = checked.file();
                    return Fixes.apply(fix, file, Files.readString(file));
                }
            }
        }
        throw new AssertionError(title + " in " + checked.findings());
    }

    @Test
    void countsEachPostOfAThread() throws IOException {
        CheckedFile checked = check("---\nchannels: [chain]\n---\nSmall.\n===\n" + LONG + "\n");
        ChannelCount count = checked.channels().get(0);
        assertThat(count.thread()).hasSize(2);
        assertThat(count.thread().get(0)).extracting(Measure::length).containsExactly(6, 6);
        assertThat(count.measures()).extracting(Measure::length).containsExactly(64, 64);
        assertThat(checked.findings()).extracting(Told::of).containsExactly("6:textTooLong", "6:textTooLong");
    }

    @Test
    void aTextAloneIsNoThread() throws IOException {
        assertThat(check("---\nchannels: [chain]\n---\nSmall.\n")
                        .channels()
                        .get(0)
                        .thread())
                .isEmpty();
    }

    @Test
    void offersAThreadForATextThatIsTooLong() throws IOException {
        CheckedFile checked = check("---\nchannels: [chain]\n---\n" + LONG + "\n");
        assertThat(titles(checked.findings().get(0)))
                .containsExactly("Split into a thread of 2 posts", "Split into a thread of 2 posts, numbered 1/2");
        assertThat(fixed(checked, "Split into a thread of 2 posts, numbered 1/2"))
                .isEqualTo("---\nchannels: [chain]\n---\nOne two three four five six. 1/2\n===\n"
                        + "Seven eight nine ten eleven twelve. 2/2\n");
        Files.writeString(checked.file(), fixed(checked, "Split into a thread of 2 posts"));
        assertThat(check(checked.file()).findings()).isEmpty();
    }

    @Test
    void otherChannelsKeepTheTextThatTheyShare() throws IOException {
        CheckedFile checked = check("---\nchannels: [chain, single]\n---\n" + LONG + "\n");
        assertThat(fixed(checked, "Split into a thread of 2 posts"))
                .isEqualTo("---\nchannels: [chain, single]\n---\n" + LONG + "\n\n=== chain\n"
                        + "One two three four five six.\n===\nSeven eight nine ten eleven twelve.\n");
    }

    @Test
    void splitsAPostOfAThreadInItsPlace() throws IOException {
        CheckedFile checked = check("---\nchannels: [chain]\n---\nA\n===\n" + LONG + "\n===\nB\n");
        assertThat(titles(checked.findings().get(0))).containsExactly("Split into a thread of 2 posts");
        assertThat(fixed(checked, "Split into a thread of 2 posts"))
                .isEqualTo("---\nchannels: [chain]\n---\nA\n===\nOne two three four five six.\n===\n"
                        + "Seven eight nine ten eleven twelve.\n===\nB\n");
    }

    @Test
    void leavesRoomForTheContentWarningBeforeEachPost() throws IOException {
        CheckedFile checked = check("---\nchannels: [chain]\ncontentWarning: ten chars!\n---\n" + LONG + "\n");
        Files.writeString(checked.file(), fixed(checked, "Split into a thread of 3 posts"));
        CheckedFile again = check(checked.file());
        assertThat(again.findings()).isEmpty();
        assertThat(again.channels().get(0).thread())
                .allSatisfy(post -> assertThat(post.get(0).length()).isBetween(11, 40));
    }

    @Test
    void tellsThatANetworkHasNoThreadsAndJoinsThem() throws IOException {
        CheckedFile checked = check("---\nchannels: [single, chain]\n---\nOne.\n===\nTwo.\n");
        assertThat(checked.findings()).extracting(Told::of).containsExactly("4:thread");
        assertThat(fixed(checked, "Send them as one post"))
                .isEqualTo("---\nchannels: [single, chain]\n---\nOne.\n===\nTwo.\n\n=== single\nOne.\n\nTwo.\n");
    }

    @Test
    void tellsOfFieldsAndMediaOnce() throws IOException {
        CheckedFile checked = check("---\nchannels: [short]\nmedia: [gone.png]\n---\nOne.\n===\nTwo.\n===\nThree.\n");
        assertThat(checked.findings()).extracting(Told::of).doesNotHaveDuplicates();
    }
}
