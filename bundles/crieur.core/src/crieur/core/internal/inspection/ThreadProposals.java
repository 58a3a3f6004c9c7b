package crieur.core.internal.inspection;

import crieur.core.inspection.Change;
import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Proposal;
import crieur.core.network.RuleNames;
import crieur.core.network.TextThread;
import java.util.ArrayList;
import java.util.List;

/** Proposes to send a text that is too long as a thread, where the network has threads. */
final class ThreadProposals {

    private static final Proposal[] NONE = {};

    private ThreadProposals() {}

    /** Returns a thread without numbers and one with; none for a text alone, or where no thread would fit. */
    static Proposal[] of(DraftSubject draft) {
        boolean inFile = draft.post().isPresent() || draft.part().isOfThread();
        if (!inFile || !draft.network().words(RuleNames.THREADS).contains("yes")) {
            return NONE;
        }
        List<Proposal> proposals = new ArrayList<>(2);
        for (boolean numbered : new boolean[] {false, true}) {
            TextThread thread =
                    TextThread.split(draft.text().text(), draft.network(), draft.contentWarning(), numbered);
            boolean renumbers = numbered && draft.part().isOfThread();
            if (thread.tooLong().isEmpty() && thread.parts().size() > 1 && !renumbers) {
                proposals.add(proposal(draft.channel(), thread.parts(), numbered));
            }
        }
        return proposals.toArray(NONE);
    }

    private static Proposal proposal(String channel, List<String> parts, boolean numbered) {
        String key = numbered ? "ThreadProposals.numbered" : "ThreadProposals.split";
        return new Proposal(CoreMessages.message(key, parts.size()), List.of(new Change.Split(channel, parts)), false);
    }
}
