package crieur.model.file;

import crieur.model.CrieurFactory;
import crieur.model.CrieurPackage;
import crieur.model.Media;
import crieur.model.Post;
import crieur.model.Variant;
import crieur.model.post.PostMedia;
import crieur.model.post.PostSection;
import crieur.model.post.PostText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Makes a post say what its text says, touching only what is different. */
final class PostFiller {
    private PostFiller() {}

    static void fill(Post post, PostText text) {
        set(post.getId(), text.id(), post, Post::setId);
        set(post.getTitle(), text.title(), post, Post::setTitle);
        set(post.getLanguage(), text.language(), post, Post::setLanguage);
        set(post.getState(), text.state(), post, Post::setState);
        set(post.getSchedule(), text.schedule(), post, Post::setSchedule);
        set(post.getText(), Optional.of(text.baseText().text()), post, Post::setText);
        fillList(post, CrieurPackage.POST__CHANNELS, text.channels());
        fillList(post, CrieurPackage.POST__LABELS, text.labels());
        fillMedia(post, text.media());
        fillFields(post, text.networkFields());
        fillVariants(post, text.variants());
    }

    private static <T> void set(T old, Optional<T> now, Post post, BiConsumer<Post, T> setter) {
        if (!Objects.equals(old, now.orElse(null))) {
            setter.accept(post, now.orElse(null));
        }
    }

    private static boolean isSet(Post post, int feature) {
        return post.eIsSet(post.eClass().getEStructuralFeature(feature));
    }

    private static void fillList(Post post, int feature, List<String> now) {
        if (now.isEmpty() && !isSet(post, feature)) {
            return;
        }
        List<String> list = feature == CrieurPackage.POST__CHANNELS ? post.getChannels() : post.getLabels();
        List<String> distinct = now.size() < 2 ? now : List.copyOf(new LinkedHashSet<>(now));
        if (!list.equals(distinct)) {
            list.clear();
            list.addAll(distinct);
        }
    }

    private static void fillMedia(Post post, List<PostMedia> now) {
        if (now.isEmpty() && !isSet(post, CrieurPackage.POST__MEDIA)) {
            return;
        }
        List<Media> media = post.getMedia();
        while (media.size() > now.size()) {
            media.remove(media.size() - 1);
        }
        for (int i = 0; i < now.size(); i++) {
            boolean fresh = i == media.size();
            Media medium = fresh ? CrieurFactory.eINSTANCE.createMedia() : media.get(i);
            String file = now.get(i).file().orElse(null);
            String alt = now.get(i).alt().orElse(null);
            if (!Objects.equals(medium.getFile(), file)) {
                medium.setFile(file);
            }
            if (!Objects.equals(medium.getAlt(), alt)) {
                medium.setAlt(alt);
            }
            if (fresh) {
                media.add(medium);
            }
        }
    }

    private static void fillFields(Post post, Map<String, String> now) {
        if (now.isEmpty() && !isSet(post, CrieurPackage.POST__NETWORK_FIELDS)) {
            return;
        }
        Map<String, String> fields = post.getNetworkFields();
        boolean same = fields.size() == now.size()
                && now.entrySet().stream().allMatch(entry -> entry.getValue().equals(fields.get(entry.getKey())));
        if (!same) {
            fields.clear();
            fields.putAll(now);
        }
    }

    private static void fillVariants(Post post, List<PostSection> now) {
        if (now.isEmpty() && !isSet(post, CrieurPackage.POST__VARIANTS)) {
            return;
        }
        Map<String, String> texts = new LinkedHashMap<>(4);
        now.forEach(section -> texts.putIfAbsent(section.channel().orElseThrow(), section.text()));
        post.getVariants().removeIf(variant -> !texts.containsKey(variant.getChannel()));
        texts.forEach((channel, text) -> {
            Variant variant = post.variant(channel);
            if (variant == null) {
                variant = CrieurFactory.eINSTANCE.createVariant();
                variant.setChannel(channel);
                variant.setText(text);
                post.getVariants().add(variant);
            } else if (!text.equals(variant.getText())) {
                variant.setText(text);
            }
        });
    }
}
