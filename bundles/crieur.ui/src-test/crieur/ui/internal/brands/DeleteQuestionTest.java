package crieur.ui.internal.brands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeleteQuestionTest {

    @Test
    void saysWhichPostsElsewhereWouldMissAPicture() {
        assertThat(DeleteQuestion.ofCampaigns("“Autumn”", 3, List.of("Again", "Cards")))
                .contains("“Autumn”", "3 posts", "2 posts", "would be missing", "“Again”, “Cards”");
        assertThat(DeleteQuestion.ofCampaigns("“Autumn”", 3, List.of("Again"))).contains("One post", "“Again”");
    }

    @Test
    void saysNothingOfPicturesWhereNoneWouldBeMissing() {
        assertThat(DeleteQuestion.ofCampaigns("“Autumn”", 1, List.of()))
                .contains("1 post")
                .doesNotContain("missing", "\n");
    }

    @Test
    void countsTheRestOfManyTitles() {
        assertThat(DeleteQuestion.ofCampaigns("“Autumn”", 1, List.of("a", "b", "c", "d", "e", "f", "g")))
                .contains("7 posts", "“e”", "2 more")
                .doesNotContain("“f”");
    }
}
