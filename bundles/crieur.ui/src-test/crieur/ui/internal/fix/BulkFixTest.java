package crieur.ui.internal.fix;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.workspace.internal.change.FileStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkFixTest {

    private static final Message WORDS =
            MessageCatalog.beside(BulkFixTest.class).message("any");

    @TempDir
    Path folder;

    private static Finding finding(Path file, int start, int end, String replacement, boolean safe) {
        TextRange range = new TextRange(start, end);
        Fix fix = new Fix(WORDS, List.of(new TextEdit(file, range, replacement)), safe);
        return new Finding(
                "a", "", Severity.WARNING, WORDS, Optional.of(file), range, 1, 1, Optional.empty(), List.of(fix));
    }

    @Test
    void mendsSeveralFilesAsOneChange() throws IOException {
        Path one = Files.writeString(folder.resolve("one.post"), "Bonjour!! Salut!!");
        Path two = Files.writeString(folder.resolve("two.post"), "Oh!!");

        BulkFix fixes = BulkFix.safe(
                List.of(finding(one, 7, 9, "!", true), finding(one, 15, 17, "!", true), finding(two, 2, 4, "!", true)));

        assertThat(fixes.fixed()).isEqualTo(3);
        assertThat(fixes.left()).isZero();
        assertThat(fixes.change().steps())
                .extracting(step -> ((FileStep.Write) step).after().text())
                .containsExactly("Bonjour! Salut!", "Oh!");
        assertThat(Files.readString(one)).isEqualTo("Bonjour!! Salut!!");
    }

    @Test
    void leavesWhatAPersonMustLookAt() throws IOException {
        Path file = Files.writeString(folder.resolve("one.post"), "Bonjour!!");

        BulkFix fixes = BulkFix.safe(List.of(finding(file, 7, 9, "!", false)));

        assertThat(fixes.change().isEmpty()).isTrue();
        assertThat(fixes.left()).isEqualTo(1);
    }

    @Test
    void makesAFileThatIsNotThere() {
        Path file = folder.resolve("inspections.yaml");

        BulkFix fixes = BulkFix.safe(List.of(finding(file, 0, 0, "inspections:\n", true)));

        assertThat(fixes.change().steps()).singleElement().isInstanceOf(FileStep.Create.class);
    }

    @Test
    void addsToAListWithoutHoldingOnToWhatElseItHas() throws IOException {
        Path file = folder.resolve("dictionary.txt");
        Finding unknown = finding(file, 0, 0, "foo\n", true);
        FileStep.AddLines foo = new FileStep.AddLines(file, List.of("foo"));

        assertThat(BulkFix.safe(List.of(unknown)).change().steps()).containsExactly(foo);
        Files.writeString(file, "bar");
        assertThat(BulkFix.safe(List.of(finding(file, 3, 3, "\nfoo\n", true)))
                        .change()
                        .steps())
                .containsExactly(foo);
    }
}
