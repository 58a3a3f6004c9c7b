package crieur.rcp.internal.theme;

/** The look of the window that a person chose. */
public enum ThemeChoice {
    /** Dark letters on a light ground. */
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
    /** Light letters on a dark ground. */
    DARK("org.eclipse.e4.ui.css.theme.e4_dark"),
    /** As the system is. */
    SYSTEM("");

    private final String theme;

    ThemeChoice(String theme) {
        this.theme = theme;
    }

    /** Returns the id of the theme to show. */
    public String theme(boolean systemIsDark) {
        return this != SYSTEM ? theme : (systemIsDark ? DARK : LIGHT).theme;
    }

    /** Returns the choice that a preference holds; anything else is light. */
    public static ThemeChoice of(String preference) {
        for (ThemeChoice choice : values()) {
            if (choice.name().equalsIgnoreCase(preference)) {
                return choice;
            }
        }
        return LIGHT;
    }
}
