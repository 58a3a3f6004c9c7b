package crieur.ui.internal.brands;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.image.Images;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.eclipse.swt.graphics.Image;

/** What a brand, a campaign and a post say of themselves in the list: a name, and a line about it. */
final class BrandsLook {

    private static final String BETWEEN = PostLine.BETWEEN;

    private final BrandsViewModel model;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter time;

    BrandsLook(BrandsViewModel model, Locale locale) {
        this.model = model;
        String withYear = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.MEDIUM, null, IsoChronology.INSTANCE, locale);
        this.day = DateTimeFormatter.ofPattern(withYear.replaceAll("\\W*y+\\W*", ""), locale);
        this.dayOfYear = DateTimeFormatter.ofPattern(withYear, locale);
        // A localized time would look for its pattern anew for each row.
        this.time = DateTimeFormatter.ofPattern(
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        null, FormatStyle.SHORT, IsoChronology.INSTANCE, locale),
                locale);
    }

    String name(Object element) {
        if (element instanceof PostOutline post) {
            return post.title();
        }
        return element instanceof CampaignOutline campaign ? campaign.name() : ((BrandOutline) element).name();
    }

    /** The line below the name: the state first, as it matters most and must not be cut off. */
    String about(Object element) {
        if (element instanceof PostOutline post) {
            return line(post).whole();
        }
        if (element instanceof CampaignOutline campaign) {
            return text("BrandsLook.posts", campaign.posts().size());
        }
        BrandOutline brand = (BrandOutline) element;
        return text("BrandsLook.campaigns", brand.campaigns().size())
                + BETWEEN
                + (brand.damaged()
                        ? text("BrandsLook.damaged")
                        : text("BrandsLook.channels", brand.channels().size()));
    }

    /** The line below a post's name, which gives way where there is little room. */
    PostLine line(PostOutline post) {
        if (post.at().isEmpty()) {
            String none = text("BrandsLook.noDate");
            return new PostLine(model.state(post), none, none);
        }
        ZonedDateTime at = post.at().get();
        String brief = moment(day, at);
        boolean thisYear = at.getYear() == Year.now(at.getZone()).getValue();
        return new PostLine(model.state(post), thisYear ? brief : moment(dayOfYear, at), brief);
    }

    private String moment(DateTimeFormatter days, ZonedDateTime at) {
        return days.format(at) + ' ' + time.format(at);
    }

    /** What a screen reader says of an element. */
    String spoken(Object element) {
        String problem = model.worst(element)
                .map(worst -> switch (worst) {
                    case ERROR -> BETWEEN + text("BrandsLook.error");
                    case WARNING -> BETWEEN + text("BrandsLook.warning");
                    case INFO -> "";
                })
                .orElse("");
        String channels = element instanceof PostOutline post ? BETWEEN + model.channels(post) : "";
        return about(element) + problem + channels;
    }

    Image image(Object element) {
        String name = element instanceof PostOutline post
                ? PostIcons.name(post.state())
                : element instanceof CampaignOutline ? "campaign" : "brand";
        return Images.image(name, model.worst(element));
    }
}
