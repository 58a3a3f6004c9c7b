package crieur.networks;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.DraftMeasures;
import crieur.core.outgoing.OutgoingPost;
import crieur.core.outgoing.OutgoingPosts;
import crieur.core.preview.Bounds;
import crieur.core.preview.Drawing;
import crieur.core.preview.Mark;
import crieur.core.preview.Mark.Run.Role;
import crieur.core.preview.PictureSizes;
import crieur.core.preview.PreviewOptions;
import crieur.core.preview.Previews;
import crieur.core.preview.StandardMeasure;
import crieur.core.preview.TextStyle;
import crieur.core.text.TextAnalysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings of every network: in its bounds, without text over text, folded where the data say so. */
class PreviewsTest {

    private static final String TEXT = """
        Portes ouvertes 🎉 samedi chez nous, avec @maelle.kerbrat ! %s
        https://www.atelier-nantais.fr/portes-ouvertes/programme #PortesOuvertes

        日本語の長い文章はどこでも折り返すことができます。Anticonstitutionnellementanticonstitutionnellementanticonstitutionnellement.
        """.formatted("Une phrase de plus pour que le texte soit long. ".repeat(12));

    @TempDir
    private Path folder;

    static Stream<String> networks() {
        return BuiltIn.ids().stream();
    }

    private OutgoingPost outgoing(String network, String frontMatter, String text) throws IOException {
        String content = "---\nchannels: [" + network + "]\n" + frontMatter + "---\n" + text.strip() + "\n";
        List<OutgoingPost> posts =
                new OutgoingPosts(BuiltIn.contributions()).of(folder.resolve("posts/a.post"), content);
        return posts.get(0);
    }

    /** Pictures of many shapes, films, and one that is not there. */
    private String media(int count, String extension) throws IOException {
        Files.createDirectories(folder.resolve("posts"));
        StringBuilder media = new StringBuilder("media:\n");
        for (int i = 0; i < count; i++) {
            Files.write(folder.resolve("posts/" + i + "." + extension), new byte[] {1});
            media.append("  - file: ").append(i).append('.').append(extension).append('\n');
        }
        return count == 0 ? "" : media.toString();
    }

    private static Drawing draw(OutgoingPost post, double width, boolean dark, boolean unfolded) {
        PictureSizes sizes = medium -> medium.name().startsWith("1")
                ? Optional.of(new PictureSizes.Size(300, 900))
                : Optional.of(new PictureSizes.Size(1600, 900));
        PreviewOptions options = new PreviewOptions(width, dark, unfolded, Locale.FRENCH);
        return Previews.draw(post, options, new StandardMeasure(), sizes);
    }

    private List<Drawing> drawings(String network) throws IOException {
        String fields = """
            title: Les portes ouvertes de l’atelier, une journée entière pour composer, encrer et imprimer
            subject: Portes ouvertes
            link: https://www.atelier-nantais.fr/portes-ouvertes
            subreddit: nantes
            board: Ateliers
            callToAction: BOOK
            tags: [typographie, nantes]
            """;
        List<Drawing> drawings = new ArrayList<>();
        for (int count : new int[] {0, 1, 2, 3, 4, 5, 12}) {
            OutgoingPost post = outgoing(network, fields + media(count, "png"), TEXT);
            drawings.add(count % 2 == 0 ? draw(post, 480, false, false) : draw(post, 280, true, true));
        }
        drawings.add(draw(outgoing(network, fields + media(1, "mp4"), TEXT), 360, true, false));
        drawings.add(draw(outgoing(network, fields + media(1, "pdf"), TEXT), 360, false, false));
        drawings.add(draw(outgoing(network, "contentWarning: Attention\n", TEXT), 360, false, false));
        drawings.add(draw(outgoing(network, "", "Un\n===\nDeux\n===\nTrois"), 360, false, false));
        drawings.add(draw(outgoing(network, "", ""), 1200, false, false));
        return drawings;
    }

    @ParameterizedTest
    @MethodSource("networks")
    void staysInItsBoundsAndPutsNothingOverItsText(String network) throws IOException {
        for (Drawing drawing : drawings(network)) {
            Bounds all = new Bounds(0, 0, drawing.width(), drawing.height());
            assertThat(drawing.marks()).as(network).isNotEmpty();
            assertThat(drawing.marks().stream().filter(mark -> !all.contains(mark.bounds())))
                    .as("out of %s", all)
                    .isEmpty();
            assertThat(clashes(runs(drawing))).as(network).isEmpty();
            if (!network.equals("tiktok")) {
                assertThat(covered(drawing)).as(network).isEmpty();
            }
        }
    }

    private static List<Mark.Run> clashes(List<Mark.Run> runs) {
        List<Mark.Run> clashes = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Bounds ink = ink(runs.get(i));
            for (int j = i + 1; j < runs.size(); j++) {
                if (ink.overlaps(ink(runs.get(j)))) {
                    clashes.addAll(List.of(runs.get(i), runs.get(j)));
                }
            }
        }
        return clashes;
    }

    /** Lines may touch; letters may not. */
    private static Bounds ink(Mark.Run run) {
        double size = run.style().size();
        return new Bounds(run.x(), run.baseline() - size * 0.7, run.width() - 0.5, size * 0.72);
    }

    /** Returns the runs of the post's own text that a picture lies on. */
    private static List<Mark.Run> covered(Drawing drawing) {
        List<Bounds> pictures = drawing.marks().stream()
                .filter(Mark.Picture.class::isInstance)
                .map(Mark::bounds)
                .toList();
        return runs(drawing).stream()
                .filter(run -> run.role() != Role.FRAME)
                .filter(run -> pictures.stream().anyMatch(ink(run)::overlaps))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void showsAllOfTheTextUnfoldedAndOnlyItsBeginningFolded(String network) throws IOException {
        OutgoingPost post = outgoing(network, media(network.equals("sms") ? 0 : 1, "png"), TEXT);
        String all = squeezed(post.text().text());
        String unfolded = body(draw(post, 480, false, true));
        String folded = body(draw(post, 480, false, false));
        if (!network.equals("tiktok")) {
            assertThat(unfolded).as(network).endsWith(all.substring(all.length() - 40));
        }
        boolean folds = post.text().fold().end() < post.text().text().length();
        if (folds) {
            assertThat(folded.length()).as(network).isLessThan(unfolded.length());
            assertThat(all).startsWith(folded.substring(0, 30));
            assertThat(has(draw(post, 480, false, false), Role.MORE))
                    .as(network)
                    .isTrue();
        } else {
            assertThat(folded).isEqualTo(unfolded);
        }
        assertThat(has(draw(post, 480, false, true), Role.MORE)).as(network).isFalse();
    }

    private static String body(Drawing drawing) {
        return squeezed(runs(drawing).stream()
                .filter(run -> run.role() == Role.BODY || run.role() == Role.LINK)
                .map(Mark.Run::text)
                .collect(Collectors.joining()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static boolean has(Drawing drawing, Role role) {
        return runs(drawing).stream().anyMatch(run -> run.role() == role);
    }

    private static List<Mark.Run> runs(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Run.class::isInstance)
                .map(Mark.Run.class::cast)
                .toList();
    }

    /** On telephones, whose lines are short, no less of a text is seen than the editor says. */
    @ParameterizedTest
    @MethodSource("networks")
    void foldsWhereTheEditorDrawsTheFold(String network) throws IOException {
        for (String text : List.of("Une phrase de plus. ".repeat(120).strip(), "Un mot\n".repeat(60) + "Fin")) {
            OutgoingPost post = outgoing(network, media(network.equals("sms") ? 0 : 1, "png"), text);
            int editor =
                    DraftMeasures.fold(post.network(), TextAnalysis.of(text)).orElse(text.length());
            assertThat(post.text().fold().end()).as(network).isEqualTo(editor);
            if (network.equals("tiktok")) {
                continue;
            }
            for (double width : new double[] {280, 560}) {
                String seen = body(draw(post, width, false, false));
                String visible = squeezed(text.substring(0, editor));
                assertThat(visible).as(network).startsWith(seen);
                assertThat(visible.length() - seen.length()).as(network).isLessThan(20);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"facebook", "youtube", "tiktok"})
    void canBeFoldedAgainWhereTheNetworkCan(String network) throws IOException {
        OutgoingPost post = outgoing(network, "title: Essai\n" + media(1, "mp4"), TEXT);
        assertThat(has(draw(post, 480, false, true), Role.LESS)).isTrue();
        assertThat(has(draw(post, 480, false, false), Role.LESS)).isFalse();
        OutgoingPost brief = outgoing(network, "title: Essai\n" + media(1, "mp4"), "Bref");
        assertThat(has(draw(brief, 480, false, true), Role.LESS)).isFalse();
    }

    @Test
    void linkedInKeepsThreeLinesAndSaysSoInTheReadersLanguage() throws IOException {
        OutgoingPost post = outgoing("linkedin", "", "Un\nDeux\nTrois\nQuatre\nCinq");
        List<Mark.Run> runs = runs(draw(post, 480, false, false));
        assertThat(runs.stream().filter(run -> run.role() == Role.BODY).map(Mark.Run::text))
                .containsExactly("Un", "Deux", "Trois");
        assertThat(runs).extracting(Mark.Run::text).contains("… plus");
        Drawing english = Previews.draw(
                post,
                new PreviewOptions(480, false, false, Locale.ENGLISH),
                new StandardMeasure(),
                medium -> Optional.empty());
        assertThat(runs(english)).extracting(Mark.Run::text).contains("… more");
    }

    @Test
    void hidesTheTextBehindAContentWarning() throws IOException {
        OutgoingPost post = outgoing("mastodon", "contentWarning: Du bruit\n", "Secret");
        assertThat(runs(draw(post, 480, false, false)))
                .extracting(Mark.Run::text)
                .contains("Du bruit")
                .doesNotContain("Secret");
        assertThat(has(draw(post, 480, false, false), Role.MORE)).isTrue();
        assertThat(runs(draw(post, 480, false, true)))
                .extracting(Mark.Run::text)
                .contains("Secret");
        assertThat(has(draw(post, 480, false, true), Role.LESS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"facebook", "instagram", "pinterest", "youtube", "tiktok", "linkedin", "telegram"})
    void saysThatAThreadDoesNotGoToANetworkWithoutThreads(String network) throws IOException {
        Drawing thread = draw(outgoing(network, media(1, "mp4"), "Un\n===\nDeux\n===\nTrois"), 360, false, false);

        assertThat(thread.description()).contains("n’a pas de fils").contains("Un", "Deux", "Trois");
        assertThat(text(thread)).contains("Ces 3 publications");
        assertThat(draw(outgoing(network, media(1, "mp4"), "Un"), 360, false, false)
                        .description())
                .doesNotContain("fils");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facebook", "instagram", "pinterest", "youtube", "tiktok", "x", "mastodon"})
    void drawsAllPartsOfAThread(String network) throws IOException {
        for (String extension : List.of("png", "mp4")) {
            Drawing thread = draw(
                    outgoing(network, media(1, extension), "Premier\n===\nDeuxième\n===\nTroisième"),
                    360,
                    false,
                    false);

            assertThat(text(thread)).contains("Premier", "Deuxième", "Troisième");
            assertThat(text(thread).contains("n’a pas de fils"))
                    .isEqualTo(!network.equals("x") && !network.equals("mastodon"));
        }
    }

    /** Lines are as high as the film allows, whatever makes them: long parts, many of them, or many short lines. */
    @ParameterizedTest
    @ValueSource(strings = {"instagram", "tiktok"})
    void aFilmIsNoHigherForItsWords(String network) throws IOException {
        String part = "Une phrase de plus. ".repeat(20).strip();
        String many = String.join("\n===\n", Collections.nCopies(12, part));
        for (String text : List.of(many, "Un mot\n".repeat(60) + "Fin", "Un\n===\n".repeat(60) + "Fin")) {
            Drawing drawing = draw(outgoing(network, media(1, "mp4"), text), 360, false, true);

            List<Mark.Run> words = runs(drawing).stream()
                    .filter(run -> run.role() == Role.BODY)
                    .toList();
            assertThat(words).isNotEmpty().allMatch(run -> run.bounds().bottom() < 360 * 16 / 9.0);
            assertThat(text(drawing)).contains("…");
            assertThat(clashes(words)).isEmpty();
        }
    }

    private static String text(Drawing drawing) {
        return runs(drawing).stream().map(Mark.Run::text).collect(Collectors.joining(" "));
    }

    @Test
    void tellsHowManyPicturesAreNotShown() throws IOException {
        OutgoingPost post = outgoing("facebook", media(8, "png"), "Huit");
        Drawing drawing = draw(post, 480, false, false);
        assertThat(drawing.marks().stream().filter(Mark.Picture.class::isInstance))
                .hasSize(5);
        assertThat(runs(drawing)).extracting(Mark.Run::text).contains("+4");
        assertThat(drawing.description()).contains("0.png").contains("7.png");
    }

    @Test
    void drawsALongTextInBoundsOfItsOwn() throws IOException {
        OutgoingPost post = outgoing("slack", "", "mot ".repeat(200_000));
        Drawing drawing = draw(post, 480, false, true);
        assertThat(drawing.height()).isLessThan(40_000);
        assertThat(runs(drawing)).extracting(Mark.Run::text).anyMatch(text -> text.contains("[…]"));
    }

    @Test
    void measuresLettersByTheirWidth() {
        StandardMeasure measure = new StandardMeasure();
        TextStyle style = TextStyle.sans(10);
        assertThat(measure.width("W", style)).isEqualTo(9.44);
        assertThat(measure.width("é", style)).isEqualTo(measure.width("e", style));
        assertThat(measure.width("👩🏽‍🎨", style)).isEqualTo(measure.width("🎉", style));
        assertThat(measure.width("e\u0301", style)).isEqualTo(measure.width("e", style));
        assertThat(measure.width("日", style)).isEqualTo(10);
    }

    @Test
    void aTextFromTheRightEndsAtTheRight() throws IOException {
        Drawing drawing = draw(outgoing("x", "", "שלום"), 480, false, false);
        Drawing latin = draw(outgoing("x", "", "Bonj"), 480, false, false);

        Bounds hebrew = placeOfBody(drawing);
        assertThat(hebrew.x()).isGreaterThan(placeOfBody(latin).x() + 200);
        assertThat(hebrew.right()).isLessThanOrEqualTo(drawing.width());
    }

    private static Bounds placeOfBody(Drawing drawing) {
        return drawing.marks().stream()
                .filter(mark -> mark instanceof Mark.Run run && run.role() == Role.BODY)
                .findFirst()
                .orElseThrow()
                .bounds();
    }
}
