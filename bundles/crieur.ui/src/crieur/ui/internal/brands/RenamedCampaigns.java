package crieur.ui.internal.brands;

import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the campaigns whose folder has another name now, whoever renamed it, so that a list shows them as before. */
final class RenamedCampaigns {

    private RenamedCampaigns() {}

    /** Returns the new file of every campaign and post that has one, by the old one. */
    static Map<Object, Object> between(List<BrandOutline> before, List<BrandOutline> after) {
        Map<Object, Object> renamed = new HashMap<>();
        for (BrandOutline brand : before) {
            after.stream()
                    .filter(same -> same.folder().equals(brand.folder()))
                    .forEach(now -> collect(brand.campaigns(), now.campaigns(), renamed));
        }
        return renamed;
    }

    private static void collect(List<CampaignOutline> before, List<CampaignOutline> now, Map<Object, Object> renamed) {
        List<CampaignOutline> come = without(now, before);
        for (CampaignOutline gone : without(before, now)) {
            Map<Path, Path> posts = posts(gone);
            come.stream()
                    .filter(one -> !posts.isEmpty() && posts(one).keySet().equals(posts.keySet()))
                    .findFirst()
                    .ifPresent(one -> {
                        renamed.put(gone.file(), one.file());
                        posts(one).forEach((name, file) -> renamed.put(posts.get(name), file));
                    });
        }
    }

    private static List<CampaignOutline> without(List<CampaignOutline> all, List<CampaignOutline> others) {
        return all.stream()
                .filter(one -> others.stream().noneMatch(other -> other.file().equals(one.file())))
                .toList();
    }

    /** The files of the posts, by where they are in the campaign's folder. */
    private static Map<Path, Path> posts(CampaignOutline campaign) {
        Path folder = campaign.file().getParent();
        return campaign.posts().stream()
                .map(PostOutline::file)
                .collect(Collectors.toMap(folder::relativize, Function.identity()));
    }
}
