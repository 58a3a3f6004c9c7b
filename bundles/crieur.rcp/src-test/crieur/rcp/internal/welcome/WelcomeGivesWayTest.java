package crieur.rcp.internal.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.ui.IWorkbenchPartReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WelcomeGivesWayTest {

    private final AtomicInteger closed = new AtomicInteger();
    private final WelcomeGivesWay welcome = new WelcomeGivesWay(closed::incrementAndGet);

    private static IWorkbenchPartReference part(String id) {
        return (IWorkbenchPartReference) Proxy.newProxyInstance(
                WelcomeGivesWayTest.class.getClassLoader(),
                new Class<?>[] {IWorkbenchPartReference.class},
                (proxy, method, arguments) -> id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"crieur.rcp.steps", "crieur.ui.problems", "crieur.ui.postEditor"})
    void goesWhenAnotherPartIsShown(String part) {
        welcome.partActivated(part(part));

        assertThat(closed).hasValue(1);
    }

    @Test
    void staysWhenItIsShownItself() {
        welcome.partActivated(part("org.eclipse.ui.internal.introview"));

        assertThat(closed).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"crieur.ui.command.openSample", "crieur.ui.command.openBrand", "crieur.ui.command.newBrand"})
    void goesWhenABrandWasOpened(String command) {
        welcome.postExecuteSuccess(command, null);

        assertThat(closed).hasValue(1);
    }

    @Test
    void staysForWhatIsReadBesideIt() {
        welcome.postExecuteSuccess("crieur.rcp.command.guide", null);

        assertThat(closed).hasValue(0);
    }
}
