package crieur.core.internal.media;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.media.MediaFlaw;
import crieur.core.media.MediaFormat;
import crieur.core.message.MessageCatalog;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds media whose content is broken, whatever the network: cut off, damaged, endless or larger than anybody unpacks; of
 * no known format; or of another format than their name promises.
 */
public final class MediaContentInspection implements Inspection<PostSubject> {

    /** What is not there, empty or outside the brand is told by those who look for files. */
    private static final Set<MediaFlaw.Reason> TOLD_ELSEWHERE =
            EnumSet.of(MediaFlaw.Reason.UNREADABLE, MediaFlaw.Reason.EMPTY, MediaFlaw.Reason.OUTSIDE);

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(MediaContentInspection.class);

    @Override
    public List<Problem> inspect(PostSubject subject, InspectionContext context) {
        List<Problem> problems = new ArrayList<>(0);
        for (AttachedMedia medium : AttachedMedia.of(subject)) {
            medium.flaw()
                    .filter(flaw -> !TOLD_ELSEWHERE.contains(flaw.reason()))
                    .ifPresent(flaw -> problems.add(problem(medium, flaw)));
            medium.info()
                    .filter(info -> !info.format().suits(medium.name()))
                    .ifPresent(info -> problems.add(misnamed(medium, info.format())));
        }
        return problems;
    }

    private static Problem problem(AttachedMedia medium, MediaFlaw flaw) {
        Problem problem =
                Problem.of(flaw.message(), medium.place()).under(flaw.reason().id());
        return flaw.reason() == MediaFlaw.Reason.UNKNOWN ? problem.at(Severity.WARNING) : problem;
    }

    /** No change of the post mends it: the file has to get another name first, which the message says. */
    private static Problem misnamed(AttachedMedia medium, MediaFormat format) {
        String name = medium.name();
        String better = name.substring(0, name.lastIndexOf('.') + 1)
                + format.extensions().get(0);
        return Problem.of(
                        MESSAGES.message("MediaContentInspection.misnamed", name, format.title(), better),
                        medium.place())
                .under("misnamed")
                .at(Severity.WARNING);
    }
}
