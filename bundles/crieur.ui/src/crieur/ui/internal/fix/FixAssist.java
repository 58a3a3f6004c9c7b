package crieur.ui.internal.fix;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.finding.FindingAnnotations;
import crieur.ui.internal.markup.PopupSize;
import crieur.ui.internal.post.PostEditor;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;

/** Lists the fixes of the problems at the cursor, then what the brand can do about them. */
public final class FixAssist implements IQuickAssistProcessor {

    private final PostEditor editor;
    private final PopupSize size = new PopupSize();

    /** Creates the list of an editor. */
    public FixAssist(PostEditor editor) {
        this.editor = editor;
    }

    /** Returns the size of the list, for whoever shows it. */
    public IDialogSettings size() {
        return size.settings();
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
        List<ICompletionProposal> proposals =
                of(FindingAnnotations.at(model, context.getOffset()), FindingAnnotations.all(model));
        ICompletionProposal[] listed = proposals.toArray(ICompletionProposal[]::new);
        size.fit(context.getSourceViewer().getTextWidget(), listed, true);
        return listed;
    }

    /** Lists what can be done about one problem of the open post. */
    public List<ICompletionProposal> of(FindingAnnotation annotation) {
        return of(List.of(annotation), editor.annotations());
    }

    private List<ICompletionProposal> of(List<FindingAnnotation> here, List<FindingAnnotation> all) {
        Map<String, ICompletionProposal> byTitle = new LinkedHashMap<>();
        for (FindingAnnotation annotation : here) {
            annotation.finding().fixes().forEach(fix -> add(byTitle, new FixProposal(fix, annotation, editor)));
        }
        here.forEach(annotation -> JpegProposal.of(annotation, editor).ifPresent(fix -> add(byTitle, fix)));
        here.forEach(annotation -> JpegProposal.ofAll(annotation, all, editor).ifPresent(fix -> add(byTitle, fix)));
        here.forEach(annotation -> FixAllProposal.of(annotation, all, editor).ifPresent(fix -> add(byTitle, fix)));
        here.forEach(annotation -> IgnoreProposal.of(annotation, editor).ifPresent(fix -> add(byTitle, fix)));
        Set<String> inspections = new HashSet<>();
        for (FindingAnnotation annotation : here) {
            if (inspections.add(annotation.finding().inspection())) {
                editor.session()
                        .flatMap(session -> session.turnOff(annotation.finding()))
                        .ifPresent(fix -> add(byTitle, new FixProposal(fix, annotation, editor)));
            }
        }
        return List.copyOf(byTitle.values());
    }

    /** Two problems at one place may offer the same. */
    private static void add(Map<String, ICompletionProposal> byTitle, EditorProposal proposal) {
        byTitle.putIfAbsent(proposal.getDisplayString(), proposal);
    }

    @Override
    public String getErrorMessage() {
        return text("FixAssist.nothing");
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof FindingAnnotation && !annotation.isMarkedDeleted();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }
}
