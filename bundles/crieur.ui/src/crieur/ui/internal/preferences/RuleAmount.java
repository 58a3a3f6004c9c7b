package crieur.ui.internal.preferences;

import crieur.core.network.Figure;
import crieur.core.network.Unit;
import crieur.ui.internal.image.MediaFacts;
import java.text.NumberFormat;
import java.util.Locale;

/** A figure of a rule as people say it: with its unit, and whether it is the most or the least. */
final class RuleAmount {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;
    private static final int DECIMALS = 4;

    private final RuleWords words;
    private final Locale reader;

    RuleAmount(RuleWords words, Locale reader) {
        this.words = words;
        this.reader = reader;
    }

    /** Returns it in few letters. */
    String brief(String key, Figure figure) {
        return bounded(key, rounded(figure));
    }

    /** Returns it to the last byte or second, beside what is read more easily. */
    String exact(String key, Figure figure) {
        String rounded = rounded(figure);
        String exact = plain(figure);
        return bounded(key, rounded.equals(exact) ? exact : words.text("RuleAmount.exact", rounded, exact));
    }

    private String bounded(String key, String amount) {
        return RuleWords.bound(key)
                .map(bound -> words.text("RuleAmount." + bound, amount))
                .orElse(amount);
    }

    private String rounded(Figure figure) {
        if (figure.unit() == Unit.BYTES) {
            return MediaFacts.size(figure.whole(), reader);
        }
        return figure.unit() == Unit.SECONDS ? time(figure) : plain(figure);
    }

    private String plain(Figure figure) {
        if (figure.unit() == Unit.NUMBER) {
            NumberFormat numbers = NumberFormat.getNumberInstance(reader);
            numbers.setMaximumFractionDigits(DECIMALS);
            return numbers.format(figure.value());
        }
        return figure.unit().amount(figure.whole()).format(reader);
    }

    private String time(Figure figure) {
        long seconds = figure.whole();
        if (seconds >= 2 * DAY && seconds % DAY == 0) {
            return words.text("RuleAmount.days", seconds / DAY);
        }
        if (seconds >= 2 * HOUR && seconds % HOUR == 0) {
            return words.text("RuleAmount.hours", seconds / HOUR);
        }
        return seconds >= 2 * MINUTE && seconds % MINUTE == 0
                ? words.text("RuleAmount.minutes", seconds / MINUTE)
                : plain(figure);
    }
}
