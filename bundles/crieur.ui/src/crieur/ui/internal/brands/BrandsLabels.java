package crieur.ui.internal.brands;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.image.Images;
import crieur.ui.internal.state.StateNames;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** How brands, campaigns and posts look in the list. */
final class BrandsLabels extends LabelProvider implements IStyledLabelProvider {

    private static final String BETWEEN = " · ";

    private final BrandsViewModel model;
    private final DateTimeFormatter moment =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Locale.getDefault());

    BrandsLabels(BrandsViewModel model) {
        this.model = model;
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof PostOutline post) {
            StyledString label = new StyledString(post.title());
            label.append(BETWEEN + StateNames.of(post.state()), StyledString.DECORATIONS_STYLER);
            post.at().map(this::moment).ifPresent(at -> label.append(BETWEEN + at, StyledString.QUALIFIER_STYLER));
            return label.append(BETWEEN + model.channels(post), StyledString.QUALIFIER_STYLER);
        }
        if (element instanceof CampaignOutline campaign) {
            return new StyledString(campaign.name())
                    .append(
                            BETWEEN + text("BrandsLabels.posts", campaign.posts().size()),
                            StyledString.QUALIFIER_STYLER);
        }
        return new StyledString(element instanceof BrandOutline brand ? brand.name() : "");
    }

    private String moment(ZonedDateTime at) {
        return moment.format(at);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        String name = element instanceof PostOutline post
                ? StateNames.icon(post.state())
                : element instanceof CampaignOutline ? "campaign" : "brand";
        return Images.image(name, model.worst(element));
    }
}
