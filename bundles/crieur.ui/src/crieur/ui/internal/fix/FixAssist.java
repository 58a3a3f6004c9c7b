package crieur.ui.internal.fix;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.Fix;
import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.finding.FindingAnnotations;
import crieur.ui.internal.post.PostEditor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;

/** Lists the fixes of the problems at the cursor, then what the brand can do about them. */
public final class FixAssist implements IQuickAssistProcessor {

    private final PostEditor editor;

    /** Creates the list of an editor. */
    public FixAssist(PostEditor editor) {
        this.editor = editor;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        List<FindingAnnotation> here =
                FindingAnnotations.at(context.getSourceViewer().getAnnotationModel(), context.getOffset());
        List<ICompletionProposal> proposals = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (FindingAnnotation annotation : here) {
            for (Fix fix : annotation.finding().fixes()) {
                FixProposal proposal = new FixProposal(fix, annotation, editor);
                if (titles.add(proposal.getDisplayString())) {
                    proposals.add(proposal);
                }
            }
        }
        List<FindingAnnotation> all =
                FindingAnnotations.all(context.getSourceViewer().getAnnotationModel());
        for (FindingAnnotation annotation : here) {
            FixAllProposal.of(annotation, all, editor)
                    .filter(proposal -> titles.add(proposal.getDisplayString()))
                    .ifPresent(proposals::add);
        }
        for (FindingAnnotation annotation : here) {
            IgnoreProposal.of(annotation, editor)
                    .filter(proposal -> titles.add(proposal.getDisplayString()))
                    .ifPresent(proposals::add);
        }
        Set<String> inspections = new HashSet<>();
        for (FindingAnnotation annotation : here) {
            if (inspections.add(annotation.finding().inspection())) {
                editor.session()
                        .flatMap(session -> session.turnOff(annotation.finding()))
                        .map(fix -> new FixProposal(fix, annotation, editor))
                        .filter(proposal -> titles.add(proposal.getDisplayString()))
                        .ifPresent(proposals::add);
            }
        }
        return proposals.toArray(ICompletionProposal[]::new);
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
