package crieur.ui.internal.post;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.IVerticalRulerExtension;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.editors.text.TextEditor;

/**
 * The platform's text editor, in parts: what it makes in one go is made by several methods here, each in its order and within a turn
 * of the display of its own.
 */
abstract class PartedTextEditor extends TextEditor {

    /**
     * What the platform gives its own, but for selecting lines to the edge: where a selection begins at a broken line, the toolkit
     * would light the edge of others too.
     */
    private static final int STYLES = SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI | SWT.BORDER;

    private IVerticalRuler ruler;
    private SourceViewer viewer;

    /** Makes the viewer that the text is written in. */
    abstract SourceViewer createViewer(Composite parent, IVerticalRuler beside, int styles);

    /** First the text's widget, in the letters and the lines it stays in: it would be measured anew for each later. */
    final void createText(Composite parent) {
        ruler = super.createVerticalRuler();
        viewer = createViewer(parent, ruler, STYLES);
        Font font = JFaceResources.getFont(getConfigurationElement().getAttribute("symbolicFontName"));
        StyledText text = viewer.getTextWidget();
        text.setFont(font);
        text.setWordWrap(getInitialWordWrapStatus());
        if (ruler instanceof IVerticalRulerExtension letters) {
            letters.setFont(font);
        }
    }

    /** Then what the platform has to it, but for what follows. */
    final void createRest(Composite parent) {
        super.createPartControl(parent);
    }

    /** Then the marks of its problems, and what is beside it. */
    final void decorate() {
        getSourceViewerDecorationSupport(viewer).install(getPreferenceStore());
        if (ruler instanceof CompositeRuler columns) {
            super.updateContributedRulerColumns(columns);
        }
    }

    /** Then the keys that move in it, and what is dropped on it. */
    final void createKeys() {
        super.createNavigationActions();
        super.initializeDragAndDrop(viewer);
    }

    /** At last what can be done with it. */
    final void createOwnActions() {
        super.createActions();
    }

    @Override
    protected final IVerticalRuler createVerticalRuler() {
        return ruler;
    }

    /** Beside it the platform has a place for what it says where there is no text. */
    @Override
    protected final ISourceViewer createSourceViewer(Composite parent, IVerticalRuler beside, int styles) {
        viewer.getControl().setParent(parent);
        return viewer;
    }

    @Override
    protected final void updateContributedRulerColumns(CompositeRuler columns) {
        // The platform asks while it makes the rest; so it does for those below.
    }

    @Override
    protected final void createNavigationActions() {
        // See createKeys.
    }

    @Override
    protected final void initializeDragAndDrop(ISourceViewer text) {
        // See createKeys.
    }

    @Override
    protected final void createActions() {
        // See createOwnActions.
    }

    /** A post is prose, whatever a workbench for programmers prefers. */
    @Override
    protected final boolean getInitialWordWrapStatus() {
        return true;
    }

    @Override
    protected final boolean isLineNumberRulerVisible() {
        return false;
    }
}
