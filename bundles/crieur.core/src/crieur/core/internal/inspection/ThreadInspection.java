package crieur.core.internal.inspection;

import crieur.core.inspection.Change;
import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Proposal;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import crieur.model.post.PostThread;
import java.util.List;

/** Finds a thread that goes to a network without threads. */
public final class ThreadInspection implements Inspection<DraftSubject> {

    @Override
    public List<Problem> inspect(DraftSubject draft, InspectionContext context) {
        Network network = draft.network();
        if (!draft.part().isOfThread()
                || draft.post().isEmpty()
                || !network.words(RuleNames.THREADS).contains("no")) {
            return List.of();
        }
        List<String> posts =
                PostThread.split(String.valueOf(draft.post().get().post().textFor(draft.channel())));
        String text = String.join("\n\n", posts);
        return List.of(Problem.of(
                        CoreMessages.message(
                                "ThreadInspection.none",
                                network.name(),
                                draft.part().of()),
                        Place.WHOLE)
                .fixedBy(new Proposal(
                        CoreMessages.message("ThreadInspection.join"),
                        List.of(new Change.SetPosts(draft.channel(), List.of(text))),
                        false)));
    }
}
