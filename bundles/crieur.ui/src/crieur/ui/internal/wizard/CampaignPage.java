package crieur.ui.internal.wizard;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.image.NetworkImages;
import crieur.workspace.internal.creation.NewCampaign;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Asks for a campaign's name, objective, period, channels, milestones and language. */
final class CampaignPage extends PartedPage {

    private final List<BrandOutline> brands;
    private final Optional<BrandOutline> first;
    private final NetworkImages images;
    private Text name;
    private Combo brand;
    private Text objective;
    private DayField from;
    private DayField to;
    private ChannelList channels;
    private MilestoneTable milestones;
    private Combo language;

    CampaignPage(List<BrandOutline> brands, Optional<BrandOutline> first, NetworkImages images) {
        super("campaign", text("CampaignPage.title"));
        this.brands = brands;
        this.first = first;
        this.images = images;
        setMessage(text("CampaignPage.message"));
        setPageComplete(false);
    }

    @Override
    Optional<Text> first() {
        return Optional.of(name);
    }

    @Override
    List<Consumer<Fields>> parts() {
        return List.of(this::goal, this::period, this::milestones, this::whole);
    }

    private void goal(Fields fields) {
        name = fields.text(text("CampaignPage.name"));
        brand = fields.combo(
                text("CampaignPage.brand"),
                brands.stream().map(BrandOutline::name).toArray(String[]::new));
        brand.select(Math.max(0, first.map(brands::indexOf).orElse(0)));
        brand.addListener(SWT.Selection, event -> showChannels());
        objective = fields.lines(text("CampaignPage.objective"), 44);
    }

    private void period(Fields fields) {
        Composite period = fields.row(text("CampaignPage.period"), 4);
        from = new DayField(period, text("CampaignPage.from"), false, this::changed);
        to = new DayField(period, text("CampaignPage.to"), false, this::changed);
        fields.tall(text("CampaignPage.channels"), area -> {
            channels = new ChannelList(area, images, List.of(), this::changed);
            return channels.control();
        });
    }

    private void milestones(Fields fields) {
        fields.tall(text("CampaignPage.milestones"), area -> {
            milestones = new MilestoneTable(area);
            return milestones.control();
        });
    }

    private void whole(Fields fields) {
        List<String> names = new ArrayList<>(List.of(text("CampaignPage.brandLanguage")));
        Languages.ownFirst().forEach(tag -> names.add(Languages.name(tag)));
        language = fields.combo(text("CampaignPage.language"), names.toArray(String[]::new));
        if (brands.isEmpty()) {
            setErrorMessage(text("CampaignPage.noBrand"));
        } else {
            showChannels();
        }
    }

    private void showChannels() {
        channels.show(images, brand().channels());
        channels.check(brand().channels().stream().map(ChannelOutline::id).toList());
    }

    @Override
    void changed() {
        boolean backwards = from.day().isPresent()
                && to.day().filter(last -> last.isBefore(from.day().get())).isPresent();
        Optional<String> wrong = Stream.of(from.wrong(), to.wrong())
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> backwards ? Optional.of(text("CampaignPage.backwards")) : Optional.empty());
        setErrorMessage(wrong.orElse(null));
        boolean again = !brands.isEmpty()
                && brand().campaigns().stream().anyMatch(other -> other.name()
                        .strip()
                        .equalsIgnoreCase(name.getText().strip()));
        setMessage(
                text(again ? "CampaignPage.again" : "CampaignPage.message"),
                again ? IMessageProvider.WARNING : IMessageProvider.NONE);
        setPageComplete(!name.getText().isBlank() && !brands.isEmpty() && wrong.isEmpty());
    }

    BrandOutline brand() {
        return brands.get(brand.getSelectionIndex());
    }

    NewCampaign campaign() {
        int chosen = language.getSelectionIndex();
        return new NewCampaign(
                name.getText(),
                objective.getText(),
                from.day(),
                to.day(),
                chosen == 0
                        ? Optional.empty()
                        : Optional.of(Languages.ownFirst().get(chosen - 1)),
                channels.checked(),
                milestones.milestones());
    }
}
