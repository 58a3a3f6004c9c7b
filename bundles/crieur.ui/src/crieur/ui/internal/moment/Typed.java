package crieur.ui.internal.moment;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
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
import java.util.stream.Stream;

/** Days and times as people type them: whole or in part, by number or by name, in their language or as ISO 8601. */
final class Typed {

    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");
    private static final Pattern HALF = Pattern.compile("\\d[\\s\\p{Z}]*([ap])(?:\\.?[\\s\\p{Z}]*m)?(?!\\p{L})");
    private static final int CENTURY = 2000;
    private static final int LONGEST = 8;

    private final List<String> numbers = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private Typed(String typed) {
        Matcher parts = PART.matcher(typed);
        while (parts.find() && numbers.size() + words.size() < 8) {
            String part = parts.group();
            if (Character.isDigit(part.charAt(0))) {
                numbers.add(part);
            } else {
                words.add(part);
            }
        }
    }

    /**
     * Reads a day.
     *
     * @param near gives what is not typed, the month and the year; two digits are a year that is not before its year
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
    static Optional<LocalTime> time(String typed, Locale locale) {
        Typed read = new Typed(typed);
        try {
            return read.time(afternoon(typed, locale));
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
                .map(word -> month(plain(word), locale))
                .flatMap(Optional::stream)
                .reduce((first, second) -> second);
        int count = numbers.size();
        if (count == 0 || count > 3 || (month.isEmpty() && !words.isEmpty() && count < 2)) {
            return Optional.empty();
        }
        if (month.isPresent()) {
            int year = count > 1 ? year(numbers.get(1), near) : near.getYear();
            return count > 2 ? Optional.empty() : Optional.of(LocalDate.of(year, month.get(), number(0)));
        }
        return Optional.of(
                switch (count) {
                    case 1 -> near.withDayOfMonth(number(0));
                    case 2 -> inOrder(near.getYear(), number(0), number(1), locale);
                    default ->
                        numbers.get(0).length() > 2
                                ? LocalDate.of(year(numbers.get(0), near), number(1), number(2))
                                : inOrder(year(numbers.get(2), near), number(0), number(1), locale);
                });
    }

    private int number(int index) {
        return number(numbers.get(index));
    }

    private static int number(String digits) {
        if (digits.length() > LONGEST) {
            throw new DateTimeException(digits);
        }
        return Integer.parseInt(digits);
    }

    private static LocalDate inOrder(int year, int first, int second, Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        boolean monthFirst = pattern.indexOf('M') < pattern.indexOf('d');
        return monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
    }

    /** One who types 2026 has typed 2, 20 and 202 before: none of them is a year that has gone by. */
    private static int year(String typed, LocalDate near) {
        int year = typed.length() == 2 ? CENTURY + number(typed) : number(typed);
        boolean whole = typed.length() == 4 || (typed.length() == 2 && year >= near.getYear());
        if (!whole) {
            throw new DateTimeException(typed);
        }
        return year;
    }

    /** The beginning of a name is enough; what is short for a day of the week is no month but where it is short for both. */
    private static Optional<Month> month(String word, Locale locale) {
        Optional<Month> brief = Stream.of(Month.values())
                .filter(month -> word.equals(brief(month.getDisplayName(TextStyle.SHORT, locale))))
                .findFirst();
        boolean weekday = Stream.of(DayOfWeek.values())
                .anyMatch(day -> word.equals(brief(day.getDisplayName(TextStyle.SHORT, locale))));
        if (brief.isPresent() || weekday || word.length() < 3) {
            return brief;
        }
        return Stream.of(Month.values())
                .filter(month ->
                        plain(month.getDisplayName(TextStyle.FULL, locale)).startsWith(word))
                .findFirst();
    }

    private static String brief(String name) {
        return plain(name).replace(".", "");
    }

    private Optional<LocalTime> time(Optional<Boolean> afternoon) {
        if (numbers.isEmpty() || numbers.size() > 3) {
            return Optional.empty();
        }
        String first = numbers.get(0);
        boolean together = numbers.size() == 1 && (first.length() == 3 || first.length() == 4);
        int hour = together ? number(0) / 100 : number(0);
        int minute = together ? number(0) % 100 : numbers.size() > 1 ? number(1) : 0;
        if (afternoon.isPresent() && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(
                afternoon.map(after -> hour % 12 + (after ? 12 : 0)).orElse(hour), minute));
    }

    /** Tells the half of the day: by a, am, p or pm behind a number, or by what the language has for them. */
    private static Optional<Boolean> afternoon(String typed, Locale locale) {
        DateTimeFormatter names = DateTimeFormatter.ofPattern("a", locale);
        String letters = letters(typed);
        String before = letters(names.format(LocalTime.MIN));
        String after = letters(names.format(LocalTime.NOON));
        if (letters.equals(before) || letters.equals(after)) {
            return Optional.of(letters.equals(after));
        }
        Matcher half = HALF.matcher(typed.toLowerCase(Locale.ROOT));
        return half.find() ? Optional.of(half.group(1).equals("p")) : Optional.empty();
    }

    private static String letters(String text) {
        return plain(text).replaceAll("\\P{L}+", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
