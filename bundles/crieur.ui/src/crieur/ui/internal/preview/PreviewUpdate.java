package crieur.ui.internal.preview;

import crieur.core.outgoing.OutgoingMedia;
import crieur.core.outgoing.OutgoingPost;
import crieur.core.preview.Drawing;
import crieur.core.preview.PictureSizes;
import crieur.core.preview.PreviewOptions;
import crieur.core.preview.Previews;
import crieur.workspace.internal.session.BrandSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Works out in the background what the view shows; a newer request takes the place of one that has not been answered. */
final class PreviewUpdate extends Job {

    /** Laying out again brings seldom more words; a text that would not come to rest is shown as it is. */
    private static final int MOST_ROUNDS = 4;

    private final WordWidths widths;
    private final Function<List<WordWidths.Word>, Boolean> measuring;
    private final Consumer<Answer> answering;
    private volatile Optional<Request> request = Optional.empty();

    /**
     * What is to be shown.
     *
     * @param file the post
     * @param text its text; empty to read the file
     * @param session the brand that it belongs to
     * @param chosen chooses of the post's channels those that are seen
     * @param options how
     * @param turned the channels whose texts are folded where the options unfold them, and the other way round
     */
    record Request(
            Path file,
            Optional<String> text,
            BrandSession session,
            Function<List<OutgoingPost>, List<OutgoingPost>> chosen,
            PreviewOptions options,
            Set<String> turned) {

        Request {
            turned = Set.copyOf(turned);
        }

        PreviewOptions options(String channel) {
            return turned.contains(channel)
                    ? new PreviewOptions(options.width(), options.dark(), !options.unfolded(), options.locale())
                    : options;
        }
    }

    /**
     * What came of it.
     *
     * @param posts what all channels send; none where the file cannot be read
     * @param column the drawings
     */
    record Answer(Request request, Optional<List<OutgoingPost>> posts, Column column) {}

    /**
     * Creates the job.
     *
     * @param measuring has words measured by the display and waits for it; false where that is gone
     * @param answering takes the answer, on the job's thread
     */
    PreviewUpdate(WordWidths widths, Function<List<WordWidths.Word>, Boolean> measuring, Consumer<Answer> answering) {
        super("Preview");
        this.widths = widths;
        this.measuring = measuring;
        this.answering = answering;
        setSystem(true);
        setPriority(SHORT);
    }

    /** Asks for something to be shown, soon. */
    void ask(Request asked) {
        request = Optional.of(asked);
        schedule(10);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Optional<Request> asked = request;
        if (asked.isEmpty()) {
            return Status.OK_STATUS;
        }
        Optional<List<OutgoingPost>> posts = read(asked.get());
        Column column =
                posts.isEmpty() ? Column.EMPTY : draw(asked.get().chosen().apply(posts.get()), asked.get());
        if (asked.equals(request) && !monitor.isCanceled()) {
            answering.accept(new Answer(asked.get(), posts, column));
        }
        return Status.OK_STATUS;
    }

    private static Optional<List<OutgoingPost>> read(Request asked) {
        try {
            Path file = asked.file();
            return Optional.of(
                    asked.text().isPresent()
                            ? asked.session().outgoing(file, asked.text().get())
                            : asked.session().outgoing(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Column draw(List<OutgoingPost> posts, Request asked) {
        PictureSizes sizes = PictureSizes.ofFiles();
        List<Drawing> drawings = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            WordWidths.Layout layout = widths.layout();
            drawings = posts.stream()
                    .map(post -> Previews.draw(post, asked.options(post.channel()), layout, sizes))
                    .toList();
            List<WordWidths.Word> missing = layout.takeMissing();
            if (missing.isEmpty() || !measuring.apply(missing)) {
                break;
            }
        }
        List<Column.Entry> entries = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            String channel = posts.get(i).channel();
            entries.add(new Column.Entry(channel, asked.session().channelLabel(channel), drawings.get(i)));
        }
        return new Column(entries);
    }

    /** Returns the files of the media of posts. */
    static Set<Path> files(List<OutgoingPost> posts) {
        Set<Path> files = new HashSet<>();
        for (OutgoingPost post : posts) {
            for (OutgoingMedia medium : post.media()) {
                medium.file().ifPresent(files::add);
            }
        }
        return files;
    }
}
