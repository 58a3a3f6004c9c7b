package crieur.ui.internal.fix;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.Finding;
import crieur.model.post.PostMedia;
import crieur.model.post.PostText;
import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.markup.Markup;
import crieur.ui.internal.post.OpenPost;
import crieur.ui.internal.post.PostEditor;
import crieur.ui.internal.post.media.MediaImport;
import crieur.ui.internal.post.media.MediaItem;
import crieur.ui.internal.post.media.PictureFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jface.text.IDocument;

/** Makes a JPEG file of a picture whose format a network refuses, and names that in the post. */
final class JpegProposal extends EditorProposal {

    private static final String INSPECTION = "crieur.core.mediaFit";
    private static final String RULE = "format";

    private final String written;
    private final PostEditor editor;
    private final OpenPost post;

    private JpegProposal(String written, PostEditor editor, OpenPost post) {
        this.written = written;
        this.editor = editor;
        this.post = post;
    }

    /** Returns the proposal for a problem; empty for any but that of a picture which would be taken as JPEG. */
    static Optional<JpegProposal> of(FindingAnnotation annotation, PostEditor editor) {
        Finding finding = annotation.finding();
        boolean format =
                finding.inspection().equals(INSPECTION) && finding.rule().equals(RULE);
        return format ? editor.post().flatMap(post -> of(annotation, editor, post)) : Optional.empty();
    }

    private static Optional<JpegProposal> of(FindingAnnotation annotation, PostEditor editor, OpenPost post) {
        PostText text = post.text();
        Finding finding = annotation.finding();
        if (!text.source().equals(annotation.source())) {
            return Optional.empty();
        }
        return IntStream.range(0, text.media().size())
                .filter(index -> MediaItem.place(text, index)
                        .filter(place -> place.start() <= finding.range().start()
                                && finding.range().end() <= place.end())
                        .isPresent())
                .mapToObj(text.media()::get)
                .map(PostMedia::file)
                .flatMap(Optional::stream)
                .filter(file -> PictureFormat.isMendedByJpeg(text, post.setting(), file, finding.channels()))
                .findFirst()
                .map(file -> new JpegProposal(file, editor, post));
    }

    @Override
    public void apply(IDocument document) {
        new MediaImport(post, editor.getSite().getShell()).convert(written);
    }

    @Override
    public String getAdditionalProposalInfo() {
        return Markup.escaped(text("JpegProposal.info"));
    }

    @Override
    public String getDisplayString() {
        return text("JpegProposal.label", written.substring(written.lastIndexOf('/') + 1));
    }
}
