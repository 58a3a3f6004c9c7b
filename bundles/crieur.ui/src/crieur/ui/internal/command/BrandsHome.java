package crieur.ui.internal.command;

import java.nio.file.Path;

/** Where a person's brands are put unless the person says otherwise. */
public final class BrandsHome {

    private BrandsHome() {}

    /** Returns the folder. */
    public static Path ofPerson() {
        String named = System.getProperty("crieur.brands");
        return named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), "Crieur");
    }
}
