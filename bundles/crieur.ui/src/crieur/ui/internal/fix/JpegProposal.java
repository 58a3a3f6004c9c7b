package crieur.ui.internal.fix;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.markup.Markup;
import crieur.ui.internal.post.PostEditor;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.media.MediaImport;
import crieur.workspace.internal.picture.JpegFix;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;

/** Makes JPEG files of pictures whose format a network refuses, and names those in the post. */
final class JpegProposal extends EditorProposal {

    private final List<JpegFix> pictures;
    private final PostEditor editor;
    private final OpenPost post;

    private JpegProposal(List<JpegFix> pictures, PostEditor editor, OpenPost post) {
        this.pictures = pictures;
        this.editor = editor;
        this.post = post;
    }

    /** Returns the proposal for a problem; empty for any but that of a picture which would be taken as JPEG. */
    static Optional<JpegProposal> of(FindingAnnotation annotation, PostEditor editor) {
        return editor.post()
                .flatMap(post -> fix(annotation, post).map(fix -> new JpegProposal(List.of(fix), editor, post)));
    }

    /** Returns the proposal for all pictures of the post that have such a problem; empty where it is only one. */
    static Optional<JpegProposal> ofAll(FindingAnnotation like, List<FindingAnnotation> all, PostEditor editor) {
        return editor.post()
                .filter(post -> fix(like, post).isPresent())
                .map(post -> new JpegProposal(
                        all.stream()
                                .flatMap(one -> fix(one, post).stream())
                                .distinct()
                                .toList(),
                        editor,
                        post))
                .filter(proposal -> proposal.pictures.size() > 1);
    }

    private static Optional<JpegFix> fix(FindingAnnotation annotation, OpenPost post) {
        return post.text().source().equals(annotation.source())
                ? JpegFix.of(annotation.finding(), post.file(), post.text(), post.setting())
                : Optional.empty();
    }

    @Override
    public void apply(IDocument document) {
        new MediaImport(post, editor.getSite().getShell())
                .convert(pictures.stream().map(JpegFix::written).toList());
    }

    @Override
    public String getAdditionalProposalInfo() {
        return Markup.escaped(text("JpegProposal.info"));
    }

    @Override
    public String getDisplayString() {
        return pictures.size() == 1 ? JpegFixes.label(pictures.get(0)) : text("FixAllProposal.all", pictures.size());
    }
}
