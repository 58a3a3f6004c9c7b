package crieur.model.edit;

import java.net.URL;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.eclipse.emf.common.EMFPlugin;
import org.eclipse.emf.common.util.ResourceLocator;

/**
 * Texts and images of the generated item providers, in French and English, found the same way with and without OSGi.
 *
 * <p>The generated code asks for it by this name. Images are the addresses of SVG files; kinds without one of their
 * own have that of a plain part.
 */
public final class CrieurEditPlugin extends EMFPlugin {
    /** What the generated item providers refer to; it has no state. */
    public static final CrieurEditPlugin INSTANCE = new CrieurEditPlugin();

    private static final String MESSAGES = "crieur.model.edit.messages";
    private static final String ICONS = "/icons/";

    private CrieurEditPlugin() {
        super(new ResourceLocator[0]);
    }

    @Override
    public ResourceLocator getPluginResourceLocator() {
        return null;
    }

    @Override
    public String getString(String key, boolean translate) {
        try {
            return ResourceBundle.getBundle(
                            MESSAGES,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key);
        } catch (MissingResourceException e) {
            return super.getString(key, translate);
        }
    }

    @Override
    public String getString(String key) {
        return getString(key, true);
    }

    @Override
    public Object getImage(String key) {
        String name = key.substring(key.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        URL image = CrieurEditPlugin.class.getResource(ICONS + name + ".svg");
        return image != null ? image : CrieurEditPlugin.class.getResource(ICONS + "part.svg");
    }
}
