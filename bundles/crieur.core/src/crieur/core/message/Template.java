package crieur.core.message;

import java.util.List;
import java.util.Locale;

/**
 * One compiled text.
 *
 * <p>Literal text, plain arguments, and plural and select forms in French and English, which is all that Crieur's own
 * texts use, are formatted here in well under a microsecond and without loading ICU; whatever else a pattern asks for
 * is left to ICU.
 */
interface Template {

    /** Formats the text; {@code arguments} may be fewer than the pattern names. */
    String format(List<Object> arguments);

    /**
     * Compiles an ICU pattern.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    static Template compile(String pattern, Locale locale) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return arguments -> pattern;
        }
        return new TemplateParser(pattern, new Values(locale))
                .parse()
                .<Template>map(part -> new PartTemplate(part))
                .orElseGet(() -> new IcuTemplate(pattern, locale));
    }

    /** A text of parts that are appended one after the other. */
    record PartTemplate(Part part) implements Template {
        @Override
        public String format(List<Object> arguments) {
            StringBuilder out = new StringBuilder(96);
            part.append(out, arguments, null);
            return out.toString();
        }
    }
}
