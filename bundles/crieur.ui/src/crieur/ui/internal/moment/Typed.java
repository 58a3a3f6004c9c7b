package crieur.ui.internal.moment;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as people type them: whole or in part, by number or by name, in their language or as ISO 8601. */
final class Typed {

    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");
    private static final int CENTURY = 2000;

    private final List<Integer> numbers = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private Typed(String typed) {
        Matcher parts = PART.matcher(typed);
        while (parts.find() && numbers.size() + words.size() < 8) {
            String part = parts.group();
            if (!Character.isDigit(part.charAt(0))) {
                words.add(plain(part));
            } else if (part.length() <= 8) {
                numbers.add(Integer.valueOf(part));
            }
        }
    }

    /**
     * Reads a day.
     *
     * @param near gives what is not typed: the month and the year
     * @return the day; nothing where there is no such day, or it cannot be understood
     */
    static Optional<LocalDate> day(String typed, LocalDate near, Locale locale) {
        Typed read = new Typed(typed);
        try {
            return read.day(near, locale);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads a time of the day, with or without minutes; nothing where there is no such time, or it cannot be understood. */
    static Optional<LocalTime> time(String typed) {
        Typed read = new Typed(typed);
        try {
            return read.time();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Writes a day so that it can be read again. */
    static String words(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** Writes a time so that it can be read again. */
    static String words(LocalTime time, Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(time);
    }

    private Optional<LocalDate> day(LocalDate near, Locale locale) {
        Optional<Month> month = words.stream()
                .map(word -> month(word, locale))
                .flatMap(Optional::stream)
                .findFirst();
        int count = numbers.size();
        if (count == 0 || count > 3 || (month.isEmpty() && !words.isEmpty() && count < 2)) {
            return Optional.empty();
        }
        if (month.isPresent()) {
            int year = count > 1 ? year(numbers.get(1)) : near.getYear();
            return count > 2 ? Optional.empty() : Optional.of(LocalDate.of(year, month.get(), numbers.get(0)));
        }
        return Optional.of(
                switch (count) {
                    case 1 -> near.withDayOfMonth(numbers.get(0));
                    case 2 -> inOrder(near.getYear(), numbers.get(0), numbers.get(1), locale);
                    default ->
                        numbers.get(0) > 31
                                ? LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2))
                                : inOrder(year(numbers.get(2)), numbers.get(0), numbers.get(1), locale);
                });
    }

    private static LocalDate inOrder(int year, int first, int second, Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        boolean monthFirst = pattern.indexOf('M') < pattern.indexOf('d');
        return monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
    }

    private static int year(int typed) {
        return typed < 100 ? CENTURY + typed : typed;
    }

    /** The beginning of a name is enough. */
    private static Optional<Month> month(String word, Locale locale) {
        for (Month month : Month.values()) {
            String name = plain(month.getDisplayName(TextStyle.FULL, locale));
            String brief = plain(month.getDisplayName(TextStyle.SHORT, locale)).replace(".", "");
            if (word.length() >= 3 && (name.startsWith(word) || word.equals(brief))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private Optional<LocalTime> time() {
        if (numbers.isEmpty() || numbers.size() > 3) {
            return Optional.empty();
        }
        boolean together = numbers.size() == 1 && numbers.get(0) >= 100;
        int hour = together ? numbers.get(0) / 100 : numbers.get(0);
        int minute = together ? numbers.get(0) % 100 : numbers.size() > 1 ? numbers.get(1) : 0;
        boolean afternoon = words.stream().anyMatch(word -> word.startsWith("p"));
        boolean morning = words.stream().anyMatch(word -> word.startsWith("a"));
        if ((afternoon || morning) && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        if (afternoon || morning) {
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        return Optional.of(LocalTime.of(hour, minute));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
