package crieur.core.internal.media;

import crieur.core.media.MediaKind;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import java.util.List;
import java.util.Set;

/** As what a network takes a kind of media. */
public final class RuleKinds {

    private RuleKinds() {}

    /** Returns the kind that the names of a network's rules have: a GIF is a picture where nothing is said of GIFs. */
    public static String of(Network network, MediaKind kind) {
        return kind == MediaKind.GIF && !knowsGifs(network) ? MediaKind.IMAGE.id() : kind.id();
    }

    private static boolean knowsGifs(Network network) {
        if (network.figures().containsKey(RuleNames.max(MediaKind.GIF.id()))) {
            return true;
        }
        return network.words(RuleNames.MEDIA_KINDS).contains(MediaKind.GIF.id())
                || groups(network).stream().anyMatch(group -> group.contains(MediaKind.GIF.id()));
    }

    /** Returns whether a network takes a kind of media at all. */
    public static boolean takes(Network network, MediaKind kind) {
        List<String> taken = network.words(RuleNames.MEDIA_KINDS);
        return taken.isEmpty() || taken.contains(of(network, kind));
    }

    /** Returns the groups of kinds that do not go together in one post; kinds in none go with all. */
    public static List<Set<String>> groups(Network network) {
        return network.words(RuleNames.MEDIA_EXCLUSIVE).stream()
                .map(group -> Set.of(group.split("\\+")))
                .toList();
    }
}
