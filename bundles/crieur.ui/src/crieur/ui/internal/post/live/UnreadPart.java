package crieur.ui.internal.post.live;

import crieur.model.post.PostText;
import crieur.model.problem.SyntaxProblem;
import java.util.List;
import java.util.Optional;

/**
 * What of a post's file could not be understood, in a place that only the page of the whole file shows.
 *
 * @param first the first such place
 * @param more how many follow it
 */
public record UnreadPart(SyntaxProblem first, int more) {

    /** Returns it as the page of a text has to tell it; nothing on the page of the whole file, where it is marked. */
    public static Optional<UnreadPart> of(PostText post, PostPage page) {
        if (page.isSource()) {
            return Optional.empty();
        }
        List<SyntaxProblem> unseen = post.problems().stream()
                .filter(problem -> problem.code().isError())
                .filter(problem -> isOnNoPage(post, problem.range().start()))
                .toList();
        return unseen.stream().findFirst().map(first -> new UnreadPart(first, unseen.size() - 1));
    }

    /** The front matter, the line that begins a text, and a second text for a channel. */
    private static boolean isOnNoPage(PostText post, int place) {
        return post.sectionAt(place)
                .filter(section -> section.body().start() <= place)
                .filter(section -> section.channel().isEmpty()
                        || section.channel()
                                .flatMap(post::variant)
                                .filter(section::equals)
                                .isPresent())
                .isEmpty();
    }
}
