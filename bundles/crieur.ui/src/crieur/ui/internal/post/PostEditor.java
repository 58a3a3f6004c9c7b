package crieur.ui.internal.post;

import crieur.model.post.PostText;
import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.finding.FindingAnnotations;
import crieur.ui.internal.image.Images;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.opening.PostEditors;
import crieur.ui.internal.post.text.PostTextWidget;
import crieur.ui.internal.post.text.PostViewer;
import crieur.ui.internal.post.text.SpokenStatus;
import crieur.ui.internal.turn.PartsInTurn;
import crieur.workspace.internal.session.BrandSession;
import crieur.workspace.internal.session.BrandSessions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.slf4j.LoggerFactory;

/** The editor of a {@code .post} file: its text, in colour, with its problems as it is written. */
public final class PostEditor extends PartedTextEditor {

    /** The editor's permanent id. */
    public static final String ID = "crieur.ui.postEditor";

    private static final String KEYS = "crieur.ui.context.post";
    private static final String FIELD_KEYS = "crieur.ui.context.postFields";

    private final PostSaving saving = new PostSaving(this);
    private final LateSelection selection = new LateSelection();
    private EditorAreas areas;
    private Optional<PartsInTurn> making = Optional.empty();
    private Optional<PostParts> parts = Optional.empty();
    private Consumer<String> counts = words -> {};
    private SpokenStatus status;

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

    /** The site that stays is the one that was given. */
    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(AwakeSite.of(site), input);
        setSite(site);
    }

    /** Makes nothing yet; all comes in the turns that follow, or when somebody needs it. */
    @Override
    public void createPartControl(Composite parent) {
        getSite().setSelectionProvider(selection);
        making = Optional.of(new PartsInTurn(
                parent,
                this::tellFailed,
                () -> createAreas(parent),
                () -> createText(areas.text()),
                () -> createRest(areas.text()),
                this::openText,
                this::createKeys,
                this::createAllActions,
                this::openPost,
                this::createHead,
                this::createFoot,
                this::start));
    }

    private void createAreas(Composite parent) {
        areas = new EditorAreas(parent);
        parent.layout();
    }

    private void openText() {
        setTitleImage(Images.image("post"));
        decorate();
        selection.follow((IPostSelectionProvider) getSelectionProvider());
        StyledText text = getSourceViewer().getTextWidget();
        PostTextWidget.prepare(text);
        status = new SpokenStatus(text, getEditorSite(), () -> getSourceViewer().getAnnotationModel());
        text.addListener(
                SWT.MouseWheel, event -> parts.ifPresent(made -> made.extras().zoom(event)));
        text.addListener(SWT.FocusIn, event -> parts.ifPresent(PostParts::lookAgain));
    }

    /** Makes at once what is still to be made. */
    void complete() {
        making.ifPresent(PartsInTurn::complete);
    }

    /** Has something done when the editor is whole, or gone before that, of which it is told. */
    public void whenOver(Consumer<Boolean> task) {
        making.ifPresentOrElse(made -> made.whenOver(task), () -> task.accept(false));
    }

    /** An editor cannot be closed by what makes it: the platform may be about to make it active. */
    private void tellFailed(Throwable e) {
        LoggerFactory.getLogger(PostEditor.class).error("{} does not open", path(), e);
        closePost();
        PostEditors.giveUp(getSite().getPage(), this, path());
    }

    /** Who writes in it needs the whole. */
    @Override
    public void setFocus() {
        complete();
        super.setFocus();
    }

    @Override
    protected void selectAndReveal(int start, int length, int revealStart, int revealLength) {
        complete();
        super.selectAndReveal(start, length, revealStart, revealLength);
    }

    @Override
    public void saveState(IMemento memento) {
        complete();
        super.saveState(memento);
    }

    @Override
    protected void doRestoreState(IMemento memento) {
        complete();
        super.doRestoreState(memento);
    }

    @Override
    PostViewer createViewer(Composite parent, IVerticalRuler ruler, int styles) {
        fAnnotationAccess = getAnnotationAccess();
        fOverviewRuler = createOverviewRuler(getSharedColors());
        PostViewer viewer = new PostViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
        // A text that has no width yet is broken after each of its letters.
        areas.layout();
        return viewer;
    }

    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        complete();
        closePost();
        super.doSetInput(input);
        setPartName(title());
        if (getSourceViewer() != null) {
            openPost();
            createHead();
            createFoot();
            start();
        }
    }

    private void openPost() {
        if (document() != null) {
            saving.start();
            PostParts made = new PostParts(this, (PostViewer) getSourceViewer(), areas);
            made.post().addListener(aspect -> showTitle());
            parts = Optional.of(made);
            showTitle();
        }
    }

    private void createHead() {
        parts.ifPresent(made -> made.createHead(this::setFocus));
    }

    private void createFoot() {
        parts.ifPresent(PostParts::createFoot);
    }

    private void start() {
        parts.ifPresent(made -> made.start(words -> counts.accept(words)));
        areas.show();
    }

    private void closePost() {
        saving.stop();
        parts.ifPresent(PostParts::close);
        parts = Optional.empty();
    }

    /** The service is deprecated and has no successor with which an editor could let its own keys rest. */
    @SuppressWarnings("deprecation")
    void setTextKeys(boolean on) {
        getEditorSite().getKeyBindingService().setScopes(new String[] {on ? KEYS : FIELD_KEYS});
    }

    /** Says from now on how long the text that is shown is, or what is selected of it. */
    void showCounts(Consumer<String> say) {
        counts = say;
        parts.map(PostParts::extras).ifPresent(EditorExtras::count);
    }

    /** Returns what stands around the text, whole; nothing where there is no text. */
    Optional<PostParts> parts() {
        complete();
        return parts;
    }

    /** Returns the post as it is open here; nothing before the editor has its text. */
    public Optional<OpenPost> post() {
        return parts.map(PostParts::post);
    }

    /** Returns the preferences of the text. */
    IPreferenceStore settings() {
        return getPreferenceStore();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        saving.now(monitor, () -> super.doSave(monitor));
    }

    /** Saves while the person writes on. */
    void saveSoon() {
        saving.soon();
    }

    /**
     * To be asked whether a file may be written takes the whole workspace, for which the first key would wait, and be lost where
     * another came meanwhile; that is for a file that may not.
     */
    @Override
    public boolean validateEditorInputState() {
        return !isEditorInputReadOnly() || super.validateEditorInputState();
    }

    @Override
    protected void handleEditorInputChanged() {
        saving.changedOutside();
    }

    /** Takes what is half typed in the fields around the text into it. */
    void flush() {
        complete();
        parts.ifPresent(PostParts::flush);
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
        complete();
        parts.ifPresent(made -> made.reveal(offset));
    }

    /** Before the brand knows of a new post, the post itself does. */
    private void showTitle() {
        String title = post().flatMap(open -> open.text().title())
                .filter(words -> !words.isBlank())
                .orElseGet(this::title);
        if (!title.equals(getPartName())) {
            setPartName(title);
        }
    }

    private String title() {
        return getSite().getService(BrandSessions.class).titleOf(path()).orElseGet(() -> getEditorInput()
                .getName());
    }

    /** Checks the text again, as what it is measured against has changed. */
    public void recheck() {
        parts.ifPresent(PostParts::recheck);
    }

    /** Returns the session of the brand whose post this is; nothing outside any open brand, or once the editor is closed. */
    public Optional<BrandSession> session() {
        return Optional.ofNullable(getSite().getService(BrandSessions.class)).flatMap(known -> known.of(path()));
    }

    /** Returns the post's file, absolute. */
    public Path path() {
        return Optional.ofNullable(ResourceUtil.getFile(getEditorInput()))
                .map(file -> file.getLocation())
                .map(location -> location.toPath())
                .orElseGet(() -> Path.of(getEditorInput().getName()).toAbsolutePath());
    }

    /** Returns the document of the open post. */
    public IDocument document() {
        return getDocumentProvider().getDocument(getEditorInput());
    }

    /** Makes a change that undo takes back in one step. */
    public <T> T asOneChange(DocumentChange<T> change) throws CoreException {
        complete();
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
        complete();
        status.say(message);
    }

    /** Returns the problems of the text as they are marked. */
    public List<FindingAnnotation> annotations() {
        complete();
        IAnnotationModel model = getSourceViewer().getAnnotationModel();
        return model == null ? List.of() : FindingAnnotations.all(model);
    }

    @Override
    protected void editorContextMenuAboutToShow(IMenuManager menu) {
        EditMenu.fill(menu, getSite(), action -> addAction(menu, action));
    }

    private void createAllActions() {
        createOwnActions();
        EditMenu.name(this::getAction);
        // What can be done about a file that cannot be read is one of them.
        if (getDocumentProvider() instanceof IDocumentProviderExtension provider
                && isErrorStatus(provider.getStatus(getEditorInput()))) {
            updatePartControl(getEditorInput());
        }
    }

    @Override
    public void dispose() {
        closePost();
        super.dispose();
    }
}
