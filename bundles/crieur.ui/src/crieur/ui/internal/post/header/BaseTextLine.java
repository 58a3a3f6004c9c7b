package crieur.ui.internal.post.header;

import static crieur.ui.internal.message.Texts.text;

import crieur.model.post.PostText;
import crieur.ui.internal.post.live.PostPage;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/**
 * The line that says, on the page of a channel without a text of its own, where else goes what is written there, with a way to
 * give it one.
 *
 * <p>A post opens on its base text, so the line is made when it is first needed.
 */
final class BaseTextLine {

    private final Composite parent;
    private final Consumer<String> adapt;
    private Optional<Link> made = Optional.empty();
    private int room = SWT.DEFAULT;
    private Following shown = new Following("", 0);

    /** What the line says: of which channel, and how many follow the base text; none where there is nothing to say. */
    private record Following(String channel, int count) {

        static Following of(PostText post, PostPage page) {
            String channel =
                    page.channel().filter(id -> post.variant(id).isEmpty()).orElse("");
            Set<String> following = new LinkedHashSet<>(channel.isEmpty() ? Set.of() : post.channels());
            following.removeIf(id -> post.variant(id).isPresent());
            return new Following(channel, following.size());
        }

        boolean isShown() {
            return count > 0;
        }
    }

    /**
     * Creates the line, as the last of a grid of two columns.
     *
     * @param adapt gives a channel a text of its own
     */
    BaseTextLine(Composite parent, Consumer<String> adapt) {
        this.parent = parent;
        this.adapt = adapt;
    }

    /** Shows what is true of a page now; called at each key, and does something only where that differs. */
    void show(PostText post, PostPage page) {
        Following now = Following.of(post, page);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        if (now.isShown()) {
            show(now);
        } else {
            made.ifPresent(link -> setShown(link, false));
        }
    }

    /** Breaks the line within a width: what is beside it may want more than the editor has. */
    void fit(int width) {
        if (width != room) {
            room = width;
            made.ifPresent(link -> {
                ((GridData) link.getLayoutData()).widthHint = room;
                link.requestLayout();
            });
        }
    }

    private void show(Following now) {
        Link link = made.orElseGet(this::make);
        made = Optional.of(link);
        link.setText(text("BaseTextLine.follows", now.count()) + " · <a>" + text("HeaderActions.adapt") + "</a>");
        setShown(link, true);
    }

    private Link make() {
        Link link = new Link(parent, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .span(2, 1)
                .hint(room, SWT.DEFAULT)
                .applyTo(link);
        link.addListener(SWT.Selection, event -> adapt.accept(shown.channel()));
        return link;
    }

    private static void setShown(Link link, boolean shown) {
        link.setVisible(shown);
        ((GridData) link.getLayoutData()).exclude = !shown;
        link.requestLayout();
    }
}
