package crieur.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.CrieurFactory;
import crieur.model.Post;
import crieur.model.Rounds;
import crieur.model.post.PostEdits;
import crieur.model.post.PostText;
import crieur.model.post.RandomPostsForFiles;
import crieur.model.source.FileText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The text of any post can be made to say what any other post says. */
class PostUpdateTest {
    @Test
    void makesAnyTextSayWhatAnyPostSays() {
        for (int i = 0; i < Rounds.of(150); i++) {
            PostText from = PostText.parse(RandomPostsForFiles.wellFormed(2L * i));
            PostText to = PostText.parse(RandomPostsForFiles.wellFormed(2L * i + 1));
            check(i, from, to);
        }
    }

    @Test
    void makesADamagedTextSayWhatAPostSays() {
        for (int i = 0; i < Rounds.of(150); i++) {
            PostText from = PostText.parse(
                    FileText.decode(RandomPostsForFiles.mutated(i)).text());
            check(i, from, PostText.parse(RandomPostsForFiles.wellFormed(i)));
        }
    }

    @Test
    void changesNothingWhereNothingWasChanged() {
        for (int i = 0; i < Rounds.of(150); i++) {
            PostText text = PostText.parse(
                    FileText.decode(RandomPostsForFiles.mutated(i)).text());
            assertThat(PostEdits.update(text, post(text))).isEmpty();
        }
    }

    private static void check(int number, PostText from, PostText to) {
        try {
            PostText changed = from.with(PostEdits.update(from, post(to)));
            assertThat(said(changed)).isEqualTo(said(to));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("pair " + number + " from:\n" + from.source() + "\nto:\n" + to.source(), e);
        }
    }

    private static Post post(PostText text) {
        Post post = CrieurFactory.eINSTANCE.createPost();
        PostFiller.fill(post, text);
        return post;
    }

    private static Map<String, Object> said(PostText post) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", post.id());
        said.put("title", post.title());
        said.put("language", post.language());
        said.put("state", post.state());
        said.put("schedule", post.schedule());
        said.put("channels", new LinkedHashSet<>(post.channels()));
        said.put("labels", new LinkedHashSet<>(post.labels()));
        said.put("media", post.media());
        said.put("fields", new LinkedHashMap<>(post.networkFields()));
        said.put("text", post.baseText().text());
        Map<String, String> variants = new LinkedHashMap<>();
        post.variants()
                .forEach(section -> variants.putIfAbsent(section.channel().orElseThrow(), section.text()));
        said.put("variants", variants);
        return said;
    }
}
