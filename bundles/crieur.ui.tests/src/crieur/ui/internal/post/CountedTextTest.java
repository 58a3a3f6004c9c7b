package crieur.ui.internal.post;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.post.live.PostPage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountedTextTest extends EditorFixture {

    @Test
    void theFrontMatterIsNotCountedWhereItIsShown() {
        List<String> said = new ArrayList<>();
        editor.showCounts(said::add);
        editor.post().orElseThrow().show(PostPage.SOURCE);
        editor.showCounts(said::add);

        assertThat(said).isNotEmpty().containsOnly("1 word · 1 sentence · 7 characters");
    }
}
