package crieur.ui.internal.brands;

import java.util.Set;

/** The picture of a post by its state; those of other workflows share one. */
final class PostIcons {

    private static final Set<String> DRAWN = Set.of("draft", "review", "approved", "scheduled", "published");

    private PostIcons() {}

    static String name(String state) {
        return DRAWN.contains(state) ? "post-" + state : "post";
    }
}
