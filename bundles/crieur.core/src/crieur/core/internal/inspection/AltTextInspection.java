package crieur.core.internal.inspection;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import crieur.core.text.TextAnalysis;
import crieur.model.Media;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

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
        List<Media> media = draft.post().get().post().getMedia();
        if (media.isEmpty() || draft.network().words(RuleNames.ALT_SUPPORTED).contains("no")) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(0);
        for (int i = 0; i < media.size(); i++) {
            String file = String.valueOf(media.get(i).getFile());
            if (MediaKind.isSeen(file)) {
                check(i, file, media.get(i).getAlt(), draft.network(), context, problems);
            }
        }
        return problems;
    }

    private static void check(
            int index,
            String file,
            @Nullable String alt,
            Network network,
            InspectionContext context,
            List<Problem> problems) {
        String text = alt == null ? "" : alt.strip();
        String name = file.substring(file.lastIndexOf('/') + 1);
        Place place = Place.field("media[" + index + "].alt");
        if (text.isEmpty()) {
            problems.add(Problem.of(CoreMessages.message("AltTextInspection.missing", name), place));
        } else if (text.codePointCount(0, text.length()) < context.threshold("shortest") || isName(text, name)) {
            problems.add(Problem.of(CoreMessages.message("AltTextInspection.empty", text, name), place)
                    .under("empty"));
        } else {
            Figure max = network.figures().get(RuleNames.ALT_MAX);
            int length = length(text, max);
            if (max != null && length > max.value()) {
                problems.add(tooLong(length, max, network, place));
            }
        }
    }

    private static boolean isName(String text, String name) {
        int dot = name.lastIndexOf('.');
        return text.equalsIgnoreCase(name) || (dot > 0 && text.equalsIgnoreCase(name.substring(0, dot)));
    }

    private static int length(String text, @Nullable Figure max) {
        if (max == null) {
            return 0;
        }
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
        return CoreMessages.resting(max, problem.under("long"));
    }
}
