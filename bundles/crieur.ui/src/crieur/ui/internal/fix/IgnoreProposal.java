package crieur.ui.internal.fix;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.Finding;
import crieur.model.post.PostEdits;
import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.finding.FindingKind;
import crieur.ui.internal.markup.Markup;
import crieur.ui.internal.post.PostEditor;
import crieur.ui.internal.post.live.OpenPost;
import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.window.Window;

/** Notes in the post that a problem is none here, and why, so that the team is not told again. */
final class IgnoreProposal extends EditorProposal {

    private static final int LONGEST = 200;

    private final Finding finding;
    private final String words;
    private final PostEditor editor;
    private final OpenPost post;

    private IgnoreProposal(Finding finding, String words, PostEditor editor, OpenPost post) {
        this.finding = finding;
        this.words = words;
        this.editor = editor;
        this.post = post;
    }

    /** Returns the proposal for a problem; empty for what a network refuses, which it would refuse all the same. */
    static Optional<IgnoreProposal> of(FindingAnnotation annotation, PostEditor editor) {
        Finding finding = annotation.finding();
        String source = annotation.source();
        int start = Math.min(finding.range().start(), source.length());
        String words = source.substring(start, Math.min(finding.range().end(), source.length()));
        boolean matterOfTaste = annotation.kind() != FindingKind.NETWORK && annotation.kind() != FindingKind.PLAN;
        boolean nameable = !words.isBlank() && words.length() <= LONGEST && words.indexOf('\n') < 0;
        return matterOfTaste && nameable
                ? editor.post().map(post -> new IgnoreProposal(finding, words, editor, post))
                : Optional.empty();
    }

    @Override
    public void apply(IDocument document) {
        InputDialog dialog = new InputDialog(
                editor.getSite().getShell(),
                text("IgnoreProposal.title"),
                text("IgnoreProposal.why", words),
                "",
                reason -> reason.isBlank() ? text("IgnoreProposal.reasonWanted") : null);
        if (dialog.open() == Window.OK) {
            String reason = dialog.getValue().strip();
            post.edit(now -> PostEdits.ignore(now, finding.inspection(), Optional.of(words), reason));
            editor.recheck();
        }
    }

    @Override
    public String getAdditionalProposalInfo() {
        return Markup.escaped(text("IgnoreProposal.info", words));
    }

    @Override
    public String getDisplayString() {
        return text("IgnoreProposal.label", words);
    }
}
