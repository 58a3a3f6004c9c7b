package crieur.core.internal.inspection;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.internal.media.AttachedMedia;
import crieur.core.media.MediaKind;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds pictures that say nothing to somebody who cannot see them: without alternative text, with one too short to say
 * anything or that is only the file's name, or with one longer than the network takes.
 */
public final class AltTextInspection implements Inspection<DraftSubject> {

    @Override
    public List<Problem> inspect(DraftSubject draft, InspectionContext context) {
        if (draft.post().isEmpty()) {
            return List.of();
        }
        PostSubject post = draft.post().get();
        if (post.post().getMedia().isEmpty()
                || draft.network().words(RuleNames.ALT_SUPPORTED).contains("no")) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(0);
        for (AttachedMedia medium : AttachedMedia.of(post)) {
            if (medium.kind().filter(MediaKind::isSeen).isPresent()) {
                check(medium, draft.network(), context, problems);
            }
        }
        return problems;
    }

    private static void check(
            AttachedMedia medium, Network network, InspectionContext context, List<Problem> problems) {
        String text = medium.alt();
        String name = medium.name();
        Place place = Place.field("media[" + medium.index() + "].alt");
        Figure min = network.figures().get(RuleNames.ALT_MIN);
        if (min != null && length(text, min) < min.value()) {
            Problem problem = Problem.of(
                    CoreMessages.message("AltTextInspection.tooShort", network.name(), min.whole(), name), place);
            problems.add(CoreMessages.sourced(
                    min.provenance(), problem.under("short").at(Severity.ERROR)));
        } else if (text.isEmpty()) {
            problems.add(Problem.of(CoreMessages.message("AltTextInspection.missing", name), place));
        } else if (text.codePointCount(0, text.length()) < context.threshold("shortest") || isName(text, name)) {
            problems.add(Problem.of(CoreMessages.message("AltTextInspection.empty", text, name), place)
                    .under("empty"));
        } else {
            checkLongest(text, network, place, problems);
        }
    }

    private static void checkLongest(String text, Network network, Place place, List<Problem> problems) {
        Figure max = network.figures().get(RuleNames.ALT_MAX);
        Figure advised = network.figures().get(RuleNames.ALT_ADVISED);
        if (max != null && length(text, max) > max.value()) {
            problems.add(tooLong(length(text, max), max, network, place));
        } else if (advised != null && length(text, advised) > advised.value()) {
            Problem problem = Problem.of(
                    CoreMessages.message(
                            "AltTextInspection.advised", length(text, advised), network.name(), advised.whole()),
                    place);
            problems.add(CoreMessages.advising(advised.provenance(), problem));
        }
    }

    private static boolean isName(String text, String name) {
        int dot = name.lastIndexOf('.');
        return text.equalsIgnoreCase(name) || (dot > 0 && text.equalsIgnoreCase(name.substring(0, dot)));
    }

    private static int length(String text, Figure max) {
        return switch (max.unit()) {
            case UTF16 -> text.length();
            case UTF8_BYTES, BYTES -> TextAnalysis.of(text).utf8Length();
            case GRAPHEMES -> TextAnalysis.of(text).graphemeCount();
            default -> text.codePointCount(0, text.length());
        };
    }

    private static Problem tooLong(int length, Figure max, Network network, Place place) {
        Problem problem = Problem.of(
                CoreMessages.message(
                        "AltTextInspection.tooLong",
                        CoreMessages.amount(length - max.whole(), max.unit()),
                        network.name(),
                        max.whole()),
                place);
        return CoreMessages.sourced(max.provenance(), problem.under("long").at(Severity.ERROR));
    }
}
