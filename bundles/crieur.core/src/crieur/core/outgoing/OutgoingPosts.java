package crieur.core.outgoing;

import crieur.core.check.UserFolder;
import crieur.core.contribution.Contributions;
import crieur.core.inspection.PostSubject;
import crieur.core.internal.network.RefreshedNetworks;
import crieur.core.internal.outgoing.PostAssembly;
import crieur.core.internal.outgoing.PostSurroundings;
import crieur.core.network.NetworkRegistry;
import crieur.model.file.FileKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Works out what each channel would send of a post.
 *
 * <p>Thread-safe. Nothing is sent, and no network and no page is asked anything.
 */
public final class OutgoingPosts {

    private final Contributions contributions;
    private final PostSurroundings surroundings = new PostSurroundings();

    /** Creates a maker of outgoing posts that knows the contributed networks. */
    public OutgoingPosts(Contributions contributions) {
        this.contributions = contributions;
    }

    /**
     * Returns what the channels of a post would send, in the post's order; a channel that its brand does not have, or
     * whose network is not known, is left out.
     */
    public List<OutgoingPost> of(PostSubject subject) {
        return new PostAssembly(networks(subject), subject).all();
    }

    private NetworkRegistry networks(PostSubject subject) {
        Optional<Path> brand = subject.brand().map(any -> subject.brandFolder());
        return RefreshedNetworks.of(contributions, UserFolder.own(), brand);
    }

    /**
     * Returns what the channels of a post would send if its file held a text.
     *
     * <p>The brand and the campaign are read from the disk when they changed, the other posts never; a post outside any
     * brand is taken for one whose channels are networks.
     *
     * @param file the post's file, which need not be there
     * @param content what the file would hold: front matter and texts
     */
    public List<OutgoingPost> of(Path file, String content) {
        return surroundings.with(file.toAbsolutePath().normalize(), content, this::of);
    }

    /**
     * Returns what the channels of a post would send.
     *
     * @throws IOException if the file cannot be read or is larger than a post may be
     */
    public List<OutgoingPost> read(Path file) throws IOException {
        return of(file, FileKind.POST.read(file).text());
    }
}
