package crieur.ui.internal.post;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.fix.FixAssist;
import crieur.ui.internal.markup.FramedInformation;
import crieur.ui.internal.post.assist.PostAssist;
import crieur.ui.internal.post.assist.WritingAids;
import crieur.ui.internal.post.colour.PostPresentation;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.live.PostPage;
import crieur.ui.internal.post.problem.FindingHover;
import crieur.ui.internal.post.text.PageTyping;
import crieur.ui.internal.post.text.PostViewer;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.information.InformationPresenter;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** What the text of a post can do: colours, hovers, fixes. */
final class PostViewerConfiguration extends TextSourceViewerConfiguration {

    private static final int HOVER_WIDTH = 420;
    private static final int AUTO_ASSIST_DELAY = 300;

    private final PostEditor editor;

    PostViewerConfiguration(PostEditor editor, IPreferenceStore preferences) {
        super(preferences);
        this.editor = editor;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        return PostPresentation.reconciler(viewer);
    }

    /** Checking is the live check's, which knows fast from slow and can be cancelled. */
    @Override
    public IReconciler getReconciler(ISourceViewer viewer) {
        return null;
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        FixAssist fixes = new FixAssist(editor);
        assistant.setQuickAssistProcessor(fixes);
        assistant.setRestoreCompletionProposalSize(fixes.size());
        assistant.setInformationControlCreator(getQuickAssistAssistantInformationControlCreator(viewer));
        assistant.setStatusLineVisible(true);
        assistant.setStatusMessage(text("PostViewerConfiguration.fixes"));
        return assistant;
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant();
        PostAssist processor = new PostAssist(this::aids);
        assistant.addContentAssistProcessor(processor, IDocument.DEFAULT_CONTENT_TYPE);
        assistant.setRestoreCompletionProposalSize(processor.size());
        assistant.setInformationControlCreator(getQuickAssistAssistantInformationControlCreator(viewer));
        assistant.enableColoredLabels(true);
        assistant.enableAutoActivation(true);
        assistant.setAutoActivationDelay(AUTO_ASSIST_DELAY);
        return assistant;
    }

    private WritingAids aids() {
        return editor.post().map(OpenPost::aids).orElse(WritingAids.NONE);
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType, int stateMask) {
        return new FindingHover(editor);
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return new FindingHover(editor);
    }

    /** What the keyboard asks for at the caret is what the pointer is told. */
    @Override
    public IInformationPresenter getInformationPresenter(ISourceViewer viewer) {
        FindingHover hover = new FindingHover(editor);
        InformationPresenter presenter = new InformationPresenter(hover.getInformationPresenterControlCreator());
        presenter.setSizeConstraints(PostViewer.HOVER_COLUMNS, PostViewer.HOVER_ROWS, false, true);
        presenter.setInformationProvider(hover, IDocument.DEFAULT_CONTENT_TYPE);
        return presenter;
    }

    @Override
    public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
        return FramedInformation::new;
    }

    IInformationControlCreator getQuickAssistAssistantInformationControlCreator(ISourceViewer viewer) {
        return parent -> {
            FramedInformation control = new FramedInformation(parent);
            control.setSizeConstraints(HOVER_WIDTH, Integer.MAX_VALUE);
            return control;
        };
    }

    @Override
    public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
        return new IAutoEditStrategy[] {
            new PageTyping(() ->
                    editor.post().map(OpenPost::page).map(PostPage::isSource).orElse(true))
        };
    }

    @Override
    public int getTabWidth(ISourceViewer viewer) {
        return 2;
    }
}
