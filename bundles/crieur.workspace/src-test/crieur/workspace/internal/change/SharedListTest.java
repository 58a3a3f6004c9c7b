package crieur.workspace.internal.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crieur.model.source.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that several posts write: undo in one takes back nothing of the others. */
class SharedListTest {

    @TempDir
    Path home;

    private Path words;

    @BeforeEach
    void place() {
        words = home.resolve("brand").resolve("dictionary.txt");
    }

    private BrandChange apply(BrandChange change) throws IOException {
        return new DiskFiles(home.resolve("kept")).apply(change);
    }

    private BrandChange add(String word) throws IOException {
        return apply(new BrandChange(List.of(new FileStep.AddLines(words, List.of(word))), List.of(words)));
    }

    @Test
    void undoTakesOneWordOfAListThatWentOn() throws IOException {
        BrandChange withoutFoo = add("foo");
        BrandChange withoutBar = add("bar");

        BrandChange fooAgain = apply(withoutFoo);
        assertThat(Files.readString(words)).isEqualTo("bar\n");
        BrandChange withoutFooAgain = apply(fooAgain);
        assertThat(Files.readString(words)).isEqualTo("bar\nfoo\n");
        apply(withoutBar);
        assertThat(Files.readString(words)).isEqualTo("foo\n");
        apply(withoutFooAgain);
        assertThat(words).isEmptyFile();
    }

    @Test
    void aListThatWasMadeGoesWithItsOnlyWord() throws IOException {
        BrandChange undo = add("foo");

        BrandChange redo = apply(undo);
        assertThat(words).doesNotExist();
        apply(redo);
        assertThat(Files.readString(words)).isEqualTo("foo\n");
    }

    @Test
    void nothingLeftToTakeBackIsDone() throws IOException {
        BrandChange undo = add("foo");
        Files.writeString(words, "# Ours\r\nbar");

        BrandChange redo = apply(undo);
        assertThat(Files.readString(words)).isEqualTo("# Ours\r\nbar");
        apply(redo);
        assertThat(Files.readString(words)).isEqualTo("# Ours\r\nbar\r\nfoo\r\n");
        Files.delete(words);
        apply(undo);
        assertThat(words).doesNotExist();
    }

    @Test
    void aWordOfSomebodyElseStays() throws IOException {
        Files.createDirectories(words.getParent());
        Files.writeString(words, "foo\n");

        apply(add("foo"));

        assertThat(Files.readString(words)).isEqualTo("foo\n");
    }

    @Test
    void aMadeFileThatWentOnIsNotTakenAway() throws IOException {
        Path profile = words.resolveSibling("inspections.yaml");
        FileText content = new FileText(false, "inspections:\n  a: off\n");
        BrandChange make = new BrandChange(List.of(new FileStep.Create(profile, content)), List.of());
        BrandChange undo = apply(make);
        apply(apply(undo));
        Files.writeString(profile, content.text() + "  b: off\n");

        assertThatThrownBy(() -> apply(undo))
                .isInstanceOfSatisfying(OutdatedException.class, outdated -> assertThat(outdated.path())
                        .isEqualTo(profile));
        assertThat(Files.readString(profile)).endsWith("  b: off\n");
    }
}
