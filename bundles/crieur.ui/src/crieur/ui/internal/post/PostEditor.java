package crieur.ui.internal.post;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.Finding;
import crieur.model.post.PostText;
import crieur.ui.internal.access.AccessibleName;
import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.finding.FindingAnnotations;
import crieur.ui.internal.finding.FindingKind;
import crieur.ui.internal.image.Images;
import crieur.ui.internal.post.header.FieldFocus;
import crieur.ui.internal.post.header.PostHeader;
import crieur.ui.internal.post.mark.MarkPainter;
import crieur.ui.internal.post.media.MediaImport;
import crieur.ui.internal.post.media.MediaStrip;
import crieur.ui.internal.post.media.MediaTransfer;
import crieur.workspace.internal.session.BrandSession;
import crieur.workspace.internal.session.BrandSessions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.dnd.IDragAndDropService;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;

/** The editor of a {@code .post} file: its text, in colour, with its problems as it is written. */
public final class PostEditor extends TextEditor {

    /** The editor's permanent id. */
    public static final String ID = "crieur.ui.postEditor";

    private static final String KEYS = "crieur.ui.context.post";
    private static final String FIELD_KEYS = "crieur.ui.context.postFields";

    /** None above: the rulers of the platform take a margin there for a line before the first. */
    private static final int RIGHT_MARGIN = 6;

    private static final int LEFT_MARGIN = 11;

    private final PostSaving saving = new PostSaving(this);
    private LiveCheck check;
    private SettingWatch setting;
    private OpenPost post;
    private PostPages pages;
    private PostHeader header;
    private MediaStrip strip;
    private MediaTransfer transfer;
    private MarkPainter marks;
    private EditorExtras extras;
    private Optional<Consumer<String>> counts = Optional.empty();
    private EditorProblems problems;
    private PostFields fields;
    private EditorAreas areas;
    private SpokenStatus status;

    /** A change of the document that undo takes back in one step. */
    @FunctionalInterface
    public interface Change<T> {

        /** Makes the change. */
        T make() throws CoreException;
    }

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setSourceViewerConfiguration(new PostViewerConfiguration(this, getPreferenceStore()));
        setEditorContextMenuId("#CrieurPostContext");
        setRulerContextMenuId("#CrieurPostRuler");
    }

    /** No line is lit: a line is a whole paragraph here, and the platform's painter fails where a page ends in an empty one. */
    @Override
    protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
        super.configureSourceViewerDecorationSupport(support);
        support.setCursorLinePainterPreferenceKeys(
                "crieur.ui.currentLine", AbstractDecoratedTextEditorPreferenceConstants.EDITOR_CURRENT_LINE_COLOR);
    }

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[] {KEYS});
    }

    @Override
    public void createPartControl(Composite parent) {
        areas = new EditorAreas(parent);
        super.createPartControl(areas.text());
        setTitleImage(Images.image("post"));
        StyledText text = getSourceViewer().getTextWidget();
        AccessibleName.give(text, text("PostEditor.text"));
        text.setMargins(LEFT_MARGIN, 0, RIGHT_MARGIN, 0);
        // One that lies over the text fades in and out at each key, and what the key changed waits for that.
        text.setScrollbarsMode(SWT.NONE);
        ScrollBarWhereNeeded.on(text);
        status = new SpokenStatus(text, getEditorSite().getActionBars().getStatusLineManager());
        openPost();
        text.addListener(SWT.MouseWheel, event -> extras.zoom(event));
        text.addListener(SWT.FocusIn, event -> Optional.ofNullable(setting).ifPresent(SettingWatch::lookAgain));
        FirstPaint.report(text);
    }

    /** A post is prose, whatever a workbench for programmers prefers. */
    @Override
    protected boolean getInitialWordWrapStatus() {
        return true;
    }

    @Override
    protected boolean isLineNumberRulerVisible() {
        return false;
    }

    @Override
    protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
        fAnnotationAccess = getAnnotationAccess();
        fOverviewRuler = createOverviewRuler(getSharedColors());
        PostViewer viewer = new PostViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
        getSourceViewerDecorationSupport(viewer);
        return viewer;
    }

    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        closePost();
        super.doSetInput(input);
        setPartName(title());
        if (getSourceViewer() != null) {
            openPost();
        }
    }

    /** Everything around the text knows one document, and is made anew for another. */
    private void openPost() {
        if (document() == null) {
            return;
        }
        saving.start();
        post = new OpenPost(path(), document());
        post.addListener(aspect -> showTitle());
        showTitle();
        MediaImport media = new MediaImport(post, getSite().getShell());
        transfer = new MediaTransfer(media);
        PostViewer viewer = (PostViewer) getSourceViewer();
        pages = new PostPages(viewer, post, document(), transfer);
        FieldFocus keys = new FieldFocus(getSite().getService(IHandlerService.class), this::setTextKeys);
        header = new PostHeader(areas.head(), post, keys, this::setFocus);
        strip = new MediaStrip(areas.foot(), post, keys, media);
        fields = new PostFields(post, header, strip);
        problems = new EditorProblems(this, viewer, post, fields);
        IDragAndDropService drops = getSite().getService(IDragAndDropService.class);
        transfer.acceptOn(strip.control(), drops);
        transfer.acceptOn(getSourceViewer().getTextWidget(), drops);
        marks = new MarkPainter(viewer, post);
        extras =
                new EditorExtras(viewer, header, getPreferenceStore(), getSite().getService(IHandlerService.class));
        counts.ifPresent(extras::showCounts);
        post.addListener(aspect -> extras.countSoon());
        areas.layout();
        startChecking();
        setting = new SettingWatch(
                getSite().getService(BrandSessions.class),
                post,
                viewer.getTextWidget().getDisplay(),
                this::recheck);
        setting.start();
    }

    private void closePost() {
        saving.stop();
        stopChecking();
        if (setting != null) {
            setting.stop();
            setting = null;
        }
        if (post != null) {
            post.close();
            post = null;
            StyledText text = getSourceViewer().getTextWidget();
            if (text != null && !text.isDisposed()) {
                getSite().getService(IDragAndDropService.class).removeMergedDropTarget(text);
            }
            marks.close();
            extras.close();
            header.control().dispose();
            strip.control().dispose();
        }
    }

    /** The service is deprecated and has no successor with which an editor could let its own keys rest. */
    @SuppressWarnings("deprecation")
    private void setTextKeys(boolean on) {
        getEditorSite().getKeyBindingService().setScopes(new String[] {on ? KEYS : FIELD_KEYS});
    }

    /** Says from now on how long the text that is shown is, or what is selected of it. */
    void showCounts(Consumer<String> say) {
        counts = Optional.of(say);
        Optional.ofNullable(extras).ifPresent(shown -> shown.showCounts(say));
    }

    EditorExtras extras() {
        return extras;
    }

    /** Returns the post as it is open here; nothing before the editor has its text. */
    public Optional<OpenPost> post() {
        return Optional.ofNullable(post);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        saving.now(monitor, () -> super.doSave(monitor));
    }

    /** Saves while the person writes on. */
    void saveSoon() {
        saving.soon();
    }

    @Override
    protected void handleEditorInputChanged() {
        saving.changedOutside();
    }

    /** Takes what is half typed in the fields around the text into it. */
    void flush() {
        if (header != null) {
            header.flush();
            strip.flush();
        }
    }

    /** What saves itself is saved now; a save that the person has just asked for is ended before they are asked about it. */
    @Override
    public boolean isSaveOnCloseNeeded() {
        return !saving.isDoneOnClose() && super.isSaveOnCloseNeeded();
    }

    /** Nobody has put the caret of a post that was never clicked into its front matter; it opens on its text. */
    @Override
    protected boolean containsSavedState(IMemento memento) {
        return super.containsSavedState(memento)
                && memento.getInteger(TAG_SELECTION_OFFSET)
                        >= PostText.parse(document().get()).baseText().header().start();
    }

    @Override
    protected void adjustHighlightRange(int offset, int length) {
        if (pages == null) {
            return;
        }
        if (hasField(offset)) {
            fields.focus(offset);
        } else {
            pages.revealAnywhere(offset);
        }
    }

    /** Returns whether a place is shown by a field, and not by the page that is open. */
    boolean hasField(int offset) {
        return !post.page().isSource() && fields.shows(offset);
    }

    /** Before the brand knows of a new post, the post itself does. */
    private void showTitle() {
        String title = post.text().title().filter(words -> !words.isBlank()).orElseGet(this::title);
        if (!title.equals(getPartName())) {
            setPartName(title);
        }
    }

    private String title() {
        return getSite().getService(BrandSessions.class).titleOf(path()).orElseGet(() -> getEditorInput()
                .getName());
    }

    private void startChecking() {
        IAnnotationModel annotations = getSourceViewer().getAnnotationModel();
        if (annotations != null) {
            FindingAnnotations findings = new FindingAnnotations(annotations, this::kind, () -> getSourceViewer()
                    .getTextWidget()
                    .redraw());
            check = new LiveCheck(this::session, post, document(), findings, getSourceViewer());
            check.start();
        }
    }

    private void stopChecking() {
        Optional.ofNullable(check).ifPresent(LiveCheck::stop);
        check = null;
    }

    /** Checks the text again, as what it is measured against has changed. */
    public void recheck() {
        if (check != null) {
            check.again();
        }
    }

    private FindingKind kind(Finding finding) {
        return session()
                .flatMap(session -> session.inspection(finding.inspection()))
                .map(inspection -> FindingKind.of(finding, inspection))
                .orElse(FindingKind.PLAN);
    }

    /** Returns the session of the brand whose post this is; nothing for a post outside any open brand. */
    public Optional<BrandSession> session() {
        return getSite().getService(BrandSessions.class).of(path());
    }

    /** Returns the post's file, absolute. */
    public Path path() {
        return Optional.ofNullable(ResourceUtil.getFile(getEditorInput()))
                .map(file -> file.getLocation())
                .map(location -> location.toPath())
                .orElseGet(() -> Path.of(getEditorInput().getName()).toAbsolutePath());
    }

    /** Returns the document of the open post. */
    IDocument document() {
        return getDocumentProvider().getDocument(getEditorInput());
    }

    /** Makes a change that undo takes back in one step. */
    public <T> T asOneChange(Change<T> change) throws CoreException {
        IRewriteTarget target = getAdapter(IRewriteTarget.class);
        target.beginCompoundChange();
        try {
            return change.make();
        } finally {
            target.endCompoundChange();
        }
    }

    /** Tells the person something about where they are, in the status line. */
    public void say(String message) {
        status.say(message);
    }

    /** Returns the problems of the text as they are marked. */
    public List<FindingAnnotation> annotations() {
        IAnnotationModel model = getSourceViewer().getAnnotationModel();
        return model == null ? List.of() : FindingAnnotations.all(model);
    }

    /** Returns the ways from one problem of the text to another. */
    EditorProblems problems() {
        return problems;
    }

    @Override
    protected void editorContextMenuAboutToShow(IMenuManager menu) {
        EditMenu.fill(menu, getSite(), action -> addAction(menu, action));
    }

    @Override
    protected void createActions() {
        super.createActions();
        for (EditMenu item : EditMenu.values()) {
            Optional.ofNullable(getAction(item.action())).ifPresent(action -> action.setText(item.label()));
        }
    }

    @Override
    public void dispose() {
        closePost();
        super.dispose();
    }
}
