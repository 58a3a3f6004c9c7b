package crieur.core.internal.check;

import crieur.core.check.Vocabulary;
import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import crieur.core.text.TextAnalysis;
import crieur.model.Brand;
import crieur.model.Campaign;
import crieur.model.Post;
import crieur.model.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** Collects the hashtags and accounts of a brand's posts. */
final class UsedNames {

    private final Map<String, Use> hashtags = new HashMap<>();
    private final Map<String, Use> mentions = new HashMap<>();

    /** A name that is written in one way or another. */
    private static final class Use {
        private final Map<String, Integer> forms = new HashMap<>();
        private int times;

        void add(String form) {
            times++;
            forms.merge(form, 1, Integer::sum);
        }

        String usual() {
            return forms.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
        }
    }

    static Vocabulary of(Brand brand) {
        UsedNames names = new UsedNames();
        for (Campaign campaign : brand.getCampaigns()) {
            for (Post post : campaign.getPosts()) {
                names.add(post.getText());
                for (Variant variant : post.getVariants()) {
                    names.add(variant.getText());
                }
            }
        }
        return new Vocabulary(sorted(names.hashtags), sorted(names.mentions));
    }

    private void add(@Nullable String text) {
        if (text == null || text.indexOf('#') < 0 && text.indexOf('@') < 0) {
            return;
        }
        TextAnalysis analysis = TextAnalysis.of(text);
        for (Entity entity : analysis.entities()) {
            if (entity.kind() == EntityKind.HASHTAG) {
                add(hashtags, analysis.text(entity));
            } else if (entity.kind() == EntityKind.MENTION) {
                add(mentions, analysis.text(entity));
            }
        }
    }

    private static void add(Map<String, Use> names, String name) {
        names.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new Use()).add(name);
    }

    private static List<String> sorted(Map<String, Use> names) {
        List<Use> uses = new ArrayList<>(names.values());
        uses.sort(Comparator.comparingInt((Use use) -> use.times).reversed().thenComparing(Use::usual));
        return uses.stream().map(Use::usual).toList();
    }
}
