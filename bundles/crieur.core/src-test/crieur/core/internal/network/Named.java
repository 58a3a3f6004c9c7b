package crieur.core.internal.network;

import crieur.core.contribution.ContributionElement;
import crieur.core.contribution.ContributionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An element as it is, with the name that every network needs. */
record Named(ContributionElement element) implements ContributionElement {

    @Override
    public String name() {
        return element.name();
    }

    @Override
    public Optional<String> attribute(String name, Locale locale) {
        return name.equals("name") ? Optional.of("Board") : element.attribute(name, locale);
    }

    @Override
    public List<ContributionElement> children(String name) {
        return element.children(name);
    }

    @Override
    public List<ContributionElement> children() {
        return element.children();
    }

    @Override
    public String text() {
        return element.text();
    }

    @Override
    public String contributor() {
        return element.contributor();
    }

    @Override
    public <T> T create(String attribute, Class<T> type) throws ContributionException {
        return element.create(attribute, type);
    }

    @Override
    public InputStream open(String path) throws IOException {
        return element.open(path);
    }
}
