package crieur.driver.internal;

/** Keeps a text on one line and in one field. */
final class Escapes {

    private Escapes() {}

    static String of(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
