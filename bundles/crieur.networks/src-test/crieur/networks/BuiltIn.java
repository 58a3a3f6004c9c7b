package crieur.networks;

import crieur.core.contribution.ContributionException;
import crieur.core.contribution.Contributions;
import crieur.core.network.Network;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What this bundle contributes, read as a plain program reads it. */
public final class BuiltIn {

    /** What the rules on files bound. */
    public static final Set<String> FILE_PROPERTIES = Set.of(
            "bytes",
            "width",
            "height",
            "pixels",
            "pixels.total",
            "sides",
            "ratio",
            "seconds",
            "fps",
            "frames",
            "pages");

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

    /** Returns the names of all figures of a network, those for a tier or a type of post included. */
    public static Set<String> figures(Network network) {
        Set<String> names = new TreeSet<>(network.figures().keySet());
        network.specials().forEach(special -> names.addAll(special.figures().keySet()));
        return names;
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
