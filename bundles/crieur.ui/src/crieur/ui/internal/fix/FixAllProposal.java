package crieur.ui.internal.fix;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.check.Fixes;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.TextEdit;
import crieur.model.source.SourceEdit;
import crieur.ui.internal.change.DocumentEdits;
import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.post.PostEditor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        List<FindingAnnotation> together = alike.contains(like) ? together(like, alike) : List.of();
        return together.size() < 2 ? Optional.empty() : Optional.of(new FixAllProposal(together, editor));
    }

    /** Two fixes that each give a channel a text of its own cannot both be made at once; the one that was asked for is. */
    private static List<FindingAnnotation> together(FindingAnnotation like, List<FindingAnnotation> alike) {
        Map<Finding, Fix> fixes = new LinkedHashMap<>();
        Stream.concat(Stream.of(like), alike.stream())
                .map(FindingAnnotation::finding)
                .forEach(finding ->
                        finding.fixes().stream().findFirst().ifPresent(fix -> fixes.putIfAbsent(finding, fix)));
        Set<Finding> made = Set.copyOf(Fixes.together(fixes));
        return alike.stream().filter(one -> made.contains(one.finding())).toList();
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
        DocumentEdits.apply(
                document,
                edits.stream()
                        .distinct()
                        .map(edit -> SourceEdit.replace(
                                edit.range().start(), edit.range().end(), edit.replacement()))
                        .toList());
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
