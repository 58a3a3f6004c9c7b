package crieur.networks.internal.inspection;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.message.MessageCatalog;
import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import java.util.ArrayList;
import java.util.List;

/** Finds telephone numbers where the network rejects a text that holds one. */
public final class PhoneNumberInspection implements Inspection<DraftSubject> {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(PhoneNumberInspection.class);
    private static final int LEAST_DIGITS = 9;
    private static final int MOST_DIGITS = 15;

    @Override
    public List<Problem> inspect(DraftSubject subject, InspectionContext context) {
        List<Problem> problems = new ArrayList<>();
        String text = subject.text().text();
        int at = 0;
        while (at < text.length()) {
            int end = isBegin(text, at) ? end(text, at) : at;
            if (end > at && !isInLink(subject, at)) {
                problems.add(Problem.of(
                        MESSAGES.message(
                                "PhoneNumberInspection.rejected",
                                subject.network().name()),
                        Place.text(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return problems;
    }

    /** A number begins with + or 0, after what is no part of a number or word. */
    private static boolean isBegin(String text, int at) {
        char c = text.charAt(at);
        return (c == '+' || c == '0') && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** Returns where the number ends, or its begin if it has too few or too many digits for one. */
    private static int end(String text, int begin) {
        int digits = 0;
        int end = begin;
        for (int i = begin; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                end = i + 1;
            } else if (i > begin && !isSeparator(c)) {
                break;
            }
        }
        return digits >= LEAST_DIGITS && digits <= MOST_DIGITS ? end : begin;
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '.' || c == '-' || c == '(' || c == ')' || c == '/';
    }

    private static boolean isInLink(DraftSubject subject, int at) {
        for (Entity entity : subject.text().entities()) {
            if (entity.kind() == EntityKind.URL && entity.start() <= at && at < entity.end()) {
                return true;
            }
        }
        return false;
    }
}
