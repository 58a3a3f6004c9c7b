package crieur.ui.internal.post;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.Finding;
import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.finding.FindingAnnotations;
import crieur.ui.internal.finding.FindingKind;
import crieur.ui.internal.image.Images;
import crieur.workspace.internal.session.BrandSession;
import crieur.workspace.internal.session.BrandSessions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The editor of a {@code .post} file: its text, in colour, with its problems as it is written. */
public final class PostEditor extends TextEditor {

    /** The editor's permanent id. */
    public static final String ID = "crieur.ui.postEditor";

    private LiveCheck check;

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

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[] {"crieur.ui.context.post"});
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        setTitleImage(Images.image("post"));
        startChecking();
        FirstPaint.report(getSourceViewer().getTextWidget());
    }

    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        stopChecking();
        super.doSetInput(input);
        setPartName(title());
        if (getSourceViewer() != null) {
            startChecking();
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
            check = new LiveCheck(this::session, path(), document(), findings, getSourceViewer());
            check.start();
        }
    }

    private void stopChecking() {
        if (check != null) {
            check.stop();
            check = null;
        }
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

    private IDocument document() {
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

    /** Tells the person something in the status line. */
    public void say(String message) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    /** Lists the fixes at the cursor; where there is no problem, goes to the nearest one of the line first. */
    void showFixes() {
        ISourceViewer viewer = getSourceViewer();
        int caret = viewer.getSelectedRange().x;
        if (FindingAnnotations.at(viewer.getAnnotationModel(), caret).isEmpty()) {
            problemOfLine(caret).ifPresent(position -> selectAndReveal(position.offset, 0));
        }
        viewer.getTextOperationTarget().doOperation(ISourceViewer.QUICK_ASSIST);
    }

    private Optional<Position> problemOfLine(int caret) {
        int line = getSourceViewer().getTextWidget().getLineAtOffset(caret);
        return problems().stream()
                .filter(position -> position.offset <= document().getLength())
                .filter(position -> getSourceViewer().getTextWidget().getLineAtOffset(position.offset) == line)
                .min(Comparator.comparingInt(position -> Math.abs(position.offset - caret)));
    }

    /** Goes to the problem after the cursor, or before it; from the last to the first and back. */
    void goToProblem(boolean forward) {
        List<Position> problems = problems();
        if (problems.isEmpty()) {
            say(text("PostEditor.noProblem"));
            return;
        }
        int caret = getSourceViewer().getSelectedRange().x;
        Position next = ProblemWalk.next(problems, caret, forward);
        selectAndReveal(next.offset, next.length);
        FindingAnnotations.at(getSourceViewer().getAnnotationModel(), next.offset).stream()
                .findFirst()
                .ifPresent(annotation -> say(annotation.getText()));
    }

    private List<Position> problems() {
        IAnnotationModel model = getSourceViewer().getAnnotationModel();
        List<Position> positions = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            if (all.next() instanceof FindingAnnotation annotation) {
                Optional.ofNullable(model.getPosition(annotation)).ifPresent(positions::add);
            }
        }
        positions.sort(Comparator.comparingInt(position -> position.offset));
        return positions;
    }

    @Override
    protected void editorContextMenuAboutToShow(IMenuManager menu) {
        menu.add(command("crieur.ui.command.fix"));
        menu.add(new Separator());
        for (ActionFactory factory :
                List.of(ActionFactory.UNDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE)) {
            addAction(menu, factory.getId());
        }
        menu.add(new Separator());
        menu.add(command("crieur.ui.command.nextProblem"));
        menu.add(command("crieur.ui.command.previousProblem"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private CommandContributionItem command(String id) {
        return new CommandContributionItem(
                new CommandContributionItemParameter(getSite(), id + ".menu", id, CommandContributionItem.STYLE_PUSH));
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
        stopChecking();
        super.dispose();
    }
}
