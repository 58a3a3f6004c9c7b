package crieur.core.internal.media;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.core.media.SampleDocuments;
import crieur.core.media.SamplePictures;
import crieur.model.CrieurFactory;
import crieur.model.Media;
import crieur.model.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaContentInspectionTest {

    @TempDir
    Path folder;

    private final Post post = CrieurFactory.eINSTANCE.createPost();

    @Test
    void tellsOfAMisnamedFileWhatToDo() throws IOException {
        attach("logo.jpg", SamplePictures.png(4, 3, 1));
        attach("fine.JPG", SamplePictures.jpeg(4, 3, 0, 3));
        attach("without-extension", SamplePictures.jpeg(4, 3, 0, 3));

        assertThat(content())
                .containsExactly(
                        "misnamed/WARNING media[0].file: “logo.jpg” is really PNG. Programs and networks that go by"
                                + " the name will not read it: rename the file to “logo.png”, and the name here.");
    }

    @Test
    void tellsWhatIsBroken() throws IOException {
        attach("cut.png", Arrays.copyOf(SamplePictures.png(4, 3, 1), 60));
        attach("bomb.png", SamplePictures.png(1 << 20, 1 << 20, 1));
        attach("text.png", new byte[] {'h', 'i'});
        attach("fine.pdf", SampleDocuments.pdf(1, 10, 10));

        assertThat(content())
                .containsExactly(
                        "truncated/error media[0].file: “cut.png” ends before the PNG in it does: it was not copied or"
                                + " saved to the end.",
                        "oversized/error media[1].file: “bomb.png” claims to be 1,048,576 by 1,048,576 pixels; no network"
                                + " unpacks so large a picture.",
                        "unknown/WARNING media[2].file: “text.png” is no picture, film, recording or document that Crieur"
                                + " knows, or it is damaged.");
    }

    @Test
    void leavesWhatIsNotThereToThoseWhoLookForFiles() throws IOException {
        attach("empty.png", new byte[0]);
        name("missing.png");
        name("../outside.png");
        post.getMedia().add(CrieurFactory.eINSTANCE.createMedia());

        assertThat(content()).isEmpty();
    }

    private void attach(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        name(name);
    }

    private void name(String file) {
        Media media = CrieurFactory.eINSTANCE.createMedia();
        media.setFile(file);
        post.getMedia().add(media);
    }

    private List<String> content() {
        PostSubject subject =
                new PostSubject(post, folder.resolve("a.post"), Optional.empty(), Optional.empty(), folder);
        return new MediaContentInspection()
                .inspect(subject, null).stream()
                        .map(MediaContentInspectionTest::told)
                        .toList();
    }

    private static String told(Problem problem) {
        return problem.rule() + "/" + problem.severity().map(Enum::name).orElse("error") + " "
                + ((Place.InField) problem.place()).path() + ": "
                + problem.message().format(Locale.ENGLISH);
    }
}
