package crieur.model.internal.lookup;

import crieur.model.Brand;
import crieur.model.Campaign;
import crieur.model.Milestone;
import crieur.model.Post;
import crieur.model.schedule.Schedule;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;

/** What the operations of the generated model do. */
public final class Lookup {
    private Lookup() {}

    /** The first element of this id, or null; lists of a model are short, so they are walked. */
    public static <T> T byId(List<T> elements, String id, Function<T, String> idOf) {
        for (T element : elements) {
            if (id != null && id.equals(idOf.apply(element))) {
                return element;
            }
        }
        return null;
    }

    /** The campaign's time zone, else its brand's, else UTC. */
    public static ZoneId timeZone(Campaign campaign) {
        if (campaign.getTimeZone() != null) {
            return campaign.getTimeZone();
        }
        Brand brand = campaign.getBrand();
        return brand == null || brand.getTimeZone() == null ? ZoneOffset.UTC : brand.getTimeZone();
    }

    /** The moment a post goes out, or null when it has none or its milestone is unknown or without a date. */
    public static ZonedDateTime scheduledAt(Post post) {
        Campaign campaign = post.getCampaign();
        ZoneId zone = campaign == null ? ZoneOffset.UTC : timeZone(campaign);
        LocalDateTime local = localTime(post.getSchedule(), campaign);
        return local == null ? null : local.atZone(zone);
    }

    private static LocalDateTime localTime(Schedule schedule, Campaign campaign) {
        if (schedule instanceof Schedule.At at) {
            return at.dateTime();
        }
        if (schedule instanceof Schedule.FromMilestone relative && campaign != null) {
            Milestone milestone = campaign.milestone(relative.milestone());
            if (milestone != null && milestone.getDate() != null) {
                return within(relative, milestone);
            }
        }
        return null;
    }

    private static LocalDateTime within(Schedule.FromMilestone relative, Milestone milestone) {
        try {
            return relative.from(milestone.getDate());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
