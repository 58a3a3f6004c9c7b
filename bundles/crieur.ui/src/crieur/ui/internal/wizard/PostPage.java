package crieur.ui.internal.wizard;

import static crieur.ui.internal.message.Texts.text;

import crieur.model.schedule.Schedule;
import crieur.ui.internal.image.NetworkImages;
import crieur.workspace.internal.creation.NewPost;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Asks for a post's title, campaign, channels, moment and language. */
final class PostPage extends PartedPage {

    private final SelectedPlace place;
    private final NetworkImages images;
    private final List<CampaignOutline> campaigns;
    private Text title;
    private Combo campaign;
    private ChannelList channels;
    private DayField moment;
    private Combo language;

    PostPage(SelectedPlace place, NetworkImages images) {
        super("post", text("PostPage.title"));
        this.place = place;
        this.images = images;
        this.campaigns = place.campaigns();
        setMessage(text("PostPage.message"));
        setPageComplete(false);
    }

    @Override
    Optional<Text> first() {
        return Optional.of(title);
    }

    @Override
    List<Consumer<Fields>> parts() {
        return List.of(this::place, this::whole);
    }

    private void place(Fields fields) {
        title = fields.text(text("PostPage.name"));
        campaign = fields.combo(
                text("PostPage.campaign"),
                campaigns.stream().map(CampaignOutline::name).toArray(String[]::new));
        campaign.select(Math.max(0, place.campaign().map(campaigns::indexOf).orElse(0)));
        campaign.addListener(SWT.Selection, event -> showChannels());
        fields.tall(text("PostPage.channels"), area -> {
            channels = new ChannelList(area, images, List.of(), this::changed);
            return channels.control();
        });
    }

    private void whole(Fields fields) {
        Composite when = fields.row(text("PostPage.when"), 3);
        moment = new DayField(when, text("PostPage.at"), true, this::changed);
        List<String> names = new ArrayList<>(List.of(text("PostPage.campaignLanguage")));
        Languages.ownFirst().forEach(tag -> names.add(Languages.name(tag)));
        language = fields.combo(text("PostPage.language"), names.toArray(String[]::new));
        if (campaigns.isEmpty()) {
            setErrorMessage(text("PostPage.noCampaign"));
        } else {
            showChannels();
        }
    }

    private void showChannels() {
        CampaignOutline chosen = campaign();
        channels.show(images, place.brandOf(chosen).map(BrandOutline::channels).orElse(List.of()));
        channels.check(place.usualChannels(chosen));
    }

    @Override
    void changed() {
        Optional<String> wrong = moment.wrong();
        if (!campaigns.isEmpty()) {
            setErrorMessage(wrong.orElse(null));
        }
        setPageComplete(!title.getText().isBlank() && !campaigns.isEmpty() && wrong.isEmpty());
    }

    CampaignOutline campaign() {
        return campaigns.get(campaign.getSelectionIndex());
    }

    NewPost post() {
        Optional<LocalDate> day = moment.day();
        Optional<Schedule> schedule = day.map(date -> new Schedule.At(date.atTime(moment.time())));
        List<String> tags = new ArrayList<>(Languages.ownFirst());
        int chosen = language.getSelectionIndex();
        return new NewPost(
                title.getText(),
                channels.checked(),
                day.orElse(LocalDate.now()),
                schedule,
                chosen == 0 ? Optional.empty() : Optional.of(tags.get(chosen - 1)));
    }
}
