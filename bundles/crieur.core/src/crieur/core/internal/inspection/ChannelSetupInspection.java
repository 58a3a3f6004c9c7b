package crieur.core.internal.inspection;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.model.Channel;
import java.util.ArrayList;
import java.util.List;

/** Finds channels of a post that nothing can be sent to, because the brand has not said on which network they are. */
public final class ChannelSetupInspection implements Inspection<PostSubject> {

    @Override
    public List<Problem> inspect(PostSubject subject, InspectionContext context) {
        if (subject.brand().isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(0);
        List<String> ids = Written.channels(subject.post());
        for (int i = 0; i < ids.size(); i++) {
            Channel channel = subject.brand().get().channel(ids.get(i));
            if (channel != null) {
                Problem problem =
                        BrandChannelInspection.networkProblem(channel, context, Place.field("channels[" + i + "]"));
                if (problem != null) {
                    problems.add(problem);
                }
            }
        }
        return problems;
    }
}
