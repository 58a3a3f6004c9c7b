package crieur.rcp.internal.theme;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.util.Util;
import org.slf4j.LoggerFactory;

/** Knows whether the system shows light letters on a dark ground for those who need much contrast: no choice of ours can go against it. */
final class HighContrast {

    private static final String INVERSE = "highcontrastinverse";

    private HighContrast() {}

    /** Returns whether the system's theme is the dark one of high contrast. */
    static boolean isDark() {
        return Util.isGtk() && isDark(theme());
    }

    static boolean isDark(Optional<String> theme) {
        return theme.map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                .filter(name -> name.startsWith(INVERSE))
                .isPresent();
    }

    /** GTK's variable wins over its settings. These only SWT can ask for, by a method that is not there on other systems. */
    private static Optional<String> theme() {
        Optional<String> named = Optional.ofNullable(System.getenv("GTK_THEME"));
        return named.isPresent() ? named : ofSettings();
    }

    private static Optional<String> ofSettings() {
        try {
            Object name = Class.forName("org.eclipse.swt.internal.gtk.OS")
                    .getMethod("getThemeName")
                    .invoke(null);
            return Optional.ofNullable(name).map(Object::toString);
        } catch (ReflectiveOperationException e) {
            LoggerFactory.getLogger(HighContrast.class).debug("The system's theme has no name", e);
            return Optional.empty();
        }
    }
}
