package crieur.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completes in a real bash, {@code _} being where nothing is typed yet; the script for zsh is only read by a zsh where there is one. */
class CompletionTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crieur va|validate",
                "crieur validate --fo|--format",
                "crieur validate --format s|sarif",
                "crieur validate --fail-on _|error warning info",
                "crieur networks br|brief",
                "crieur count --network _|brief roomy",
                "crieur completion z|zsh",
                "crieur help con|contributions",
                "crieur validate a b|a brand.post"
            })
    void completesInBash(String line, String expected) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        Files.createFile(folder.resolve("a brand.post"));
        String words = line.replaceFirst("a b$", "'a b'").replaceFirst("_$", "''");
        String script = script("bash") + "COMP_WORDS=(" + words + "); COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))\n"
                + "_crieur; IFS=' '; echo \"${COMPREPLY[*]}\"\n";
        assertThat(run(script, "/bin/bash")).isEqualTo(expected + "\n");
    }

    @Test
    void describesEverythingForZsh() throws Exception {
        String script = script("zsh");
        assertThat(script)
                .startsWith("#compdef crieur\n")
                .contains("'validate:Checks brands, campaigns and posts.'")
                .contains("'--format=[", "(text json ndjson sarif junit github)'", "'*:PATH:_files'", "(brief roomy)");
        assumeTrue(Files.isExecutable(Path.of("/bin/zsh")), "no zsh");
        assertThat(run("compdef() { :; }\n" + script + "whence -w _crieur\n", "/bin/zsh"))
                .isEqualTo("_crieur: function\n");
    }

    private String script(String shell) {
        Calls calls = new Calls(folder, Locale.ENGLISH);
        assertThat(calls.call("", "completion", shell)).isZero();
        return calls.out();
    }

    private String run(String script, String shell) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(shell, "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }
}
