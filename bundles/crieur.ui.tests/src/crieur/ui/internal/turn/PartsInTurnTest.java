package crieur.ui.internal.turn;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.OnDisplay;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnDisplay.class)
class PartsInTurnTest {

    private final List<String> seen = new ArrayList<>();
    private Shell shell;
    private Composite place;

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        place = new Composite(shell, SWT.NONE);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private Runnable part(String name) {
        return () -> seen.add(name);
    }

    private PartsInTurn parts(Runnable... parts) {
        return new PartsInTurn(place, this::fail, parts);
    }

    /** As an editor that cannot be made is closed. */
    private void fail(Throwable failure) {
        seen.add(failure.getMessage());
        place.dispose();
    }

    @Test
    void othersHaveTheirTurnBetweenTwoParts() {
        Display display = place.getDisplay();
        PartsInTurn made = parts(() -> display.asyncExec(part("other")), part("part"));

        made.whenOver(whole -> seen.add("over " + whole));
        until(() -> seen.size() == 3);

        assertThat(seen).containsExactly("other", "part", "over true");
    }

    @Test
    void whoNeedsTheWholeHasItAtOnceAndOnlyOnce() {
        PartsInTurn made = parts(part("one"), part("two"));
        made.whenOver(whole -> seen.add("over " + whole));

        made.complete();

        assertThat(seen).containsExactly("one", "two", "over true");
        boolean[] later = {false};
        place.getDisplay().asyncExec(() -> later[0] = true);
        until(() -> later[0]);
        assertThat(seen).hasSize(3);
    }

    @Test
    void aPartThatAsksForTheWholeIsMadeBeforeTheNextOne() {
        PartsInTurn[] made = {null};
        made[0] = parts(
                () -> {
                    made[0].complete();
                    seen.add("one");
                },
                part("two"));

        made[0].complete();

        assertThat(seen).containsExactly("one", "two");
    }

    @Test
    void afterOneThatFailsNoMoreAreMade() {
        PartsInTurn made = parts(
                () -> {
                    throw new IllegalStateException("failed");
                },
                part("two"));
        made.whenOver(whole -> seen.add("over " + whole));

        until(() -> seen.size() == 2);

        assertThat(seen).containsExactly("failed", "over false");
    }

    @Test
    void whereThePlaceIsGoneNoneAreMade() {
        PartsInTurn made = parts(part("one"));
        made.whenOver(whole -> seen.add("over " + whole));

        place.dispose();
        until(() -> !seen.isEmpty());

        assertThat(seen).containsExactly("over false");
    }

    @Test
    void noneAreMadeAtOnceWhereThePlaceIsGone() {
        PartsInTurn made = parts(part("one"));
        place.dispose();

        made.complete();

        assertThat(seen).isEmpty();
    }
}
