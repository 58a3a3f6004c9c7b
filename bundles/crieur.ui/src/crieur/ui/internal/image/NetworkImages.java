package crieur.ui.internal.image;

import crieur.core.contribution.ContributionsSource;
import crieur.core.network.Network;
import java.net.URL;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;

/** The pictures of networks, as their contributors brought them. Used from the display's thread. */
public final class NetworkImages {

    private final ContributionsSource contributions;
    private final Map<String, Optional<Image>> known = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();

    /** Creates access to the pictures of the networks that are known. */
    public NetworkImages(ContributionsSource contributions) {
        this.contributions = contributions;
    }

    /** Returns the picture of a network, 16 points wide; nothing where it has none. */
    public Optional<Image> image(String network) {
        return known.computeIfAbsent(network, this::load);
    }

    /**
     * Returns the picture of a network if it has been asked for before; has it made else, since to draw the first of each
     * while a list is painted would keep the display for long.
     *
     * @param made called when it is there
     */
    public Optional<Image> imageSoon(String network, Runnable made) {
        Optional<Image> image = known.get(network);
        if (image != null) {
            return image;
        }
        if (wanted.add(network)) {
            Display.getCurrent().asyncExec(() -> {
                wanted.remove(network);
                image(network);
                made.run();
            });
        }
        return Optional.empty();
    }

    private Optional<Image> load(String id) {
        return contributions.contributions().networks().find(id).flatMap(NetworkImages::of);
    }

    /** Has a network's file where the toolkit can read it. For any thread. */
    public static void fetch(Network network) {
        network.icon().flatMap(path -> file(network, path)).ifPresent(Images::fetch);
    }

    /** Returns the picture of a network; nothing where it has none or its plug-in does not hold it. */
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
