package crieur.ui.internal.warmup;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.core.preview.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has Java make what compares two records of a kind, which it does when it first compares some. */
final class WarmRecords {

    private static final MessageCatalog NONE = MessageCatalog.beside(WarmRecords.class);

    private WarmRecords() {}

    /** Compares those by which the display's thread looks something up; returns how many differ, which is one of each kind. */
    static int compare() {
        Set<Record> different = new HashSet<>();
        for (int twice = 0; twice < 2; twice++) {
            different.add(style());
            different.add(finding());
        }
        return different.size();
    }

    private static TextStyle style() {
        return new TextStyle(TextStyle.Family.SANS, 1, false, false);
    }

    private static Finding finding() {
        Message message = new Message(NONE, "none", List.of());
        return Finding.of("none", Severity.INFO, message, Optional.empty(), new TextRange(0, 0), 1, 1)
                .under("none");
    }
}
