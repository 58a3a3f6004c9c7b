package crieur.extensions;

import crieur.core.contribution.Contributions;
import crieur.core.contribution.ExtensionPoint;
import crieur.core.contribution.KeptContributions;
import crieur.extensions.internal.RegistryElement;
import java.util.Locale;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * The contributions of the plug-ins that are installed.
 *
 * <p>An OSGi service for whoever is given services; a plain object for the command line, whose start must not wait for
 * the service component runtime. Thread-safe; reading starts no contributing plug-in.
 */
public final class RegistryContributions extends KeptContributions {

    private final IExtensionRegistry registry;

    /** Creates a source over the platform's own registry. */
    public RegistryContributions() {
        this(RegistryFactory.getRegistry());
    }

    /** Creates a source over a registry. */
    public RegistryContributions(IExtensionRegistry registry) {
        this.registry = registry;
    }

    @Override
    protected Contributions read() {
        Contributions.Builder builder = new Contributions.Builder();
        for (ExtensionPoint point : ExtensionPoint.values()) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(point.id())) {
                builder.add(point, new RegistryElement(element, Locale.getDefault()));
            }
        }
        return builder.build();
    }
}
