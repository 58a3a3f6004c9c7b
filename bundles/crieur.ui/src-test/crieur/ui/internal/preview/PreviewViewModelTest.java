package crieur.ui.internal.preview;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.network.NetworkBuilder;
import crieur.core.network.Unit;
import crieur.core.outgoing.Fold;
import crieur.core.outgoing.OutgoingPost;
import crieur.core.outgoing.OutgoingText;
import crieur.core.preview.Drawing;
import crieur.core.preview.Mark;
import crieur.core.preview.Mark.Run.Role;
import crieur.core.preview.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreviewViewModelTest {

    private final PreviewViewModel model = new PreviewViewModel();

    private static OutgoingPost post(String channel) {
        Fold fold = new Fold(3);
        return new OutgoingPost(
                new NetworkBuilder(channel).build(),
                channel,
                new OutgoingPost.Account("Atelier", ""),
                Optional.empty(),
                List.of(new OutgoingText("mot", "mot", Unit.UTF16, List.of(), fold)),
                Optional.empty(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    private List<String> shown() {
        return model.shown().stream().map(OutgoingPost::channel).toList();
    }

    @Test
    void showsAllChannelsOrTheChosenOne() {
        model.setPosts(List.of(post("x"), post("mastodon")));
        assertThat(shown()).containsExactly("x", "mastodon");
        model.choose(1);
        assertThat(shown()).containsExactly("mastodon");
        model.choose(-1);
        assertThat(shown()).containsExactly("x", "mastodon");
    }

    @Test
    void keepsTheChosenChannelForThePostThatGoesToItAgain() {
        model.setPosts(List.of(post("x"), post("mastodon")));
        model.choose(1);
        model.setPosts(List.of(post("x")));
        assertThat(shown()).containsExactly("x");
        assertThat(model.chosen()).isEqualTo(-1);
        model.setPosts(List.of(post("mastodon"), post("x")));
        assertThat(shown()).containsExactly("mastodon");
        assertThat(model.chosen()).isZero();
    }

    @Test
    void walksThroughTheChannelsAndAllOfThem() {
        model.setPosts(List.of(post("x"), post("mastodon")));
        model.step(1);
        assertThat(shown()).containsExactly("x");
        model.step(1);
        model.step(1);
        assertThat(shown()).containsExactly("x", "mastodon");
        model.step(-1);
        assertThat(shown()).containsExactly("mastodon");
    }

    @Test
    void zoomsInStepsAndMakesDrawingsAsWideAsThereIsRoom() {
        assertThat(model.drawingWidth(424)).isEqualTo(400);
        model.zoom(2);
        assertThat(model.zoom()).isEqualTo(125);
        assertThat(model.drawingWidth(424)).isEqualTo(320);
        model.zoom(-100);
        assertThat(model.zoom()).isEqualTo(50);
        assertThat(model.drawingWidth(10_000)).isEqualTo(Column.WIDEST);
        model.setZoom(197);
        assertThat(model.zoom()).isEqualTo(200);
        assertThat(model.drawingWidth(100)).isEqualTo(Column.NARROWEST);
    }

    @Test
    void putsDrawingsBelowEachOther() {
        Drawing drawing = new Drawing(300, 100, 0, List.of(), "Un");
        Column column = new Column(List.of(new Column.Entry("a", "A", drawing), new Column.Entry("b", "B", drawing)));
        assertThat(column.top(0)).isEqualTo(12);
        assertThat(column.top(1)).isEqualTo(146);
        assertThat(column.height()).isEqualTo(280);
        assertThat(column.width()).isEqualTo(324);
        assertThat(column.description()).isEqualTo("Un\n\nUn");
    }

    @Test
    void findsTheChannelWhoseTextAPressFoldsOrUnfolds() {
        Drawing whole = new Drawing(300, 100, 0, List.of(run(Role.BODY)), "");
        Drawing folded = new Drawing(300, 100, 0, List.of(run(Role.BODY), run(Role.MORE)), "");
        Drawing unfolded = new Drawing(300, 100, 0, List.of(run(Role.LESS)), "");
        Column column = new Column(List.of(
                new Column.Entry("a", "A", whole),
                new Column.Entry("b", "B", folded),
                new Column.Entry("c", "C", unfolded)));

        assertThat(column.foldAt(30, column.top(0) + 22 + 45)).isEmpty();
        assertThat(column.foldAt(30, column.top(1) + 22 + 45)).contains("b");
        assertThat(column.foldAt(30, column.top(2) + 22 + 45)).contains("c");
        assertThat(column.foldAt(90, column.top(1) + 22 + 45)).isEmpty();
        assertThat(column.foldAt(30, column.top(1) + 22 + 80)).isEmpty();
    }

    private static Mark.Run run(Role role) {
        return new Mark.Run(10, 50, 60, 20, "… plus", TextStyle.sans(14), 0, role, false);
    }

    @Test
    void unfoldsOneChannelUntilAllAreFoldedOrUnfolded() {
        model.turn("x");
        model.turn("mastodon");
        model.turn("mastodon");
        assertThat(model.turned()).containsExactly("x");
        model.setUnfolded(true);
        assertThat(model.turned()).isEmpty();
    }

    @Test
    void asksForWordsThatWereNotMeasuredOnce() {
        WordWidths widths = new WordWidths();
        TextStyle style = TextStyle.sans(10);
        WordWidths.Layout layout = widths.layout();
        double usual = layout.width("mot", style);
        layout.width("mot", style);
        assertThat(layout.takeMissing()).containsExactly(new WordWidths.Word("mot", style));
        widths.tell(new WordWidths.Word("mot", style), usual + 5);
        assertThat(widths.layout().width("mot", style)).isEqualTo(usual + 5);
        assertThat(layout.takeMissing()).isEmpty();
        widths.forget();
        assertThat(widths.layout().width("mot", style)).isEqualTo(usual);
    }
}
