package crieur.ui.internal.state;

import static crieur.ui.internal.message.Texts.text;

import java.util.Set;

/** The names and pictures of the states that every workflow starts from; others are shown by their id. */
public final class StateNames {

    private static final Set<String> DRAWN = Set.of("draft", "review", "approved", "scheduled", "published");

    private StateNames() {}

    /** Returns what people call a state. */
    public static String of(String state) {
        return switch (state) {
            case "", "draft" -> text("StateNames.draft");
            case "review", "in-review", "submitted" -> text("StateNames.review");
            case "approved" -> text("StateNames.approved");
            case "scheduled" -> text("StateNames.scheduled");
            case "published" -> text("StateNames.published");
            default -> state;
        };
    }

    /** Returns the name of a state's picture. */
    public static String icon(String state) {
        return DRAWN.contains(state) ? "post-" + state : "post";
    }
}
