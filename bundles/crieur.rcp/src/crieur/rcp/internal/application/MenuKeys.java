package crieur.rcp.internal.application;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.eclipse.jface.bindings.keys.formatting.AbstractKeyFormatter;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * Gives GTK the keys of menus in the words that it reads: it draws them itself, in the person's language, and would leave out
 * a {@code Maj} that it does not know.
 */
final class MenuKeys {

    private static final String KEYS = AbstractKeyFormatter.class.getName();
    private static final String HEARD = MenuKeys.class.getName();

    private final Map<String, String> english;

    /**
     * Translates keys.
     *
     * @param english the words that GTK reads, by those of the person
     */
    MenuKeys(Map<String, String> english) {
        this.english = Map.copyOf(english);
    }

    private static Map<String, String> words(Locale language) {
        ClassLoader texts = AbstractKeyFormatter.class.getClassLoader();
        ResourceBundle own = ResourceBundle.getBundle(KEYS, language, texts);
        ResourceBundle known = ResourceBundle.getBundle(
                KEYS,
                Locale.ROOT,
                texts,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> english = new HashMap<>();
        known.keySet().forEach(key -> english.put(own.getString(key), known.getString(key)));
        return english;
    }

    /** Translates the keys of all menus from now on, each time that one opens. */
    static void use(Display display) {
        if (Util.isGtk() && !Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            MenuKeys keys = new MenuKeys(words(Locale.getDefault()));
            display.addFilter(SWT.Show, event -> {
                if (event.widget instanceof Menu menu) {
                    keys.hear(menu);
                }
            });
        }
    }

    /** Behind those who fill it. */
    private void hear(Menu menu) {
        if (menu.getData(HEARD) == null) {
            menu.setData(HEARD, this);
            menu.addListener(SWT.Show, event -> translate(menu));
        }
    }

    private void translate(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.setText(translated(item.getText()));
        }
    }

    /** Returns the text of an item with its keys, which stand behind a tabulator, in English. */
    String translated(String item) {
        int tab = item.indexOf('\t');
        if (tab < 0) {
            return item;
        }
        String keys = Arrays.stream(item.substring(tab + 1).split("(?<=.)\\+", -1))
                .map(key -> english.getOrDefault(key, key))
                .collect(Collectors.joining("+"));
        return item.substring(0, tab + 1) + keys;
    }
}
