package crieur.networks;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.CheckOptions;
import crieur.core.check.CheckedFile;
import crieur.core.check.Checks;
import crieur.core.check.Fixes;
import crieur.core.inspection.Fix;
import crieur.core.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fix for one channel leaves alone what the others send. */
class SharedTextFixTest {

    @TempDir
    private Path folder;

    private Path file;

    private List<Fix> fixes(String text) throws IOException {
        file = Files.writeString(folder.resolve("a.post"), text);
        List<CheckedFile> results = new ArrayList<>();
        new Checks(BuiltIn.contributions(), Clock.systemUTC())
                .brands(CheckOptions.USUAL)
                .check(List.of(file), results::add, Progress.NONE);
        return results.get(0).findings().stream()
                .filter(finding -> finding.inspection().equals("crieur.networks.smsAlphabet"))
                .flatMap(finding -> finding.fixes().stream())
                .toList();
    }

    @Test
    void givesTheChannelATextOfItsOwn() throws IOException {
        List<Fix> fixes = fixes("---\nchannels: [sms, mastodon]\n---\nL’été, c’est ça\n");
        assertThat(fixes).extracting(Fix::safe).containsExactly(false, false);
        assertThat(Fixes.apply(fixes.get(0), file, Files.readString(file)))
                .isEqualTo("---\nchannels: [sms, mastodon]\n---\nL’été, c’est ça\n\n=== sms\nL'été, c'est ça\n");
    }

    @Test
    void changesATextThatIsTheChannelsAlone() throws IOException {
        List<Fix> alone = fixes("---\nchannels: [sms]\n---\nL’été\n");
        assertThat(alone).extracting(Fix::safe).containsExactly(true);
        List<Fix> variant = fixes("---\nchannels: [sms, mastodon]\n---\nL’été\n\n=== sms\nL’été à Nantes\n");
        assertThat(variant).extracting(Fix::safe).containsExactly(true);
        assertThat(Fixes.apply(variant.get(0), file, Files.readString(file)))
                .isEqualTo("---\nchannels: [sms, mastodon]\n---\nL’été\n\n=== sms\nL'été à Nantes\n");
        List<Fix> base = fixes("---\nchannels: [sms, mastodon]\n---\nL’été\n\n=== mastodon\nL’été\n");
        assertThat(base).extracting(Fix::safe).containsExactly(true);
    }
}
