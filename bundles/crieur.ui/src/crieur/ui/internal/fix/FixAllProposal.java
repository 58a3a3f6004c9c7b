package crieur.ui.internal.fix;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.TextEdit;
import crieur.model.source.SourceEdit;
import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.post.PostEditor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;

/** Mends every problem of one kind in the post, each by its first fix, in one step that undo takes back. */
final class FixAllProposal extends EditorProposal {

    private final List<FindingAnnotation> alike;
    private final PostEditor editor;

    private FixAllProposal(List<FindingAnnotation> alike, PostEditor editor) {
        this.alike = alike;
        this.editor = editor;
    }

    /** Returns the proposal for a problem; empty where no other of its kind can be mended within the post. */
    static Optional<FixAllProposal> of(FindingAnnotation like, List<FindingAnnotation> all, PostEditor editor) {
        List<FindingAnnotation> alike = all.stream()
                .filter(other -> other.source().equals(like.source()))
                .filter(other -> isAlike(other.finding(), like.finding()))
                .filter(other -> !edits(other, editor).isEmpty())
                .toList();
        return alike.size() < 2 || !alike.contains(like)
                ? Optional.empty()
                : Optional.of(new FixAllProposal(alike, editor));
    }

    private static boolean isAlike(Finding one, Finding other) {
        return one.inspection().equals(other.inspection()) && one.rule().equals(other.rule());
    }

    /** A fix that reaches into other files, such as the dictionary, is a decision about one word. */
    private static List<TextEdit> edits(FindingAnnotation annotation, PostEditor editor) {
        List<Fix> fixes = annotation.finding().fixes();
        boolean here = !fixes.isEmpty()
                && fixes.get(0).edits().stream().allMatch(edit -> edit.file().equals(editor.path()));
        return here ? fixes.get(0).edits() : List.of();
    }

    @Override
    public void apply(IDocument document) {
        if (!document.get().equals(alike.get(0).source())) {
            editor.say(text("FixProposal.textChanged"));
            return;
        }
        List<TextEdit> edits = new ArrayList<>();
        alike.forEach(annotation -> edits.addAll(edits(annotation, editor)));
        edits.sort(Comparator.comparingInt(edit -> edit.range().start()));
        List<SourceEdit> kept = new ArrayList<>();
        int end = -1;
        for (TextEdit edit : edits) {
            if (edit.range().start() >= end && edit.range().end() > end) {
                kept.add(SourceEdit.replace(edit.range().start(), edit.range().end(), edit.replacement()));
                end = edit.range().end();
            }
        }
        DocumentEdits.apply(document, kept);
        editor.recheck();
    }

    @Override
    public String getAdditionalProposalInfo() {
        Fix all = new Fix(
                alike.get(0).finding().message(),
                alike.stream()
                        .flatMap(annotation -> edits(annotation, editor).stream())
                        .distinct()
                        .toList(),
                false);
        return FixPreview.of(all, editor.path(), alike.get(0).source());
    }

    @Override
    public String getDisplayString() {
        return text("FixAllProposal.all", alike.size());
    }
}
