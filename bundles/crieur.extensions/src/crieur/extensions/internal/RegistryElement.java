package crieur.extensions.internal;

import crieur.core.contribution.ContributionElement;
import crieur.core.contribution.ContributionException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** An element of the Eclipse extension registry as core sees it. */
public final class RegistryElement implements ContributionElement {

    private final IConfigurationElement element;
    private final Locale own;

    /**
     * Wraps an element.
     *
     * @param element the element
     * @param own the language that the registry itself translates to
     */
    public RegistryElement(IConfigurationElement element, Locale own) {
        this.element = element;
        this.own = own;
    }

    @Override
    public String name() {
        return element.getName();
    }

    /** Asks a registry of one language only in that language: it knows no other. */
    @Override
    public Optional<String> attribute(String name, Locale locale) {
        try {
            boolean direct = locale.equals(Locale.ROOT) || locale.getLanguage().equals(own.getLanguage());
            return Optional.ofNullable(
                    direct ? element.getAttribute(name) : element.getAttribute(name, locale.toString()));
        } catch (InvalidRegistryObjectException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<ContributionElement> children(String childName) {
        return wrap(element.getChildren(childName));
    }

    @Override
    public List<ContributionElement> children() {
        return wrap(element.getChildren());
    }

    private List<ContributionElement> wrap(IConfigurationElement[] elements) {
        Stream<ContributionElement> wrapped = Arrays.stream(elements).map(child -> new RegistryElement(child, own));
        return wrapped.toList();
    }

    @Override
    public String text() {
        String value = element.getValue();
        return value == null ? "" : value.trim();
    }

    @Override
    public String contributor() {
        return element.getContributor().getName();
    }

    @Override
    public <T> T create(String attribute, Class<T> type) throws ContributionException {
        String className = require(attribute);
        try {
            return type.cast(element.createExecutableExtension(attribute));
        } catch (CoreException | ClassCastException | LinkageError e) {
            throw new ContributionException(attribute + "=\"" + className + "\" cannot be created: " + reason(e), e);
        }
    }

    /** What the class itself threw stands under what the registry and reflection say of it. */
    private static Throwable reason(Throwable thrown) {
        Throwable reason = thrown;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return reason;
    }

    @Override
    public InputStream open(String path) throws IOException {
        URL url = path.startsWith("/") || path.contains("..") ? null : find(path);
        if (url == null) {
            throw new FileNotFoundException(contributor() + " has no file \"" + path + "\"");
        }
        return url.openStream();
    }

    private @org.eclipse.jdt.annotation.Nullable URL find(String path) {
        for (Bundle bundle : FrameworkUtil.getBundle(IConfigurationElement.class)
                .getBundleContext()
                .getBundles()) {
            if (contributor().equals(bundle.getSymbolicName())) {
                return bundle.getEntry(path);
            }
        }
        return null;
    }
}
