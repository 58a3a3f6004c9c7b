package crieur.ui.internal.post.header;

import crieur.core.check.PostSetting;
import crieur.model.schedule.Schedule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When a post goes out, while a person chooses it: at a time, some days from a milestone, or not yet. */
final class ScheduleViewModel {

    /** The three ways. */
    enum Way {
        /** Not yet. */
        NONE,
        /** At a date and time. */
        AT,
        /** Some days before or after a milestone. */
        MILESTONE
    }

    private static final LocalTime USUAL = LocalTime.of(9, 0);

    private final Optional<Schedule> before;
    private final Map<String, LocalDate> milestones;
    private final ZoneId zone;
    private Way way;
    private LocalDate date;
    private LocalTime time;
    private String milestone;
    private int days;

    ScheduleViewModel(Optional<Schedule> schedule, Optional<PostSetting> setting) {
        before = schedule;
        milestones = setting.map(PostSetting::milestones).orElse(Map.of());
        zone = setting.map(PostSetting::zone).orElse(ZoneOffset.UTC);
        date = LocalDate.now(zone).plusDays(1);
        time = USUAL;
        milestone = milestones.keySet().stream().findFirst().orElse("");
        way = Way.NONE;
        schedule.ifPresent(this::take);
    }

    private void take(Schedule schedule) {
        if (schedule instanceof Schedule.FromMilestone relative) {
            way = Way.MILESTONE;
            milestone = relative.milestone();
            days = relative.offset().getDays();
            time = relative.time();
        } else if (schedule instanceof Schedule.At at) {
            way = Way.AT;
            date = at.dateTime().toLocalDate();
            time = at.dateTime().toLocalTime();
        }
    }

    /** Returns what was chosen; what was not touched stays as it is written, its months and seconds included. */
    Optional<Schedule> schedule() {
        return switch (way) {
            case NONE -> Optional.empty();
            case AT -> Optional.of(new Schedule.At(LocalDateTime.of(date, time)));
            case MILESTONE -> Optional.of(new Schedule.FromMilestone(milestone, offset(), time));
        };
    }

    private Period offset() {
        if (before.orElse(null) instanceof Schedule.FromMilestone relative
                && relative.offset().getDays() == days) {
            return relative.offset();
        }
        return Period.ofDays(days);
    }

    /** Returns the milestones to choose from, the one that is named included even if the campaign has it no more. */
    List<String> milestones() {
        List<String> ids = new ArrayList<>(milestones.keySet());
        if (!milestone.isEmpty() && !ids.contains(milestone)) {
            ids.add(milestone);
        }
        return ids;
    }

    /** Returns the local moment that is chosen; empty where there is none or its milestone has no day. */
    Optional<LocalDateTime> moment() {
        return schedule()
                .flatMap(schedule -> schedule instanceof Schedule.FromMilestone relative
                        ? Optional.ofNullable(milestones.get(relative.milestone()))
                                .map(relative::from)
                        : Optional.of(((Schedule.At) schedule).dateTime()));
    }

    ZoneId zone() {
        return zone;
    }

    Way way() {
        return way;
    }

    void choose(Way other) {
        way = other;
    }

    LocalDate date() {
        return date;
    }

    void setDate(LocalDate other) {
        date = other;
    }

    LocalTime time() {
        return time;
    }

    void setTime(LocalTime other) {
        time = other;
    }

    String milestone() {
        return milestone;
    }

    void setMilestone(String id) {
        milestone = id;
    }

    int days() {
        return days;
    }

    void setDays(int other) {
        days = other;
    }
}
