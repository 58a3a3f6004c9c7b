package crieur.ui.internal.properties;

import static crieur.ui.internal.message.Texts.text;

import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What there is to know about a brand, a campaign or a post.
 *
 * @param title its name
 * @param file its file or folder
 * @param rows facts with their names, in order
 */
record Facts(String title, Path file, List<Row> rows) {

    /** One fact. */
    record Row(String name, String value) {}

    Facts {
        rows = List.copyOf(rows);
    }

    /**
     * Gathers the facts of an element.
     *
     * @param states the name that people see of a state's id
     * @param channelLabels what people call a channel of a post, by its id
     */
    static Facts of(
            Object element, Function<String, String> states, Function<String, String> channelLabels, Locale locale) {
        List<Row> rows = new ArrayList<>();
        if (element instanceof PostOutline post) {
            DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                    .withLocale(locale);
            rows.add(new Row(text("Facts.state"), states.apply(post.state().isEmpty() ? "draft" : post.state())));
            rows.add(new Row(
                    text("Facts.when"),
                    post.at()
                            .map(at -> format.format(at) + " (" + at.getZone().getId() + ")")
                            .orElseGet(() -> text("Facts.noDate"))));
            rows.add(new Row(
                    text("Facts.channels"),
                    String.join(
                            ", ", post.channels().stream().map(channelLabels).toList())));
            return located(post.title(), post.file(), rows);
        }
        if (element instanceof CampaignOutline campaign) {
            rows.add(new Row(
                    text("Facts.posts"), Integer.toString(campaign.posts().size())));
            rows.add(new Row(text("Facts.zone"), campaign.zone().getId()));
            rows.add(new Row(text("Facts.milestones"), milestones(campaign, locale)));
            return located(campaign.name(), campaign.file(), rows);
        }
        BrandOutline brand = (BrandOutline) element;
        rows.add(new Row(
                text("Facts.campaigns"), Integer.toString(brand.campaigns().size())));
        rows.add(new Row(
                text("Facts.posts"),
                Integer.toString(brand.campaigns().stream()
                        .mapToInt(campaign -> campaign.posts().size())
                        .sum())));
        return located(brand.name(), brand.folder(), rows);
    }

    private static String milestones(CampaignOutline campaign, Locale locale) {
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        return campaign.milestones().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByValue())
                .map(milestone -> milestone.getKey() + " (" + format.format(milestone.getValue()) + ")")
                .reduce((one, other) -> one + ", " + other)
                .orElse("–");
    }

    private static Facts located(String title, Path file, List<Row> rows) {
        rows.add(new Row(text("Facts.place"), file.toString()));
        return new Facts(title, file, rows);
    }
}
