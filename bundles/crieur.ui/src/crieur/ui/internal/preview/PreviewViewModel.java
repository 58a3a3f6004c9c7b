package crieur.ui.internal.preview;

import crieur.core.outgoing.OutgoingPost;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the preview shows and how; knows nothing of the screen. */
final class PreviewViewModel {

    /** The steps of the zoom, in hundredths. */
    static final List<Integer> ZOOMS = List.of(50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300);

    private List<OutgoingPost> posts = List.of();
    private Optional<String> channel = Optional.empty();
    private boolean dark;
    private boolean unfolded;
    private final Set<String> turned = new HashSet<>();
    private int zoom = 100;

    /** Shows other posts; a chosen channel that they do not go to stays chosen, for when they do again. */
    void setPosts(List<OutgoingPost> others) {
        posts = List.copyOf(others);
    }

    /** Returns the posts of all channels. */
    List<OutgoingPost> posts() {
        return posts;
    }

    /** Returns the posts that are to be seen: that of the chosen channel, else all. */
    List<OutgoingPost> shown() {
        List<OutgoingPost> chosen = posts.stream()
                .filter(post -> channel.filter(post.channel()::equals).isPresent())
                .toList();
        return chosen.isEmpty() ? posts : chosen;
    }

    /** Returns the names of the choices: of all channels with an empty text, then of each. */
    List<String> channels() {
        return posts.stream().map(OutgoingPost::channel).toList();
    }

    /** Returns the place of the chosen channel among {@link #channels}; -1 for all. */
    int chosen() {
        return channel.map(id -> channels().indexOf(id)).orElse(-1);
    }

    /** Chooses a channel by its place; -1 for all. */
    void choose(int place) {
        channel = place < 0 || place >= posts.size()
                ? Optional.empty()
                : Optional.of(posts.get(place).channel());
    }

    /** Chooses a channel by its id, also before posts are there. */
    void choose(Optional<String> id) {
        channel = id;
    }

    /** Goes to the next channel, or to the one before; from the last to all of them and on to the first. */
    void step(int by) {
        int choices = posts.size() + 1;
        choose(Math.floorMod(chosen() + 1 + by, choices) - 1);
    }

    Optional<String> channel() {
        return channel;
    }

    boolean isDark() {
        return dark;
    }

    void setDark(boolean wanted) {
        dark = wanted;
    }

    boolean isUnfolded() {
        return unfolded;
    }

    /** Folds or unfolds the texts of all channels. */
    void setUnfolded(boolean wanted) {
        unfolded = wanted;
        turned.clear();
    }

    /** Unfolds the text of one channel, or folds it again. */
    void turn(String id) {
        if (!turned.remove(id)) {
            turned.add(id);
        }
    }

    /** Returns the channels whose texts are not as {@link #isUnfolded} says. */
    Set<String> turned() {
        return turned;
    }

    /** Returns the zoom in hundredths. */
    int zoom() {
        return zoom;
    }

    /** Sets the zoom, to the nearest step. */
    void setZoom(int wanted) {
        int nearest = ZOOMS.get(0);
        for (int step : ZOOMS) {
            nearest = Math.abs(step - wanted) < Math.abs(nearest - wanted) ? step : nearest;
        }
        zoom = nearest;
    }

    /** Goes some steps in or out. */
    void zoom(int steps) {
        int index = Math.max(0, Math.min(ZOOMS.size() - 1, ZOOMS.indexOf(zoom) + steps));
        zoom = ZOOMS.get(index);
    }

    /** Returns how wide drawings are made for a place of a width on the screen, in pixels at a scale of 1. */
    double drawingWidth(int screenWidth) {
        double room = (screenWidth - 2.0 * Column.MARGIN) * 100 / zoom;
        return Math.floor(Math.max(Column.NARROWEST, Math.min(Column.WIDEST, room)));
    }
}
