package crieur.workspace.internal.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.progress.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryImportTest {

    private static final String AFFIXES = """
        SET UTF-8
        NEEDAFFIX !
        FORBIDDENWORD *
        SFX S Y 2
        SFX S 0 s [^sy]
        SFX S y ies y
        SFX D N 1
        SFX D er eur er
        PFX R Y 1
        PFX R 0 re .
        """;

    @TempDir
    Path folder;

    private List<String> words(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return DictionaryImport.read(file, Progress.NONE).words();
    }

    @Test
    void expandsTheAffixesOfHunspell() throws IOException {
        Files.writeString(folder.resolve("own.aff"), AFFIXES);

        assertThat(words("own.dic", "3\nmot/S\nparty/S\nbus/S\n"))
                .containsExactly("mot", "mots", "party", "parties", "bus");
        assertThat(words("own.dic", "1\nimprimer/DR\n")).containsExactly("imprimer", "imprimeur", "reimprimer");
        assertThat(words("own.dic", "1\nfaire/SR\n")).containsExactly("faire", "faires", "refaires", "refaire");
    }

    @Test
    void leavesOutWhatIsNoWordByItself() throws IOException {
        Files.writeString(folder.resolve("own.aff"), AFFIXES);

        assertThat(words("own.dic", "2\nracine/!S\nfaux/*\n")).containsExactly("racines");
    }

    @Test
    void readsStemsWhereThereAreNoAffixes() throws IOException {
        assertThat(words("bare.dic", "2\nNantes/ABC\nencre\tpo:noun\n")).containsExactly("Nantes", "encre");
        assertThat(words("bare.dic", "3\nzut po:interj\nà tâtons po:loc\nNantes/A po:npr is:inv\n"))
                .containsExactly("zut", "à tâtons", "Nantes");
    }

    @Test
    void knowsLongAndNumberedFlagsAndAliases() throws IOException {
        Files.writeString(folder.resolve("a.aff"), "FLAG num\nAF 1\nAF 12,7\nSFX 7 Y 1\nSFX 7 0 s .\n");
        assertThat(words("a.dic", "1\nmot/1\n")).containsExactly("mot", "mots");

        Files.writeString(folder.resolve("b.aff"), "FLAG long\nSFX Aa Y 1\nSFX Aa 0 s .\n");
        assertThat(words("b.dic", "1\nmot/AaBb\n")).containsExactly("mot", "mots");
    }

    @Test
    void readsTheCharsetThatTheAffixesName() throws IOException {
        Files.write(folder.resolve("l.aff"), "SET ISO8859-1\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("l.dic"), "1\nété\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(DictionaryImport.read(folder.resolve("l.dic"), Progress.NONE).words())
                .containsExactly("été");
    }

    @Test
    void readsTheListsOfLanguageTool() throws IOException {
        assertThat(words("spelling.txt", "# words\nCrieur\nsérigraphie # printing\nKubernetes/S\n\n"))
                .containsExactly("Crieur", "sérigraphie", "Kubernetes");
    }

    @Test
    void editsOfAWordFileKeepItsRemarks() {
        String text = "# names\nCrieur\nNantes\n";

        assertThat(WordFile.words(text)).containsExactly("Crieur", "Nantes");
        assertThat(WordFile.with(text, List.of("Nantes", "Quai"))).isEqualTo("# names\nCrieur\nNantes\nQuai\n");
        assertThat(WordFile.without(text, List.of("Crieur"))).isEqualTo("# names\nNantes\n");
        assertThat(WordFile.with("a", List.of("#tag", "# remark"))).isEqualTo("a\n#tag\n");
    }
}
