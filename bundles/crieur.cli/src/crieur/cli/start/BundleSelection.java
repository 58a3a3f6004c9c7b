package crieur.cli.start;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bundles of an installation that the command line needs, each with how it starts. */
record BundleSelection(Map<Path, Start> bundles) {

    private static final String FRAMEWORK = "org.eclipse.osgi";
    private static final String COMPONENTS = "org.apache.felix.scr";

    /** Without these there is no extension registry and no application. */
    private static final List<String> STARTED =
            List.of("org.eclipse.equinox.common", "org.eclipse.equinox.registry", "org.eclipse.equinox.app");

    private static final List<String> ROOTS = List.of("crieur.cli", "slf4j.jdk14");

    /** How a bundle is started with the framework. */
    enum Start {
        /** At once. */
        NOW,
        /** With the first class that is loaded from it. */
        LAZY,
        /** Not at all: it has no activator, or is a fragment. */
        NEVER
    }

    /**
     * Chooses the command line, every bundle that contributes to an extension point of Crieur, and all they require.
     *
     * <p>Declarative Services are started only if a contribution from elsewhere has components: Crieur's own headless
     * bundles work without.
     */
    static BundleSelection of(Collection<BundleManifest> installed) {
        Map<String, BundleManifest> byName = new HashMap<>();
        Map<String, BundleManifest> byPackage = new HashMap<>();
        for (BundleManifest bundle : installed) {
            byName.putIfAbsent(bundle.name(), bundle);
            bundle.exported().forEach(name -> byPackage.putIfAbsent(name, bundle));
        }
        Deque<BundleManifest> open = new ArrayDeque<>();
        ROOTS.stream().filter(byName::containsKey).map(byName::get).forEach(open::add);
        byName.values().stream().filter(BundleManifest::contributes).forEach(open::add);
        boolean components = open.stream()
                .anyMatch(bundle -> bundle.hasComponents() && !bundle.name().startsWith("crieur."));
        if (components && byName.containsKey(COMPONENTS)) {
            open.add(byName.get(COMPONENTS));
        }
        Map<Path, Start> chosen = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            BundleManifest bundle = open.remove();
            boolean isNew = !bundle.name().equals(FRAMEWORK) && !chosen.containsKey(bundle.file());
            if (isNew) {
                chosen.put(bundle.file(), start(bundle));
                require(bundle.requiredBundles(), byName, open);
                require(bundle.requiredPackages(), byPackage, open);
                bundle.host().map(byName::get).ifPresent(open::add);
            }
        }
        return new BundleSelection(chosen);
    }

    private static void require(
            List<String> names, Map<String, BundleManifest> providers, Collection<BundleManifest> open) {
        names.stream().filter(providers::containsKey).map(providers::get).forEach(open::add);
    }

    private static Start start(BundleManifest bundle) {
        if (bundle.host().isPresent()) {
            return Start.NEVER;
        }
        if (STARTED.contains(bundle.name()) || bundle.name().equals(COMPONENTS)) {
            return Start.NOW;
        }
        return bundle.lazy() ? Start.LAZY : Start.NEVER;
    }
}
