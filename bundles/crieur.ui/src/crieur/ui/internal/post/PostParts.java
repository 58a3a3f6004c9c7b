package crieur.ui.internal.post;

import crieur.model.source.SourceRange;
import crieur.ui.internal.field.FieldFocus;
import crieur.ui.internal.finding.FindingAnnotations;
import crieur.ui.internal.finding.FindingKind;
import crieur.ui.internal.post.header.PostHeader;
import crieur.ui.internal.post.header.UnreadNotice;
import crieur.ui.internal.post.live.LiveCheck;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.live.PostPage;
import crieur.ui.internal.post.live.SettingWatch;
import crieur.ui.internal.post.mark.MarkPainter;
import crieur.ui.internal.post.media.MediaImport;
import crieur.ui.internal.post.media.MediaStrip;
import crieur.ui.internal.post.media.MediaTransfer;
import crieur.ui.internal.post.problem.EditorProblems;
import crieur.ui.internal.post.problem.PostFields;
import crieur.ui.internal.post.text.PostPages;
import crieur.ui.internal.post.text.PostViewer;
import crieur.workspace.internal.session.BrandSessions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.dnd.IDragAndDropService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * What stands around the text of an editor, and looks at it: all of it knows one post, and is made anew for another. For the
 * display's thread only.
 */
final class PostParts {

    private final PostEditor editor;
    private final PostViewer viewer;
    private final EditorAreas areas;
    private final OpenPost post;
    private final FieldFocus keys;
    private final MediaImport media;
    private final PostPages pages;
    private final MediaTransfer transfer;
    private final Deque<Runnable> closing = new ArrayDeque<>();
    private PostHeader header;
    private MediaStrip strip;
    private PostFields fields;
    private EditorProblems problems;
    private EditorExtras extras;
    private Optional<LiveCheck> check = Optional.empty();
    private Optional<SettingWatch> setting = Optional.empty();

    /** Opens the document of an editor as a post, and shows its first page. */
    PostParts(PostEditor editor, PostViewer viewer, EditorAreas areas) {
        this.editor = editor;
        this.viewer = viewer;
        this.areas = areas;
        keys = new FieldFocus(service(IHandlerService.class), editor::setTextKeys);
        post = new OpenPost(editor.path(), editor.document());
        closing.push(post::close);
        media = new MediaImport(post, viewer.getTextWidget().getShell());
        transfer = new MediaTransfer(media);
        pages = new PostPages(viewer, post, editor.document(), transfer);
    }

    /** Makes what is above the text. */
    void createHead(Runnable toText) {
        header = new PostHeader(areas.head(), post, keys, toText);
        closing.push(() -> header.control().dispose());
        UnreadNotice.addTo(header, post, problem -> showInFile(problem.range()));
    }

    /** Also what a field shows: there it can be changed, but not be seen as it is written. */
    private void showInFile(SourceRange place) {
        post.show(PostPage.SOURCE);
        editor.setFocus();
        editor.selectAndReveal(place.start(), place.length());
    }

    /** Makes what is under the text. */
    void createFoot() {
        strip = new MediaStrip(areas.foot(), post, keys, media);
        closing.push(() -> strip.control().dispose());
    }

    /** Makes what looks at the text, and begins to check it. */
    void start(Consumer<String> counts) {
        fields = new PostFields(post, header, strip);
        problems = new EditorProblems(editor, viewer, post, fields);
        takeDrops();
        MarkPainter marks = new MarkPainter(viewer, post);
        closing.push(marks::close);
        extras = new EditorExtras(viewer, post, header, editor.settings(), service(IHandlerService.class), counts);
        closing.push(extras::close);
        extras.countSoon();
        post.addListener(aspect -> extras.countSoon());
        startChecking();
        SettingWatch watch = new SettingWatch(
                service(BrandSessions.class), post, viewer.getTextWidget().getDisplay(), this::recheck);
        setting = Optional.of(watch);
        closing.push(watch::stop);
        watch.start();
    }

    private void takeDrops() {
        IDragAndDropService drops = service(IDragAndDropService.class);
        StyledText text = viewer.getTextWidget();
        transfer.acceptOn(strip.control(), drops);
        transfer.acceptOn(text, drops);
        closing.push(() -> {
            if (!text.isDisposed()) {
                drops.removeMergedDropTarget(text);
            }
        });
    }

    private void startChecking() {
        IAnnotationModel annotations = viewer.getAnnotationModel();
        if (annotations != null) {
            FindingAnnotations findings = new FindingAnnotations(
                    annotations, finding -> FindingKind.of(finding, editor.session()), () -> viewer.getTextWidget()
                            .redraw());
            LiveCheck live = new LiveCheck(editor::session, post, editor.document(), findings, viewer);
            check = Optional.of(live);
            closing.push(live::stop);
            live.start();
        }
    }

    private <T> T service(Class<T> type) {
        return editor.getSite().getService(type);
    }

    /** Takes away what was made, the last first, and lets go of the post. */
    void close() {
        closing.forEach(Runnable::run);
        closing.clear();
    }

    OpenPost post() {
        return post;
    }

    /** Returns the ways from one problem of the text to another. */
    EditorProblems problems() {
        return problems;
    }

    /** Returns the gestures of the text. */
    EditorExtras extras() {
        return extras;
    }

    /** Takes what is half typed in the fields into the text. */
    void flush() {
        header.flush();
        strip.flush();
    }

    /** Checks the text again, as what it is measured against has changed. */
    void recheck() {
        check.ifPresent(LiveCheck::again);
    }

    /** What lies outside of the brand is read again. */
    void lookAgain() {
        setting.ifPresent(SettingWatch::lookAgain);
    }

    /** Shows a place, in the field that has it or on its page. */
    void reveal(int offset) {
        if (fields.have(offset)) {
            fields.focus(offset);
        } else {
            pages.revealAnywhere(offset);
        }
    }
}
