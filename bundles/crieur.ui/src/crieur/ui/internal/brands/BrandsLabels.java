package crieur.ui.internal.brands;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.image.Images;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** How brands, campaigns and posts look in the list. */
final class BrandsLabels extends LabelProvider implements IStyledLabelProvider {

    private static final String BETWEEN = " · ";

    private final BrandsViewModel model;
    private final DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM", Locale.getDefault());
    private final DateTimeFormatter dayOfYear = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.getDefault());

    BrandsLabels(BrandsViewModel model) {
        this.model = model;
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof PostOutline post) {
            StyledString label = new StyledString(post.title());
            post.at().map(this::moment).ifPresent(at -> label.append(BETWEEN + at, StyledString.QUALIFIER_STYLER));
            label.append(BETWEEN + model.state(post), StyledString.DECORATIONS_STYLER);
            return label.append(BETWEEN + model.channels(post), StyledString.QUALIFIER_STYLER);
        }
        if (element instanceof CampaignOutline campaign) {
            return new StyledString(campaign.name())
                    .append(
                            BETWEEN
                                    + text(
                                            "BrandsLabels.posts",
                                            campaign.posts().size()),
                            StyledString.QUALIFIER_STYLER);
        }
        return new StyledString(element instanceof BrandOutline brand ? brand.name() : "");
    }

    private String moment(ZonedDateTime at) {
        return at.getYear() == Year.now(at.getZone()).getValue() ? day.format(at) : dayOfYear.format(at);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        String name = element instanceof PostOutline post
                ? PostIcons.name(post.state())
                : element instanceof CampaignOutline ? "campaign" : "brand";
        return Images.image(name, model.worst(element));
    }
}
