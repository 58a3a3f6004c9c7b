package crieur.core.internal.check;

import crieur.core.check.ChannelSetting;
import crieur.core.check.PostSetting;
import crieur.core.internal.engine.Surroundings;
import crieur.core.workflow.Workflow;
import crieur.model.Brand;
import crieur.model.Campaign;
import crieur.model.Milestone;
import crieur.model.Post;
import crieur.model.file.BrandLayout;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** Tells what a post stands in, from the open model of its brand. */
final class PostSettings {

    private PostSettings() {}

    static PostSetting of(OpenBrand open, Path file, Surroundings surroundings) {
        Brand brand = open.brand();
        @Nullable Campaign campaign = campaign(open, file);
        List<ChannelSetting> channels = brand.getChannels().stream()
                .filter(channel -> channel.getId() != null)
                .map(channel -> ChannelSetting.of(channel, surroundings.networks()))
                .toList();
        return new PostSetting(
                channels,
                List.copyOf(brand.getLanguages()),
                Optional.ofNullable(campaign == null ? brand.mainLanguage() : campaign.effectiveLanguage()),
                workflow(campaign, surroundings),
                zone(brand, campaign),
                milestones(campaign),
                mediaFolder(open, file, campaign));
    }

    /** A post that is not saved yet belongs to the campaign in whose folder it will lie. */
    private static @Nullable Campaign campaign(OpenBrand open, Path file) {
        Optional<Campaign> known = open.folder().post(file).map(Post::getCampaign);
        if (known.isPresent()) {
            return known.get();
        }
        for (Campaign campaign : open.brand().getCampaigns()) {
            Path folder = open.fileOf(campaign).getParent();
            if (folder != null && file.startsWith(folder)) {
                return campaign;
            }
        }
        return null;
    }

    /** Where none is named, the one with the least ceremony. */
    private static Optional<Workflow> workflow(@Nullable Campaign campaign, Surroundings surroundings) {
        return Optional.ofNullable(campaign == null ? null : campaign.getWorkflow())
                .map(surroundings.workflows()::find)
                .orElseGet(() -> surroundings.workflows().all().stream()
                        .min(Comparator.comparingInt(
                                workflow -> workflow.states().size())));
    }

    private static ZoneId zone(Brand brand, @Nullable Campaign campaign) {
        ZoneId zone = campaign == null ? brand.getTimeZone() : campaign.effectiveTimeZone();
        return zone == null ? ZoneOffset.UTC : zone;
    }

    private static Map<String, LocalDate> milestones(@Nullable Campaign campaign) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        if (campaign != null) {
            for (Milestone milestone : campaign.getMilestones()) {
                if (milestone.getId() != null && milestone.getDate() != null) {
                    days.put(milestone.getId(), milestone.getDate());
                }
            }
        }
        return Collections.unmodifiableMap(days);
    }

    private static String mediaFolder(OpenBrand open, Path file, @Nullable Campaign campaign) {
        Path post = file.getParent();
        Path folder = campaign == null ? null : open.fileOf(campaign).getParent();
        if (post == null || folder == null) {
            return BrandLayout.MEDIA;
        }
        return post.relativize(folder.resolve(BrandLayout.MEDIA)).toString().replace('\\', '/');
    }
}
