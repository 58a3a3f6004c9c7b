package crieur.ui.internal.image;

import crieur.core.inspection.Severity;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.LoggerFactory;

/** The pictures of the views, drawn at any size; shared, and released with the display. */
public final class Images {

    /** To find a picture in its plug-in takes longer than to paint it, which a list does for each of its rows. */
    private static final Map<String, ImageDescriptor> DESCRIPTORS = new ConcurrentHashMap<>();

    private Images() {}

    /** Returns the description of a picture. For any thread. */
    public static ImageDescriptor descriptor(String name) {
        return DESCRIPTORS.computeIfAbsent(name, Images::describe);
    }

    private static ImageDescriptor describe(String name) {
        return file(name).map(ImageDescriptor::createFromURL).orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    private static Optional<URL> file(String name) {
        return Optional.ofNullable(Images.class.getResource("/icons/" + name + ".svg"));
    }

    /** Has a picture's file where the toolkit can read it, which the platform copies there the first time. For any thread. */
    public static void fetch(String name) {
        file(name).ifPresent(Images::fetch);
    }

    static void fetch(URL file) {
        try {
            FileLocator.toFileURL(file);
        } catch (IOException e) {
            LoggerFactory.getLogger(Images.class).debug("Not fetched: {}", file, e);
        }
    }

    /** Returns the names of all pictures. */
    public static List<String> names() {
        return Collections.list(FrameworkUtil.getBundle(Images.class).findEntries("icons", "*.svg", false)).stream()
                .map(file -> Path.of(file.getPath()).getFileName().toString())
                .map(file -> file.substring(0, file.length() - ".svg".length()))
                .toList();
    }

    /** Returns a picture. */
    public static Image image(String name) {
        return resources().create(descriptor(name));
    }

    /** Returns a picture with the sign of a severity in its corner. */
    public static Image image(String name, Optional<Severity> severity) {
        Optional<String> sign = severity.filter(worst -> worst != Severity.INFO).map(worst -> "over-" + worst.id());
        if (sign.isEmpty()) {
            return image(name);
        }
        return resources()
                .create(new DecorationOverlayIcon(descriptor(name), descriptor(sign.get()), IDecoration.BOTTOM_RIGHT));
    }

    /** Returns the sign of a severity. */
    public static Image image(Severity severity) {
        return image("severity-" + severity.id());
    }

    private static ResourceManager resources() {
        return JFaceResources.getResources();
    }
}
