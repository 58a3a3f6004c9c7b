package crieur.core.internal.inspection;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.model.file.PostResource;
import crieur.model.post.PostText;
import crieur.model.problem.ProblemCode;
import crieur.model.problem.SyntaxProblem;
import java.util.List;
import java.util.Optional;

/** Passes on what could not be understood in a post's file. */
public final class PostSyntaxInspection implements Inspection<PostSubject> {

    @Override
    public List<Problem> inspect(PostSubject subject, InspectionContext context) {
        Optional<PostText> text = PostResource.of(subject.post()).map(PostResource::text);
        return FileSyntax.problems(subject.post(), problem -> text.filter(post -> isOfText(problem, post))
                .isEmpty());
    }

    /** A character of a text is told of by {@link InvalidCharacterInspection}, which has a fix. */
    private static boolean isOfText(SyntaxProblem problem, PostText post) {
        int place = problem.range().start();
        return problem.code() == ProblemCode.CONTROL_CHARACTER
                && post.sectionAt(place)
                        .map(section -> section.map().fileRange())
                        .filter(range -> range.start() <= place && place < range.end())
                        .isPresent();
    }
}
