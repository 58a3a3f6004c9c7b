package crieur.ui.internal.post.header;

import crieur.core.network.Network;
import java.net.URL;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.Bundle;

/** The icons that networks contribute; shared, and released with the display. */
public final class NetworkIcons {

    private NetworkIcons() {}

    /** Returns a network's icon; empty where it has none or its plug-in does not hold it. */
    public static Optional<Image> of(Network network) {
        return network.icon()
                .flatMap(path -> file(network, path))
                .map(ImageDescriptor::createFromURL)
                .map(JFaceResources.getResources()::create);
    }

    /** Rules renewed by a data file name that file as their origin; the icon is still the plug-in's, which begins the id. */
    private static Optional<URL> file(Network network, String path) {
        String id = network.id();
        String prefix = id.contains(".") ? id.substring(0, id.lastIndexOf('.')) : id;
        return Optional.ofNullable(Platform.getBundle(network.contributor()))
                .or(() -> Optional.ofNullable(Platform.getBundle(prefix)))
                .map((Bundle bundle) -> bundle.getEntry(path));
    }
}
