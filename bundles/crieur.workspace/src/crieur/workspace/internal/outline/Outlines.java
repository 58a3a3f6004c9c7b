package crieur.workspace.internal.outline;

import crieur.model.Brand;
import crieur.model.Campaign;
import crieur.model.Channel;
import crieur.model.Milestone;
import crieur.model.Post;
import crieur.model.file.BrandFolder;
import crieur.model.file.FileKind;
import crieur.model.post.PostText;
import crieur.model.schedule.Schedule;
import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes outlines of brands; thread-safe. */
public final class Outlines {

    private static final Comparator<PostOutline> ORDER = Comparator.comparing((PostOutline post) ->
                    post.at().map(ZonedDateTime::toInstant).orElse(Instant.MAX))
            .thenComparing(PostOutline::title)
            .thenComparing(PostOutline::file);

    private Outlines() {}

    /**
     * Reads a brand's folder, and lets go of everything but the outline.
     *
     * @param networkName gives the name of a network by its id; empty where it is not known
     */
    public static BrandOutline read(Path folder, Function<String, Optional<String>> networkName) {
        BrandFolder opened = BrandFolder.open(folder);
        Brand brand = opened.brand();
        List<ChannelOutline> channels = brand.getChannels().stream()
                .filter(channel -> channel.getId() != null)
                .map(Outlines::channel)
                .toList();
        List<CampaignOutline> campaigns = brand.getCampaigns().stream()
                .map(campaign -> campaign(opened, campaign))
                .toList();
        return new BrandOutline(
                opened.folder(),
                named(brand.getName(), folder),
                new ChannelLabels(networkName).give(channels),
                campaigns,
                channels.isEmpty() && opened.problems().keySet().stream().anyMatch(FileKind.BRAND::is));
    }

    private static ChannelOutline channel(Channel channel) {
        String network = Optional.ofNullable(channel.getNetwork()).orElse("");
        String name = Optional.ofNullable(channel.getName()).orElse(channel.getId());
        String handle = Optional.ofNullable(channel.getHandle()).orElse("");
        return new ChannelOutline(channel.getId(), name, network, handle);
    }

    private static CampaignOutline campaign(BrandFolder folder, Campaign campaign) {
        Path file = folder.fileOf(campaign).orElseThrow();
        Map<String, LocalDate> milestones = new HashMap<>();
        for (Milestone milestone : campaign.getMilestones()) {
            if (milestone.getId() != null && milestone.getDate() != null) {
                milestones.put(milestone.getId(), milestone.getDate());
            }
        }
        List<PostOutline> posts = campaign.getPosts().stream()
                .map(post -> post(folder, post))
                .sorted(ORDER)
                .toList();
        return new CampaignOutline(
                file,
                named(campaign.getName(), file.getParent()),
                campaign.effectiveTimeZone(),
                milestones,
                List.copyOf(campaign.getChannels()),
                posts);
    }

    private static PostOutline post(BrandFolder folder, Post post) {
        Path file = folder.fileOf(post).orElseThrow();
        return new PostOutline(
                file,
                named(post.getTitle(), file),
                Optional.ofNullable(post.getState()).orElse(""),
                List.copyOf(post.getChannels()),
                Optional.ofNullable(post.scheduledAt()));
    }

    /**
     * Returns an outline in which one post is as its file is now, added or gone included; the cost does not depend on the
     * size of the other campaigns.
     *
     * @param file a file of posts of the brand
     */
    public static BrandOutline refreshed(BrandOutline brand, Path file) {
        List<CampaignOutline> campaigns = new ArrayList<>(brand.campaigns());
        for (int i = 0; i < campaigns.size(); i++) {
            if (file.startsWith(campaigns.get(i).file().getParent())) {
                campaigns.set(i, refreshed(campaigns.get(i), file));
            }
        }
        return new BrandOutline(brand.folder(), brand.name(), brand.channels(), campaigns, brand.damaged());
    }

    private static CampaignOutline refreshed(CampaignOutline campaign, Path file) {
        List<PostOutline> posts = new ArrayList<>(campaign.posts());
        posts.removeIf(post -> post.file().equals(file));
        text(file).map(text -> post(campaign, file, text)).ifPresent(posts::add);
        posts.sort(ORDER);
        return new CampaignOutline(
                campaign.file(), campaign.name(), campaign.zone(), campaign.milestones(), campaign.channels(), posts);
    }

    private static Optional<PostText> text(Path file) {
        try {
            return Optional.of(PostText.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static PostOutline post(CampaignOutline campaign, Path file, PostText text) {
        return new PostOutline(
                file,
                named(text.title().orElse(""), file),
                text.state().orElse(""),
                text.channels(),
                text.schedule().flatMap(schedule -> moment(campaign, schedule)));
    }

    private static Optional<ZonedDateTime> moment(CampaignOutline campaign, Schedule schedule) {
        Optional<LocalDateTime> local = schedule instanceof Schedule.FromMilestone relative
                ? Optional.ofNullable(campaign.milestones().get(relative.milestone()))
                        .map(relative::from)
                : Optional.of(((Schedule.At) schedule).dateTime());
        return local.map(time -> time.atZone(campaign.zone()));
    }

    private static String named(String name, Path file) {
        return name == null || name.isBlank() ? file.getFileName().toString() : name;
    }
}
