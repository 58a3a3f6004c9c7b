package crieur.ui.internal.post.header;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.Severity;
import crieur.model.problem.SyntaxProblem;
import crieur.ui.internal.image.Images;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.live.UnreadPart;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Says above a post's text what of its file could not be understood, and leads there; not there where all could. */
public final class UnreadNotice {

    private final OpenPost post;
    private final Composite area;
    private final GridData place;
    private final Link words;
    private Optional<UnreadPart> shown = Optional.empty();

    /**
     * Has it said at the end of an editor's head.
     *
     * @param show shows a place on the page of the whole file
     */
    public static void addTo(PostHeader header, OpenPost post, Consumer<SyntaxProblem> show) {
        UnreadNotice notice = new UnreadNotice(header, post, show);
        post.addListener(aspect -> notice.show());
        notice.show();
    }

    private UnreadNotice(PostHeader header, OpenPost post, Consumer<SyntaxProblem> show) {
        this.post = post;
        area = new Composite(header.control(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        place = GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .exclude(true)
                .create();
        area.setLayoutData(place);
        area.setVisible(false);
        Label sign = new Label(area, SWT.NONE);
        sign.setImage(Images.image(Severity.ERROR));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
        words = new Link(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(words);
        words.addListener(SWT.Selection, event -> shown.map(UnreadPart::first).ifPresent(show));
    }

    /** Called at each key: words are set only where they change. */
    private void show() {
        Optional<UnreadPart> now = UnreadPart.of(post.text(), post.page());
        if (area.isDisposed() || now.equals(shown)) {
            return;
        }
        shown = now;
        now.ifPresent(part -> words.setText(words(part)));
        place.exclude = now.isEmpty();
        area.setVisible(now.isPresent());
        area.requestLayout();
    }

    private static String words(UnreadPart part) {
        SyntaxProblem first = part.first();
        return text("UnreadNotice.words", first.line(), first.column(), first.message(Locale.getDefault()), part.more())
                .replace("&", "&&");
    }
}
