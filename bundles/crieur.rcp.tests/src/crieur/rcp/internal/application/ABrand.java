package crieur.rcp.internal.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A brand with an empty campaign, {@code noel}, for tests. */
final class ABrand {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACES =
            " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:crieur=\"urn:crieur:model:1\"";

    private ABrand() {}

    /** Writes its files; returns its folder. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("campaigns/noel/posts"));
        Files.writeString(
                folder.resolve("atelier.brand"),
                HEAD + "<crieur:Brand" + NAMESPACES
                        + " id=\"6c97f858-4d0e-434f-b6c1-017eaa073576\" name=\"Atelier\" timeZone=\"Etc/UTC\">\n"
                        + "  <languages>fr</languages>\n</crieur:Brand>\n");
        Files.writeString(
                folder.resolve("campaigns/noel/noel.campaign"),
                HEAD + "<crieur:Campaign" + NAMESPACES
                        + " id=\"019946ff-0fb5-768a-81a8-abf1546cc300\" name=\"Noël\" language=\"fr\"/>\n");
        return folder;
    }
}
