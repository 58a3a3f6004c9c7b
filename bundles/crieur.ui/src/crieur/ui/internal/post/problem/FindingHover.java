package crieur.ui.internal.post.problem;

import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.finding.FindingAnnotations;
import crieur.ui.internal.post.PostEditor;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.information.IInformationProviderExtension2;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/** Says what is wrong under the pointer or at the caret, and offers to mend it. */
public final class FindingHover
        implements ITextHover,
                ITextHoverExtension,
                ITextHoverExtension2,
                IInformationProvider,
                IInformationProviderExtension,
                IInformationProviderExtension2 {

    private final PostEditor editor;

    /** Explains the problems of an editor. */
    public FindingHover(PostEditor editor) {
        this.editor = editor;
    }

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        List<FindingAnnotation> here = annotations(viewer, region.getOffset());
        return here.isEmpty() ? null : new FindingHoverControl.Found(here);
    }

    /** Superseded by {@link #getHoverInfo2}; the words alone, for whoever shows nothing else. */
    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        String words = annotations(viewer, region.getOffset()).stream()
                .map(FindingAnnotation::getText)
                .collect(Collectors.joining("\n"));
        return words.isEmpty() ? null : words;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        List<FindingAnnotation> here = annotations(viewer, offset);
        if (here.isEmpty()) {
            return new Region(offset, 0);
        }
        Position position = ((ISourceViewer) viewer).getAnnotationModel().getPosition(here.get(0));
        return position == null ? new Region(offset, 0) : new Region(position.offset, position.length);
    }

    private static List<FindingAnnotation> annotations(ITextViewer viewer, int offset) {
        IAnnotationModel model = ((ISourceViewer) viewer).getAnnotationModel();
        return model == null ? List.of() : FindingAnnotations.at(model, offset);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent -> new FindingHoverControl(parent, editor, false);
    }

    @Override
    public IRegion getSubject(ITextViewer viewer, int offset) {
        return getHoverRegion(viewer, offset);
    }

    @Override
    public String getInformation(ITextViewer viewer, IRegion subject) {
        return getHoverInfo(viewer, subject);
    }

    @Override
    public Object getInformation2(ITextViewer viewer, IRegion subject) {
        return getHoverInfo2(viewer, subject);
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return parent -> new FindingHoverControl(parent, editor, true);
    }
}
