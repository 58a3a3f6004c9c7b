package crieur.ui.internal.warmup;

import crieur.core.progress.Background;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Loads and links classes without running code of theirs, but for the reading of their texts and the comparing of records: all
 * of our own, and those of the platform that {@code classes.txt} names, in its order.
 *
 * <p>The list only saves time: a class that this platform lacks is passed over, and one that is missing from the list is
 * loaded when it is needed.
 */
final class WarmClasses {

    /** Those whose classes a person's first minutes need nearly all of, in the order of need. */
    private static final List<String> OWN = List.of("crieur.ui", "crieur.model", "crieur.workspace", "crieur.core");

    /** Stands in the list for Java's own classes, in the place of a bundle. */
    private static final String JAVA = "java";

    private final Map<String, Optional<Bundle>> bundles = new ConcurrentHashMap<>();

    /**
     * A class.
     *
     * @param bundle the symbolic name of the bundle that has it
     * @param type its binary name
     */
    record Named(String bundle, String type) {

        private static Named of(String line) {
            int space = line.indexOf(' ');
            return new Named(line.substring(0, space), line.substring(space + 1));
        }
    }

    /** Loads them all, until told to stop. */
    void load(BooleanSupplier stopped) {
        Stream.concat(OWN.stream().flatMap(this::own), listed().stream())
                .takeWhile(named -> !stopped.getAsBoolean())
                .forEach(this::load);
    }

    /** Returns what {@code classes.txt} names. */
    static List<Named> listed() {
        try (InputStream file = WarmClasses.class.getResourceAsStream("classes.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().map(Named::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Named> own(String bundle) {
        return bundle(bundle).map(found -> found.adapt(BundleWiring.class)).stream()
                .map(wiring -> wiring.listResources(
                        "/", "*.class", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL))
                .flatMap(Collection::stream)
                .filter(path -> !path.endsWith("package-info.class"))
                .map(path ->
                        path.substring(0, path.length() - ".class".length()).replace('/', '.'))
                .map(type -> new Named(bundle, type));
    }

    private Optional<Bundle> bundle(String name) {
        return bundles.computeIfAbsent(name, wanted -> Optional.ofNullable(Platform.getBundle(wanted)));
    }

    /** Loads a class; returns whether it is there. */
    boolean load(Named named) {
        Background.giveWay();
        try {
            Optional<Class<?>> type = JAVA.equals(named.bundle())
                    ? Optional.of(Class.forName(named.type(), false, ClassLoader.getPlatformClassLoader()))
                    : find(named);
            // To ask for constructors links a class, which is most of the work, and runs nothing of it.
            type.ifPresent(Class::getDeclaredConstructors);
            type.filter(Class::isRecord).ifPresent(WarmRecords::compare);
            if (type.filter(NLS.class::isAssignableFrom).isPresent()) {
                Class.forName(named.type(), true, type.get().getClassLoader());
            }
            return type.isPresent();
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private Optional<Class<?>> find(Named named) throws ClassNotFoundException {
        Optional<Bundle> found = bundle(named.bundle());
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get().loadClass(named.type()));
    }
}
