package crieur.core.message;

import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;

/** Writes arguments the way one language does. */
final class Values {

    private static final char NARROW_NO_BREAK_SPACE = '\u202F';

    private final Locale locale;
    private final boolean french;
    private final char grouping;
    private volatile @Nullable Dates dates;

    private record Dates(DateTimeFormatter date, DateTimeFormatter time, DateTimeFormatter both) {}

    Values(Locale locale) {
        this.locale = locale;
        this.french = locale.getLanguage().equals("fr");
        this.grouping = french
                ? NARROW_NO_BREAK_SPACE
                : DecimalFormatSymbols.getInstance(locale).getGroupingSeparator();
    }

    /** Returns whether plural forms of this language are chosen here. */
    boolean knowsPlurals() {
        return french || locale.getLanguage().equals("en");
    }

    /** Returns whether a number takes the form {@code one}: 1 in English, 0 to below 2 in French (CLDR). */
    boolean isOne(Number number) {
        double value = Math.abs(number.doubleValue());
        return french ? value < 2 : value == 1 && isWhole(number);
    }

    void append(StringBuilder out, Object value) {
        if (value instanceof String text) {
            out.append(text);
        } else if (value instanceof Number number) {
            appendNumber(out, number);
        } else if (value instanceof Message message) {
            out.append(message.format(locale));
        } else if (value instanceof TemporalAccessor moment) {
            appendMoment(out, moment);
        } else {
            out.append(value);
        }
    }

    private void appendNumber(StringBuilder out, Number number) {
        if (!isWhole(number)) {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            out.append(format.format(number));
            return;
        }
        long value = number.longValue();
        if (value > -1000 && value < 1000) {
            out.append(value);
            return;
        }
        int start = out.length();
        out.append(value);
        int first = value < 0 ? start + 1 : start;
        for (int i = out.length() - 3; i > first; i -= 3) {
            out.insert(i, grouping);
        }
    }

    private static boolean isWhole(Number number) {
        return number instanceof Integer
                || number instanceof Long
                || number instanceof Short
                || number instanceof Byte
                || (number.doubleValue() == number.longValue() && Math.abs(number.doubleValue()) < 1e15);
    }

    private void appendMoment(StringBuilder out, TemporalAccessor moment) {
        Dates formats = dates;
        if (formats == null) {
            formats = new Dates(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale),
                    DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale),
                    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                            .withLocale(locale));
            dates = formats;
        }
        if (moment instanceof LocalDate) {
            formats.date().formatTo(moment, out);
        } else if (moment instanceof LocalTime) {
            formats.time().formatTo(moment, out);
        } else if (moment instanceof LocalDateTime || moment instanceof ZonedDateTime) {
            formats.both().formatTo(moment, out);
        } else if (moment instanceof Instant instant) {
            formats.both().formatTo(instant.atOffset(ZoneOffset.UTC), out);
        } else {
            out.append(moment);
        }
    }
}
