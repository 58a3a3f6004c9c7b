package crieur.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FixesTest {

    private static final Message WORDS = MessageCatalog.beside(FixesTest.class).message("any");
    private static final Path FILE = Path.of("a.post");

    private final Map<Finding, Fix> chosen = new LinkedHashMap<>();

    private Finding finding(int start, int end, String replacement) {
        TextRange range = new TextRange(start, end);
        Fix fix = new Fix(WORDS, List.of(new TextEdit(FILE, range, replacement)), false);
        Finding finding = Finding.of("a", Severity.WARNING, WORDS, Optional.of(FILE), range, 1, chosen.size() + 1)
                .fixedBy(List.of(fix));
        chosen.put(finding, fix);
        return finding;
    }

    @Test
    void ofTwoFixesThatAddDifferentTextsAtOnePlaceTheEarlierIsMade() {
        Finding first = finding(9, 9, "\n=== sms\nL'été");
        finding(9, 9, "\n=== sms\nL’ete");

        assertThat(Fixes.together(chosen)).containsExactly(first);
    }

    @Test
    void fixesThatLeaveEachOtherAloneOrAreTheSameAreMadeTogether() {
        Finding first = finding(0, 2, "a");
        Finding same = finding(0, 2, "a");
        Finding apart = finding(5, 6, "b");
        finding(5, 7, "c");

        assertThat(Fixes.together(chosen)).containsExactly(first, same, apart);
    }
}
