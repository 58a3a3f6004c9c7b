package crieur.core.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts from UTF-8 property files beside a class, compiled once per language. */
final class PropertiesCatalog implements MessageCatalog {

    private static final Logger LOG = LoggerFactory.getLogger(PropertiesCatalog.class);

    private final Class<?> anchor;
    private final Map<Locale, Map<String, Template>> byLocale = new ConcurrentHashMap<>();

    PropertiesCatalog(Class<?> anchor) {
        this.anchor = anchor;
    }

    @Override
    public String format(Locale locale, String key, List<Object> arguments) {
        Map<String, Template> templates = byLocale.get(locale);
        if (templates == null) {
            templates = byLocale.computeIfAbsent(locale, this::load);
        }
        Template template = templates.get(key);
        if (template == null) {
            return key;
        }
        try {
            return template.format(arguments);
        } catch (RuntimeException e) {
            LOG.warn("The text {} of {} cannot be formatted", key, anchor.getName(), e);
            return key;
        }
    }

    /** Loads English, then what the locale's language translates of it. */
    private Map<String, Template> load(Locale locale) {
        Map<String, Template> templates = new ConcurrentHashMap<>();
        compile("messages.properties", Locale.ENGLISH, templates);
        String language = locale.getLanguage();
        if (!language.isEmpty() && !language.equals("en")) {
            compile("messages_" + language + ".properties", locale, templates);
        }
        return templates;
    }

    private void compile(String file, Locale locale, Map<String, Template> into) {
        Properties texts = read(file);
        if (texts == null) {
            return;
        }
        for (String key : texts.stringPropertyNames()) {
            try {
                into.put(key, Template.compile(texts.getProperty(key), locale));
            } catch (RuntimeException e) {
                LOG.warn("The text {} in {} of {} is malformed", key, file, anchor.getName(), e);
                into.remove(key);
            }
        }
    }

    private @Nullable Properties read(String file) {
        try (InputStream in = anchor.getResourceAsStream(file)) {
            if (in == null) {
                return null;
            }
            Properties texts = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            return texts;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{} of {} cannot be read", file, anchor.getName(), e);
            return null;
        }
    }
}
