package crieur.ui.internal.fix;

import crieur.core.check.PostSetting;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import crieur.core.progress.Progress;
import crieur.model.file.FileKind;
import crieur.model.post.PostEdits;
import crieur.model.post.PostText;
import crieur.ui.internal.post.media.JpegFiles;
import crieur.workspace.internal.change.FileStep;
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

    private final Function<Path, Optional<PostSetting>> settings;
    private final Map<Path, Optional<PostText>> posts = new HashMap<>();
    private final Map<Finding, Path> pictures = new HashMap<>();
    private final JpegFiles files = new JpegFiles();

    /**
     * Creates fixes.
     *
     * @param settings what the post in a file stands in
     */
    public JpegFixes(Function<Path, Optional<PostSetting>> settings) {
        this.settings = settings;
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
        if (!JpegFix.mayMend(finding.inspection(), finding.rule())) {
            return Optional.empty();
        }
        return finding.file()
                .flatMap(post -> read(post).flatMap(text -> JpegFix.of(finding, post, text, settings.apply(post))));
    }

    private Optional<PostText> read(Path post) {
        return posts.computeIfAbsent(post, file -> {
            try {
                return Optional.of(PostText.parse(FileKind.POST.read(file).text()));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    private List<TextEdit> edits(JpegFix fix, Path jpeg) {
        PostText text = read(fix.post()).orElseThrow();
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
