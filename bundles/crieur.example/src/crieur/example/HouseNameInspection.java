package crieur.example;

import crieur.core.inspection.Change;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.TextRange;
import crieur.core.inspection.TextSubject;
import crieur.core.message.MessageCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of the house in a wrong form, or too often in one text. */
public final class HouseNameInspection implements Inspection<TextSubject> {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(HouseNameInspection.class);
    private static final String NAME = "Crieur";
    private static final Pattern ANY_FORM = Pattern.compile("\\bcrieur\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Problem> inspect(TextSubject subject, InspectionContext context) {
        List<Problem> problems = new ArrayList<>();
        int count = 0;
        Matcher matcher = ANY_FORM.matcher(subject.text().text());
        while (matcher.find()) {
            count++;
            if (!matcher.group().equals(NAME)) {
                problems.add(wrongForm(matcher));
            }
        }
        if (count > context.threshold("maximum")) {
            problems.add(Problem.of(MESSAGES.message("HouseNameInspection.tooOften", count), Place.WHOLE));
        }
        return problems;
    }

    private static Problem wrongForm(Matcher found) {
        TextRange range = new TextRange(found.start(), found.end());
        Proposal write = new Proposal(
                MESSAGES.message("HouseNameInspection.write"), List.of(new Change.ReplaceText(range, NAME)), true);
        return Problem.of(MESSAGES.message("HouseNameInspection.wrongForm", found.group()), new Place.InText(range))
                .fixedBy(write);
    }
}
