package crieur.model.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a post goes out, in the time zone of its campaign.
 *
 * <p>The written forms, which {@code toString} gives and {@link #parse} reads, are {@code 2026-09-01T09:00} and
 * {@code launch -P3D 09:00}. Values are immutable.
 */
public sealed interface Schedule {

    /** At a local date and time. */
    record At(LocalDateTime dateTime) implements Schedule {
        public At {
            Objects.requireNonNull(dateTime, "dateTime");
        }

        @Override
        public String toString() {
            return dateTime.toString();
        }
    }

    /**
     * Some days, weeks, months or years away from a milestone, at a time of day.
     *
     * @param milestone id of the milestone in the campaign, without white space
     * @param offset how far after the milestone; negative is before
     * @param time the time of day
     */
    record FromMilestone(String milestone, Period offset, LocalTime time) implements Schedule {
        public FromMilestone {
            if (!Forms.MILESTONE_ID.matcher(milestone).matches()) {
                throw new IllegalArgumentException("Not the id of a milestone: " + milestone);
            }
            Objects.requireNonNull(offset, "offset");
            Objects.requireNonNull(time, "time");
        }

        /** The moment this means when the milestone is on the given day. */
        public LocalDateTime from(LocalDate milestoneDate) {
            return milestoneDate.plus(offset).atTime(time);
        }

        @Override
        public String toString() {
            return milestone + ' ' + written(offset) + ' ' + time;
        }

        private static String written(Period offset) {
            boolean before =
                    offset.getYears() <= 0 && offset.getMonths() <= 0 && offset.getDays() <= 0 && !offset.isZero();
            return before ? "-" + offset.negated() : offset.toString();
        }
    }

    /**
     * Reads one of the two written forms.
     *
     * @param text as in the front matter; a space may stand for the T, and an offset of nothing may be left out
     * @throws DateTimeException if the text is neither
     */
    static Schedule parse(String text) {
        return tryParse(text).orElseThrow(() -> new DateTimeException("Not a schedule: " + text));
    }

    /** Reads one of the two written forms, or nothing if the text is neither. */
    static Optional<Schedule> tryParse(String text) {
        String trimmed = text.trim();
        try {
            if (Forms.DATE_TIME.matcher(trimmed).matches()) {
                return Optional.of(new At(LocalDateTime.parse(trimmed.replace(' ', 'T'))));
            }
            Matcher relative = Forms.RELATIVE.matcher(trimmed);
            if (relative.matches()) {
                Period offset = relative.group(2) == null ? Period.ZERO : Period.parse(relative.group(2));
                return Optional.of(new FromMilestone(relative.group(1), offset, LocalTime.parse(relative.group(3))));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The shapes of the written forms; what they hold is judged by {@code java.time}. */
    final class Forms {
        private static final Pattern DATE_TIME =
                Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?");
        private static final Pattern RELATIVE =
                Pattern.compile("(\\S+)(?:[ \\t]+([+-]?P\\S+))?[ \\t]+(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)");
        private static final Pattern MILESTONE_ID = Pattern.compile("\\S+");

        private Forms() {}
    }
}
