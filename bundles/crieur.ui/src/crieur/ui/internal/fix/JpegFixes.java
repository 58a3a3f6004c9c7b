package crieur.ui.internal.fix;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.check.PostSetting;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import crieur.core.progress.Progress;
import crieur.model.post.PostEdits;
import crieur.model.post.PostText;
import crieur.ui.internal.post.media.JpegFiles;
import crieur.workspace.internal.change.FileStep;
import crieur.workspace.internal.picture.JpegFix;
import crieur.workspace.internal.picture.RefusedPictures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What makes JPEG files of refused pictures, among the fixes of posts as they are on disk.
 *
 * <p>Reads the posts and, where a fix is asked for, the pictures; used from one thread.
 */
public final class JpegFixes {

    private final RefusedPictures refused;
    private final Map<Finding, Path> pictures = new HashMap<>();
    private final JpegFiles files = new JpegFiles();

    /**
     * Creates fixes.
     *
     * @param settings what the post in a file stands in
     */
    public JpegFixes(Function<Path, Optional<PostSetting>> settings) {
        refused = new RefusedPictures(settings);
    }

    /**
     * Returns a finding's fix as an edit of its post, to which {@link #steps} belong.
     *
     * @return nothing for any finding but that of a picture which would be taken as JPEG and can be read
     * @throws IOException if there is no room for the JPEG file
     */
    Optional<Fix> of(Finding finding, Progress progress) throws IOException {
        Optional<JpegFix> fix = find(finding);
        Optional<Path> jpeg = fix.isEmpty() || progress.isCancelled()
                ? Optional.empty()
                : files.of(fix.get().picture(), progress);
        if (jpeg.isEmpty()) {
            return Optional.empty();
        }
        pictures.put(finding, fix.get().picture());
        return Optional.of(new Fix(finding.message(), edits(fix.get(), jpeg.get()), true));
    }

    /** Returns the steps that make the JPEG files which the fixes of some findings name. */
    List<FileStep> steps(Collection<Finding> fixed) {
        return files.steps(fixed.stream()
                .filter(pictures::containsKey)
                .map(pictures::get)
                .distinct()
                .toList());
    }

    /** Returns what mends a finding; nothing where nothing does. Reads no picture but its head. */
    public Optional<JpegFix> find(Finding finding) {
        return refused.find(finding);
    }

    /** Returns what a fix does, in the imperative. */
    public static String label(JpegFix fix) {
        String written = fix.written();
        return text("JpegProposal.label", written.substring(written.lastIndexOf('/') + 1));
    }

    private List<TextEdit> edits(JpegFix fix, Path jpeg) {
        PostText text = refused.post(fix.post()).orElseThrow();
        String name = JpegFiles.reference(fix.post(), jpeg);
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < text.media().size(); i++) {
            if (text.media().get(i).file().filter(fix.written()::equals).isPresent()) {
                PostEdits.setNetworkField(text, "media[" + i + "].file", Optional.of(name)).stream()
                        .map(edit -> new TextEdit(
                                fix.post(),
                                new TextRange(edit.range().start(), edit.range().end()),
                                edit.replacement()))
                        .forEach(edits::add);
            }
        }
        return edits;
    }
}
