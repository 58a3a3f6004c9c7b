package crieur.networks.internal.inspection;

import crieur.core.check.ChannelSetting;
import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.core.network.Network;
import crieur.core.text.TextAnalysis;
import crieur.model.CrieurFactory;
import crieur.model.Media;
import crieur.model.Post;
import crieur.networks.BuiltIn;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Texts and posts on built-in networks, looked at by one inspection. */
final class Drafts {

    private Drafts() {}

    /** What an inspection says about a text; none of this bundle asks its context anything. */
    static List<Problem> inspect(Inspection<DraftSubject> inspection, String network, String text) {
        Network known = BuiltIn.network(network);
        return inspection.inspect(new DraftSubject(network, known, TextAnalysis.of(text), Optional.empty()), null);
    }

    /** What an inspection says about a post. */
    static List<Problem> inspect(Inspection<DraftSubject> inspection, String network, Post post) {
        Network known = BuiltIn.network(network);
        Optional<String> type = ChannelSetting.typeOf(known, post).map(found -> found.id());
        Path file = Path.of("a.post").toAbsolutePath();
        PostSubject subject = new PostSubject(post, file, Optional.empty(), Optional.empty(), file.getParent());
        return inspection.inspect(
                new DraftSubject(
                        network,
                        known.narrowed(Optional.empty(), type, Map.of(), ""),
                        TextAnalysis.of(post.getText()),
                        Optional.of(subject)),
                null);
    }

    /** A post with fields given as {@code key, value, key, value…}. */
    static Post post(String text, String... fields) {
        Post post = CrieurFactory.eINSTANCE.createPost();
        post.setText(text);
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equals("title")) {
                post.setTitle(fields[i + 1]);
            } else {
                post.getNetworkFields().put(fields[i], fields[i + 1]);
            }
        }
        return post;
    }

    /** The post with pictures. */
    static Post with(Post post, String... files) {
        for (String file : files) {
            Media media = CrieurFactory.eINSTANCE.createMedia();
            media.setFile(file);
            post.getMedia().add(media);
        }
        return post;
    }

    /** What problems say in English. */
    static List<String> messages(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.message().format(Locale.ENGLISH))
                .toList();
    }
}
