package crieur.ui.internal.wizard;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.OnDisplay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnDisplay.class)
class WizardOpeningTest {

    private static final int HIGH = 500;

    private final Display display = Display.getCurrent();
    private final Page page = new Page();
    private final StudioWizard wizard = new StudioWizard() {
        @Override
        public void init(IWorkbench workbench, IStructuredSelection selection) {
            // It needs nothing of either.
        }

        @Override
        public void addPages() {
            addPage(page);
        }

        @Override
        public boolean performFinish() {
            return true;
        }
    };
    private Shell shell;
    private Text behind;

    /** Two fields, each made in a part of its own. */
    private static final class Page extends PartedPage {

        private final List<Text> fields = new ArrayList<>();
        private int high = HIGH;

        Page() {
            super("page", "Page");
        }

        @Override
        List<Consumer<Fields>> parts() {
            return List.of(form -> add(form.area(), SWT.DEFAULT), form -> add(form.area(), high));
        }

        @Override
        void changed() {
            // Nothing depends on what is in the fields.
        }

        private void add(Composite area, int height) {
            Text field = new Text(area, SWT.BORDER | SWT.MULTI);
            field.setLayoutData(new GridData(SWT.DEFAULT, height));
            fields.add(field);
        }
    }

    @BeforeEach
    void open() {
        OnDisplay.dialogsAreAnswered();
        shell = new Shell(display);
        shell.setLayout(new RowLayout());
        behind = new Text(shell, SWT.BORDER);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void press(char character) {
        Event key = new Event();
        key.character = character;
        behind.notifyListeners(SWT.KeyDown, key);
    }

    @Test
    void letsTheDisplayWorkBetweenThePartsOfAPageAndShowsItWhole() {
        WizardOpening.begin(shell, wizard, () -> {});
        assertThat(page.fields).isEmpty();
        until(() -> page.fields.size() == 1);
        assertThat(page.getControl()).isNull();
        List<Integer> height = new ArrayList<>();
        whenOpen(() -> height.add(page.fields.get(1).getSize().y));
        until(() -> !height.isEmpty());

        assertThat(height.get(0)).isGreaterThanOrEqualTo(HIGH);
        assertThat(WizardOpening.isUnderWay()).isFalse();
    }

    @Test
    void aPageForWhichTheWindowNeedNotGrowIsLaidOutToo() {
        page.high = SWT.DEFAULT;
        WizardOpening.begin(shell, wizard, () -> {});
        List<Rectangle> places = new ArrayList<>();
        whenOpen(() -> page.fields.forEach(field -> places.add(field.getBounds())));
        until(() -> places.size() == 2);

        assertThat(places).noneMatch(Rectangle::isEmpty);
        assertThat(places.get(0).intersects(places.get(1))).isFalse();
    }

    @Test
    void whatIsTypedFromTheFirstMomentOnStandsInTheFirstField() {
        WizardOpening.begin(shell, wizard, () -> {});
        press('N');
        until(() -> page.fields.size() == 1);
        press('o');
        List<String> typed = new ArrayList<>();
        whenOpen(() -> typed.add(page.fields.get(0).getText()));
        until(() -> !typed.isEmpty());

        assertThat(typed).containsExactly("No");
    }

    @Test
    void aWindowThatIsClosedMeanwhileLeavesNothingUnderWay() {
        WizardOpening.begin(shell, wizard, () -> {});
        until(() -> page.fields.size() == 1);
        shell.dispose();
        until(() -> !WizardOpening.isUnderWay());

        assertThat(page.fields).hasSize(1);
    }

    /** Looks when the wizard is there, and closes it. */
    private void whenOpen(Runnable look) {
        if (WizardOpening.isUnderWay()) {
            display.timerExec(20, () -> whenOpen(look));
        } else {
            look.run();
            page.getControl().getShell().close();
        }
    }
}
