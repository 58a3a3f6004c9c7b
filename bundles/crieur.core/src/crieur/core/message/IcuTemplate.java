package crieur.core.message;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** A text with formats that only ICU knows; its formatter is not thread-safe, so each thread has its own. */
final class IcuTemplate implements Template {

    private final ThreadLocal<MessageFormat> formats;

    IcuTemplate(String pattern, Locale locale) {
        MessageFormat compiled = new MessageFormat(pattern, locale);
        this.formats = ThreadLocal.withInitial(() -> compiled.clone());
    }

    @Override
    public String format(List<Object> arguments) {
        return formats.get().format(arguments.toArray());
    }
}
