package crieur.workspace.internal.creation;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.Campaign;
import crieur.model.file.BrandFolder;
import crieur.model.post.PostText;
import crieur.model.schedule.Schedule;
import crieur.workspace.internal.creation.NewCampaign.NewMilestone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCampaignTest {

    @TempDir
    Path home;

    private final NewCampaign campaign = new NewCampaign(
            "Été 2027",
            "Remplir l’atelier",
            Optional.of(LocalDate.of(2027, 6, 1)),
            Optional.of(LocalDate.of(2027, 8, 31)),
            Optional.of("fr"),
            List.of("x"),
            List.of(NewMilestone.named("Grande ouverture", LocalDate.of(2027, 6, 10))));

    @Test
    void opensWithoutAProblemAndSaysWhatWasAsked() throws IOException {
        Path brand =
                new NewBrand("Atelier", "fr", ZoneId.of("UTC"), List.of("crieur.networks.x"), "Une").createIn(home);
        Path file = campaign.fileIn(brand);
        Files.createDirectories(file.getParent());
        Files.writeString(file, campaign.text());

        BrandFolder opened = BrandFolder.open(brand);

        assertThat(opened.problems()).isEmpty();
        assertThat(file).endsWith(Path.of("campaigns/ete-2027/ete-2027.campaign"));
        Campaign made = opened.brand().getCampaigns().stream()
                .filter(one -> "Été 2027".equals(one.getName()))
                .findFirst()
                .orElseThrow();
        assertThat(made.getObjective()).isEqualTo("Remplir l’atelier");
        assertThat(made.getFrom()).isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(made.getChannels()).containsExactly("x");
        assertThat(made.milestone("grande-ouverture").getDate()).isEqualTo(LocalDate.of(2027, 6, 10));
    }

    @Test
    void aTakenFolderIsNotUsedAgain() throws IOException {
        Files.createDirectories(home.resolve("campaigns/ete-2027"));

        assertThat(campaign.fileIn(home)).endsWithRaw(Path.of("campaigns/ete-2027-2/ete-2027-2.campaign"));
    }

    @Test
    void aPostCanBePlacedByAMilestone() {
        Schedule schedule = Schedule.parse("grande-ouverture -P1D 09:00");
        NewPost post =
                new NewPost("Demain", List.of("x"), LocalDate.of(2027, 6, 9), Optional.of(schedule), Optional.of("en"));

        PostText text = PostText.parse(post.text());

        assertThat(text.problems()).isEmpty();
        assertThat(text.schedule()).contains(schedule);
        assertThat(text.language()).contains("en");
    }
}
