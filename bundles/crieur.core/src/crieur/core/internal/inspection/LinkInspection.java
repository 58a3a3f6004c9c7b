package crieur.core.internal.inspection;

import crieur.core.inspection.Change;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.inspection.TextSubject;
import java.util.ArrayList;
import java.util.List;

/** Finds links that lead nowhere because of how they are written: a broken scheme, a space inside, no host, a bad escape. */
public final class LinkInspection implements Inspection<TextSubject> {

    @Override
    public List<Problem> inspect(TextSubject subject, InspectionContext context) {
        String text = subject.text().text();
        List<Problem> problems = new ArrayList<>(0);
        int i = text.indexOf(':');
        while (i >= 0) {
            LinkText link = LinkText.at(text, i);
            if (link != null) {
                check(text, link, problems);
                i = Math.max(i, link.end() - 1);
            }
            i = text.indexOf(':', i + 1);
        }
        return problems;
    }

    private static void check(String text, LinkText link, List<Problem> problems) {
        LinkText.Fault fault = link.fault(text);
        if (fault == null) {
            return;
        }
        TextRange range = new TextRange(fault.start(), fault.end());
        String written = text.substring(fault.start(), fault.end());
        Problem problem = Problem.of(
                        CoreMessages.message("LinkInspection." + fault.rule(), written), new Place.InText(range))
                .under(fault.rule());
        if (fault.replacement().isPresent()) {
            String replacement = fault.replacement().get();
            problem = problem.fixedBy(new Proposal(
                    CoreMessages.message("LinkInspection.write", replacement),
                    List.of(new Change.ReplaceText(range, replacement)),
                    fault.certain()));
        }
        problems.add(fault.certain() ? problem : problem.at(Severity.WARNING));
    }
}
