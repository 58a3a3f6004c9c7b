package crieur.ui.internal.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.Test;

class AwakeSiteTest {

    private final List<String> asked = new ArrayList<>();
    private final IWorkbenchWindow window = fake(IWorkbenchWindow.class, (proxy, method, values) -> {
        asked.add(method.getName());
        return null;
    });
    private final IEditorSite awake =
            AwakeSite.of(fake(IEditorSite.class, (proxy, method, values) -> switch (method.getName()) {
                case "getWorkbenchWindow" -> window;
                case "getId" -> "a site";
                default -> throw new IllegalStateException("no " + method.getName());
            }));

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Test
    void whatIsReadIsReadAtOnceAndTheWindowHearsNothingOfIt() throws Exception {
        List<String> read = new ArrayList<>();
        awake.getWorkbenchWindow().run(false, true, monitor -> read.add("text"));
        assertThat(read).containsExactly("text");
        assertThat(asked).isEmpty();
    }

    @Test
    void aTextThatCannotBeReadIsSaidAsTheWindowWouldSayIt() {
        InvocationTargetException refused = new InvocationTargetException(new IllegalStateException("no text"));
        assertThatThrownBy(() -> awake.getWorkbenchWindow().run(false, true, monitor -> {
                    throw refused;
                }))
                .isSameAs(refused);
    }

    @Test
    void everythingElseIsTheSitesAndTheWindows() {
        assertThat(awake.getId()).isEqualTo("a site");
        awake.getWorkbenchWindow().getActivePage();
        assertThat(asked).containsExactly("getActivePage");
        assertThatThrownBy(awake::getPluginId)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no getPluginId");
    }
}
