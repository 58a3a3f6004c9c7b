package crieur.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crieur.model.CrieurPackage;
import crieur.model.Post;
import crieur.model.Rounds;
import crieur.model.post.RandomPostsForFiles;
import crieur.model.problem.ProblemCode;
import crieur.model.problem.SyntaxProblem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostResourceTest {
    @TempDir
    Path folder;

    private PostResource load(byte[] bytes) throws IOException {
        Path file = folder.resolve("a.post");
        Files.write(file, bytes);
        PostResource resource = new PostResource(URI.createFileURI(file.toString()));
        resource.loadFile(file);
        return resource;
    }

    @Test
    void savesWhatNobodyChangedByteForByte() {
        for (int i = 0; i < Rounds.of(300); i++) {
            byte[] bytes = RandomPostsForFiles.mutated(i);
            PostResource resource = new PostResource(URI.createURI("a.post"));
            resource.reread(bytes);
            assertThat(resource.bytes()).as("file %d", i).isEqualTo(bytes);
        }
    }

    @Test
    void savesWhatThePostWasChangedIn() throws IOException {
        PostResource resource =
                load("---\r\ntitle: a # why\r\nx-other: 1\r\n---\r\nold\r\n".getBytes(StandardCharsets.UTF_8));
        Post post = resource.post();
        post.setTitle("b: c");
        post.setText("new\nlines");
        post.getChannels().add("x");
        post.getNetworkFields().put("link", "https://a.example");
        resource.save(Map.of());
        assertThat(Files.readString(resource.file().orElseThrow()))
                .isEqualTo("---\r\ntitle: \"b: c\" # why\r\nchannels: [x]\r\nx-other: 1\r\n"
                        + "link: https://a.example\r\n---\r\nnew\r\nlines\r\n");
    }

    @Test
    void keepsBytesThatAreNoTextNextToAChange() throws IOException {
        byte[] bytes = "---\ntitle: a\n---\nold \0 text\n".getBytes(StandardCharsets.UTF_8);
        bytes[22] = (byte) 0xFF;
        PostResource resource = load(bytes);
        resource.post().setTitle("b");
        resource.save(Map.of());
        bytes[11] = 'b';
        assertThat(Files.readAllBytes(resource.file().orElseThrow())).isEqualTo(bytes);
    }

    @Test
    void readsAgainInPlaceAndTellsOnlyWhatIsDifferent() throws IOException {
        PostResource resource =
                load("---\ntitle: a\nchannels: [x]\n---\nold\n\n=== x\nfor x\n".getBytes(StandardCharsets.UTF_8));
        Post post = resource.post();
        List<Object> changed = new ArrayList<>();
        post.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                changed.add(notification.getFeature());
            }
        });
        changed.clear();
        resource.reread(
                "---\ntitle: a\nchannels: [x]\n---\nold\n\n=== x\nnew for x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(resource.post()).isSameAs(post);
        assertThat(post.textFor("x")).isEqualTo("new for x");
        assertThat(changed).containsExactly(CrieurPackage.Literals.VARIANT__TEXT);
    }

    @Test
    void refusesAFileOfAGigabyteByItsSizeAloneAndDoesNotWriteOverIt() throws IOException {
        Path file = folder.resolve("huge.post");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        PostResource resource = new PostResource(URI.createFileURI(file.toString()));
        resource.loadFile(file);
        assertThat(resource.problems()).extracting(SyntaxProblem::code).containsExactly(ProblemCode.FILE_TOO_LARGE);
        assertThat(resource.problems().get(0).arguments()).containsExactly("1073741824", "4194304");
        assertThatThrownBy(() -> resource.save(Map.of())).isInstanceOf(DamagedFileException.class);
        assertThat(Files.size(file)).isEqualTo(1L << 30);
    }

    @Test
    void readsNothingOfUtf16AndDoesNotWriteOverIt() throws IOException {
        Path file =
                Files.write(folder.resolve("a.post"), "\uFEFF---\ntitle: a\n---\n".getBytes(StandardCharsets.UTF_16LE));
        PostResource resource = new PostResource(URI.createFileURI(file.toString()));
        resource.loadFile(file);
        assertThat(resource.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.FILE_OTHER_ENCODING);
            assertThat(problem.arguments()).containsExactly("UTF-16");
        });
        assertThat(resource.damage()).isPresent();
        resource.post().setTitle("b");
        assertThatThrownBy(() -> resource.save(Map.of())).isInstanceOf(DamagedFileException.class);
    }

    @Test
    void showsProblemsAsEmfDoes() throws IOException {
        PostResource resource = load("---\ntitle: \"a\nstate: draft\n---\n".getBytes(StandardCharsets.UTF_8));
        assertThat(resource.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getLine()).isEqualTo(2);
            assertThat(error.getColumn()).isEqualTo(8);
        });
        assertThat(resource.post().getState()).isEqualTo("draft");
    }
}
