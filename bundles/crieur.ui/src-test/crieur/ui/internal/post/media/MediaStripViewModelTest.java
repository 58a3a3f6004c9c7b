package crieur.ui.internal.post.media;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.message.MessageCatalog;
import crieur.model.post.PostEdits;
import crieur.model.post.PostMedia;
import crieur.model.post.PostText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MediaStripViewModelTest {

    private static final Path POST = Path.of("/brand/campaigns/c/posts/a.post");
    private static final String SOURCE =
            "---\nmedia:\n  - file: ../media/a.png\n    alt: Un arbre\n  - file: ../media/b.mp4\n---\nTexte\n";

    private final PostText post = PostText.parse(SOURCE);

    private static Finding finding(int start, Severity severity, String channel) {
        MessageCatalog as = (locale, key, arguments) -> key;
        return Finding.of(
                        "i",
                        severity,
                        as.message(severity.id()),
                        Optional.empty(),
                        new TextRange(start, start + 1),
                        1,
                        1)
                .on(List.of(channel));
    }

    private List<MediaItem> items(Finding... findings) {
        return MediaStripViewModel.items(POST, post, Optional.empty(), List.of(findings));
    }

    @Test
    void eachMediumIsShownWithItsFileAndText() {
        List<MediaItem> items = items();

        assertThat(items).extracting(MediaItem::name).containsExactly("a.png", "b.mp4");
        assertThat(items.get(0).file()).contains(Path.of("/brand/campaigns/c/media/a.png"));
        assertThat(items.get(0).counter(Locale.ENGLISH)).isEqualTo("8");
        assertThat(items.get(1).alt()).isEmpty();
    }

    @Test
    void lengthAndLimitAreWrittenAsTheLanguageWritesNumbers() {
        MediaItem item = new MediaItem(0, "a.png", Optional.empty(), "Un arbre", OptionalLong.of(1500), List.of());

        assertThat(item.counter(Locale.ENGLISH)).isEqualTo("8/1,500");
        assertThat(item.counter(Locale.FRENCH)).isEqualTo("8/1\u202f500");
    }

    @Test
    void whatIsWrongIsSaidAtItsMediumOnceAndTheWorstFirst() {
        int second = SOURCE.indexOf("../media/b");
        List<MediaItem> items = items(
                finding(second, Severity.WARNING, "x"),
                finding(second, Severity.WARNING, "m"),
                finding(second, Severity.ERROR, "x"),
                finding(SOURCE.indexOf("Texte"), Severity.ERROR, "x"));

        assertThat(items.get(0).problems()).isEmpty();
        assertThat(items.get(1).problems())
                .containsExactly(new MediaItem.Note("error", true), new MediaItem.Note("warning", false));
    }

    @Test
    void whatIsWrongWithAMediumAsAWholeIsSaidAtItToo() {
        List<MediaItem> items = items(finding(SOURCE.indexOf("- file: ../media/b"), Severity.ERROR, "x"));

        assertThat(items.get(1).problems()).containsExactly(new MediaItem.Note("error", true));
    }

    @Test
    void whatIsWrongWithAllMediaIsSaidOfAllAndAtNone() {
        Finding ofAll = finding(SOURCE.indexOf("media:"), Severity.WARNING, "x");

        assertThat(items(ofAll)).allSatisfy(item -> assertThat(item.problems()).isEmpty());
        assertThat(MediaStripViewModel.notesOfAll(
                        post, List.of(ofAll, finding(SOURCE.indexOf("../media/a"), Severity.ERROR, "x"))))
                .containsExactly(new MediaItem.Note("warning", false));
    }

    @Test
    void thatMediaAreNeededIsSaidWhereThereAreNone() {
        PostText without = PostText.parse("---\ntitle: Essai\n---\nTexte\n");
        Finding title = finding(0, Severity.WARNING, "x");
        Finding needed = Finding.of(
                        "crieur.core.mediaCount",
                        Severity.ERROR,
                        title.message(),
                        title.file(),
                        new TextRange(0, 0),
                        1,
                        1)
                .under("min")
                .on(List.of("instagram"));

        assertThat(MediaStripViewModel.notesOfAll(without, List.of(title, needed)))
                .containsExactly(new MediaItem.Note("warning", true));
    }

    @Test
    void anotherOrderChangesNothingElse() {
        List<PostMedia> moved = MediaStripViewModel.moved(post.media(), 1, -1);

        assertThat(post.with(PostEdits.setMedia(post, moved)).source())
                .isEqualTo("---\n"
                        + "media:\n"
                        + "  - file: ../media/b.mp4\n"
                        + "  - file: ../media/a.png\n"
                        + "    alt: Un arbre\n"
                        + "---\n"
                        + "Texte\n");
        assertThat(MediaStripViewModel.moved(post.media(), 0, -1)).isEqualTo(post.media());
        assertThat(MediaStripViewModel.moved(moved, 0, 1)).isEqualTo(post.media());
    }
}
