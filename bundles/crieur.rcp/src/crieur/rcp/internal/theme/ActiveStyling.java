package crieur.rcp.internal.theme;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbench;
import org.w3c.dom.css.CSSStyleDeclaration;

/**
 * Has the platform style only tabs when another part becomes active, and not all that is in the two parts, four times over:
 * that takes longer than all the rest of it.
 *
 * <p>On Linux nothing else of the themes tells an active part from others.
 */
@SuppressWarnings("restriction")
public final class ActiveStyling implements IStylingEngine {

    private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final String ACTIVE = "active";

    private final IStylingEngine platform;
    private final IThemeEngine themes;

    ActiveStyling(IStylingEngine platform, IThemeEngine themes) {
        this.platform = platform;
        this.themes = themes;
    }

    /** From now on; nothing where the themes are not those of Linux, or there are none. */
    public static void use(IWorkbench workbench) {
        IEclipseContext context = workbench.getService(MApplication.class).getContext();
        Optional<IStylingEngine> platform = Optional.ofNullable(context.get(IStylingEngine.class));
        Optional<IThemeEngine> themes = Optional.ofNullable(context.get(IThemeEngine.class));
        if (Util.isGtk() && platform.isPresent() && themes.isPresent()) {
            context.set(IStylingEngine.class, new ActiveStyling(platform.get(), themes.get()));
        }
    }

    @Override
    public void setClassnameAndId(Object element, String classes, String id) {
        if (element instanceof Widget widget && isSameButForActive(widget.getData(CLASS), classes)) {
            widget.setData(CLASS, classes);
            styleShallow(widget);
        } else {
            platform.setClassnameAndId(element, classes, id);
        }
    }

    private static boolean isSameButForActive(Object before, String now) {
        return before instanceof String words && others(words).equals(others(now));
    }

    private static Set<String> others(String classes) {
        return Stream.of(classes.split(" "))
                .filter(word -> !word.equals(ACTIVE))
                .collect(Collectors.toSet());
    }

    private void styleShallow(Widget widget) {
        themes.applyStyles(widget, false);
        if (widget instanceof CTabFolder folder) {
            for (CTabItem tab : folder.getItems()) {
                themes.applyStyles(tab, false);
            }
            for (Control control : folder.getChildren()) {
                themes.applyStyles(control, false);
            }
        }
    }

    @Override
    public void setClassname(Object widget, String classes) {
        platform.setClassname(widget, classes);
    }

    @Override
    public void setId(Object widget, String id) {
        platform.setId(widget, id);
    }

    @Override
    public void style(Object widget) {
        platform.style(widget);
    }

    @Override
    public CSSStyleDeclaration getStyle(Object widget) {
        return platform.getStyle(widget);
    }
}
