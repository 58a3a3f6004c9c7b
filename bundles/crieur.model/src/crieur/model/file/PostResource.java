package crieur.model.file;

import crieur.model.CrieurFactory;
import crieur.model.Post;
import crieur.model.post.PostEdits;
import crieur.model.post.PostText;
import crieur.model.problem.SyntaxProblem;
import crieur.model.source.FileText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/**
 * A {@code .post} file: its text, and the {@link Post} that is made of it.
 *
 * <p>Saving writes what was changed in the post into the text and leaves the rest as it is, byte for byte. Reading
 * again changes the same post in place, with notifications only for what is different.
 */
public final class PostResource extends CrieurResource {
    private boolean byteOrderMark;
    private PostText text = PostText.parse("");

    public PostResource(URI uri) {
        super(uri, FileKind.POST);
    }

    /** The resource of a post; empty for a post that is in no file. */
    public static Optional<PostResource> of(Post post) {
        return post.eResource() instanceof PostResource resource ? Optional.of(resource) : Optional.empty();
    }

    /** Reads a post that belongs to no brand; one that cannot be read has nothing in it, and that problem. */
    public static PostResource read(Path file) {
        PostResource resource = new PostResource(URI.createFileURI(file.toString()));
        resource.loadFile(file);
        return resource;
    }

    /** The resource of a post that was read as text before. */
    static PostResource of(CampaignRead.Read read) {
        PostResource resource = new PostResource(URI.createFileURI(read.file().toString()));
        resource.show(read);
        return resource;
    }

    /** Takes what was read for the content of the file. */
    void show(CampaignRead.Read read) {
        byteOrderMark = read.bytes().byteOrderMark();
        text = read.text();
        PostFiller.fill(post(), text);
        setRead(read.problem().map(List::of).orElse(text.problems()));
    }

    /** The post; the same object as long as the resource is loaded. */
    public Post post() {
        if (getContents().isEmpty()) {
            getContents().add(CrieurFactory.eINSTANCE.createPost());
        }
        return (Post) getContents().get(0);
    }

    /** The text as it was read or last saved, with the places of everything in the post. */
    public PostText text() {
        return text;
    }

    /** The text with what was changed in the post since, as saving would write it. */
    public PostText updatedText() {
        return text.with(PostEdits.update(text, post()));
    }

    /**
     * Takes another text for that of the file, such as that of an open editor, and makes the post of it.
     *
     * @param newText without byte order mark
     */
    public void setText(PostText newText) {
        text = newText;
        PostFiller.fill(post(), newText);
        setProblems(newText.problems());
    }

    @Override
    List<SyntaxProblem> read(byte[] bytes) {
        FileText file = FileText.decode(bytes);
        byteOrderMark = file.byteOrderMark();
        text = PostText.parse(file.text());
        PostFiller.fill(post(), text);
        return text.problems();
    }

    @Override
    void readNothing() {
        byteOrderMark = false;
        text = PostText.parse("");
        PostFiller.fill(post(), text);
    }

    @Override
    byte[] bytes() {
        text = updatedText();
        setProblems(text.problems());
        return new FileText(byteOrderMark, text.source()).encode();
    }
}
