package crieur.rcp.internal.theme;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.rcp.internal.DisplayTest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("restriction")
class ActiveStylingTest extends DisplayTest {

    private final List<Object> styledWhole = new ArrayList<>();
    private final List<Object> styledAlone = new ArrayList<>();
    private final ActiveStyling styling = new ActiveStyling(
            stub(IStylingEngine.class, "setClassnameAndId", styledWhole),
            stub(IThemeEngine.class, "applyStyles", styledAlone));
    private CTabFolder folder;
    private CTabItem tab;
    private Composite part;
    private Label words;

    private static <T> T stub(Class<T> type, String method, List<Object> asked) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, given) -> {
            if (called.getName().equals(method)) {
                asked.add(given[0]);
            }
            return null;
        }));
    }

    @BeforeEach
    void createStack() {
        folder = new CTabFolder(window(0, 0), SWT.NONE);
        tab = new CTabItem(folder, SWT.NONE);
        part = new Composite(folder, SWT.NONE);
        words = new Label(part, SWT.NONE);
        tab.setControl(part);
        folder.setData("org.eclipse.e4.ui.css.CssClassName", "MPartStack EditorStack");
    }

    @Test
    void aStackThatBecomesActiveIsStyledWithItsTabsButWithoutWhatIsInItsParts() {
        styling.setClassnameAndId(folder, "MPartStack EditorStack active", "stack");

        assertThat(styledWhole).isEmpty();
        assertThat(styledAlone).contains(folder, tab, part).doesNotContain(words);
        assertThat(folder.getData("org.eclipse.e4.ui.css.CssClassName")).isEqualTo("MPartStack EditorStack active");
    }

    @Test
    void whatIsNewOrBecomesSomethingElseIsStyledWhole() {
        styling.setClassnameAndId(part, "MPart active", "part");
        styling.setClassnameAndId(folder, "MPartStack Other", "stack");

        assertThat(styledWhole).containsExactly(part, folder);
        assertThat(styledAlone).isEmpty();
    }
}
