package crieur.core.network;

import crieur.core.media.MediaFormat;
import crieur.core.media.MediaKind;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** Chooses the type of a post that states none, by how many media it has and what their names promise. */
final class TypeChoice {

    private final Network network;
    private final int count;
    private final List<MediaKind> kinds;

    TypeChoice(Network network, List<String> media) {
        this.network = network;
        this.count = media.size();
        this.kinds = media.stream()
                .flatMap(name -> MediaFormat.ofName(name).stream())
                .map(MediaFormat::kind)
                .distinct()
                .toList();
    }

    /** Finds the first type that takes these media, else the one that takes most of their kinds, else the first of all. */
    Optional<PostType> choose() {
        List<PostType> suiting = network.postTypes().stream()
                .filter(type -> type.suits(count > 0))
                .toList();
        List<PostType> ofKind = suiting.stream().filter(this::takesKinds).toList();
        Optional<PostType> best = widest(ofKind.isEmpty() ? suiting : ofKind);
        return best.isPresent() ? best : network.postTypes().stream().findFirst();
    }

    private Optional<PostType> widest(List<PostType> types) {
        PostType widest = null;
        double most = -1;
        for (PostType type : types) {
            double max = limit(type, RuleNames.MEDIA_MAX, Double.MAX_VALUE);
            if (count <= max && count >= limit(type, RuleNames.MEDIA_MIN, 0)) {
                return Optional.of(type);
            }
            if (max > most) {
                widest = type;
                most = max;
            }
        }
        return Optional.ofNullable(widest);
    }

    private boolean takesKinds(PostType type) {
        Network.Words taken = network.words().get(RuleNames.MEDIA_KINDS);
        for (Special special : network.specials()) {
            if (special.appliesTo(Optional.empty(), Optional.of(type.id()))) {
                taken = special.words().getOrDefault(RuleNames.MEDIA_KINDS, taken);
            }
        }
        if (taken == null) {
            return true;
        }
        List<String> values = taken.values();
        return kinds.stream()
                .allMatch(kind ->
                        values.contains(kind.id()) || kind == MediaKind.GIF && values.contains(MediaKind.IMAGE.id()));
    }

    private double limit(PostType type, String name, double otherwise) {
        @Nullable Figure figure = network.figures().get(name);
        for (Special special : network.specials()) {
            if (special.appliesTo(Optional.empty(), Optional.of(type.id()))) {
                figure = special.figures().getOrDefault(name, figure);
            }
        }
        return figure == null ? otherwise : figure.value();
    }
}
