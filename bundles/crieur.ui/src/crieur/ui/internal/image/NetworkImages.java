package crieur.ui.internal.image;

import crieur.core.contribution.ContributionsSource;
import crieur.core.network.Network;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.Bundle;

/** The pictures of networks, as their contributors brought them. Used from the display's thread. */
public final class NetworkImages {

    private final ContributionsSource contributions;
    private final Map<String, Optional<Image>> known = new HashMap<>();

    /** Creates access to the pictures of the networks that are known. */
    public NetworkImages(ContributionsSource contributions) {
        this.contributions = contributions;
    }

    /** Returns the picture of a network, 16 points wide; nothing where it has none. */
    public Optional<Image> image(String network) {
        return known.computeIfAbsent(network, this::load);
    }

    private Optional<Image> load(String id) {
        return contributions
                .contributions()
                .networks()
                .find(id)
                .flatMap(NetworkImages::file)
                .map(file -> JFaceResources.getResources().create(ImageDescriptor.createFromURL(file)));
    }

    private static Optional<URL> file(Network network) {
        Bundle contributor = Platform.getBundle(network.contributor());
        return network.icon().filter(icon -> contributor != null).map(contributor::getEntry);
    }
}
