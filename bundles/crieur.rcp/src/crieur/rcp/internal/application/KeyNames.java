package crieur.rcp.internal.application;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.eclipse.jface.bindings.keys.IKeyLookup;
import org.eclipse.jface.bindings.keys.KeyLookupFactory;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.formatting.AbstractKeyFormatter;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;
import org.eclipse.jface.util.Util;

/**
 * Writes keys as the guide and people do, Ctrl before Shift, where the platform would turn them round; the words are the
 * platform's.
 */
final class KeyNames extends AbstractKeyFormatter {

    /** Writes keys so from now on, where the platform does not by itself. */
    static void use() {
        if (Util.isGtk()) {
            KeyFormatterFactory.setDefault(new KeyNames());
        }
    }

    @Override
    protected String getKeyDelimiter() {
        return KeyStroke.KEY_DELIMITER;
    }

    @Override
    protected String getKeyStrokeDelimiter() {
        return ", ";
    }

    /** The answer has room for all four, with zeros behind those that are pressed. */
    @Override
    protected int[] sortModifierKeys(int modifiers) {
        IKeyLookup keys = KeyLookupFactory.getDefault();
        int[] pressed = IntStream.of(keys.getCtrl(), keys.getAlt(), keys.getShift(), keys.getCommand())
                .filter(key -> (modifiers & key) != 0)
                .toArray();
        return Arrays.copyOf(pressed, 4);
    }
}
