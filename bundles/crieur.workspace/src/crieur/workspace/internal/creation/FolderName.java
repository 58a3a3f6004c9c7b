package crieur.workspace.internal.creation;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files and folders made of what a person typed: plain letters, digits and hyphens, the same on every system. */
public final class FolderName {

    private static final int LONGEST = 60;

    private FolderName() {}

    /** Returns the name for a title; empty where nothing of the title can be kept. */
    public static String of(String title) {
        String plain = Normalizer.normalize(
                        title.replace("œ", "oe").replace("Œ", "Oe").replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        return cut.replaceAll("^-+|-+$", "");
    }
}
