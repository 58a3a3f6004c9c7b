package crieur.ui.internal.brands;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The picture of a post by its state; those of other workflows share one. */
public final class PostIcons {

    private static final Set<String> DRAWN = Set.of("draft", "review", "approved", "scheduled", "published");

    private PostIcons() {}

    /** Returns the names of all. */
    public static List<String> names() {
        return Stream.concat(DRAWN.stream().map(PostIcons::name), Stream.of("post"))
                .toList();
    }

    static String name(String state) {
        return DRAWN.contains(state) ? "post-" + state : "post";
    }
}
