package crieur.networks;

import crieur.core.contribution.ContributionException;
import crieur.core.contribution.Contributions;
import crieur.core.network.Network;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.List;

/** What this bundle contributes, read as a plain program reads it. */
public final class BuiltIn {

    private static final Contributions ALL = read();

    private BuiltIn() {}

    public static Contributions contributions() {
        return ALL;
    }

    public static List<String> ids() {
        return ALL.networks().ids();
    }

    public static Network network(String id) {
        return ALL.networks().find(id).orElseThrow();
    }

    private static Contributions read() {
        try {
            return new Contributions.Builder()
                    .addPluginXml(Path.of("plugin.xml").toUri().toURL(), BuiltIn.class.getClassLoader())
                    .build();
        } catch (ContributionException | MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
