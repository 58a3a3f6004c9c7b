package crieur.ui.internal.post.live;

import crieur.core.check.PostSetting;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.model.post.PostText;
import crieur.model.source.SourceEdit;
import crieur.ui.internal.change.DocumentEdits;
import crieur.ui.internal.post.assist.WritingAids;
import crieur.workspace.internal.session.Depth;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoListener;
import org.eclipse.text.undo.IDocumentUndoManager;

/**
 * What an open editor knows of its post at this moment: the text, what it stands in, what is wrong, which page is shown.
 *
 * <p>The document is the only truth: every change of the post is an edit of it, so that undo, the dirty state and the file
 * agree. Used from the display's thread.
 */
public final class OpenPost implements IDocumentListener {

    /** What has changed. */
    public enum Aspect {
        /** The document. */
        TEXT,
        /** What the post stands in: channels, workflow, campaign. */
        SETTING,
        /** What is wrong with it. */
        FINDINGS,
        /** Which page is shown. */
        PAGE
    }

    /** Is told of changes. */
    @FunctionalInterface
    public interface Listener {

        /** Called on the display's thread, within a change of the document before its text is painted. */
        void changed(Aspect aspect);
    }

    private final Path file;
    private final IDocument document;
    private final List<Listener> listeners = new ArrayList<>();
    private final List<IDocumentUndoListener> undoListeners = new ArrayList<>();
    private Optional<PostText> text = Optional.empty();
    private Optional<PostSetting> setting = Optional.empty();
    private final Map<Depth, List<PostProblem>> found = new EnumMap<>(Depth.class);
    private final Set<Depth> done = EnumSet.noneOf(Depth.class);
    private List<PostProblem> problems = List.of();
    private PostPage page = PostPage.BASE;
    private WritingAids aids = WritingAids.NONE;

    /** Opens a post on its document. */
    public OpenPost(Path file, IDocument document) {
        this.file = file;
        this.document = document;
        document.addDocumentListener(this);
    }

    /** Lets go of the document. */
    public void close() {
        document.removeDocumentListener(this);
        listeners.clear();
        undoListeners.forEach(listener -> undo().ifPresent(manager -> manager.removeDocumentUndoListener(listener)));
        undoListeners.clear();
    }

    /** Returns the post's file, absolute. */
    public Path file() {
        return file;
    }

    /** Returns the post as the document has it now. */
    public PostText text() {
        PostText known = text.orElseGet(() -> PostText.parse(document.get()));
        text = Optional.of(known);
        return known;
    }

    /** Returns what the post stands in; empty until that is known, and for a post outside any open brand. */
    public Optional<PostSetting> setting() {
        return setting;
    }

    /** Returns what is wrong, as far as it has been found out. */
    public List<Finding> findings() {
        return found.values().stream()
                .flatMap(List::stream)
                .map(PostProblem::finding)
                .toList();
    }

    /**
     * Returns the errors, then the warnings; these as of the last pause, since each word is a mistake as long as it is half
     * written.
     */
    public List<PostProblem> problems() {
        return problems;
    }

    /** Returns what completion draws on, as far as it is known. */
    public WritingAids aids() {
        return aids;
    }

    /** Takes what completion draws on. */
    public void setAids(WritingAids known) {
        aids = known;
    }

    /** Returns the page that is shown. */
    public PostPage page() {
        return page;
    }

    /** Adds a listener. */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** Adds a listener that is told of undo and redo of the document, until the post is closed. */
    public void addUndoListener(IDocumentUndoListener listener) {
        undo().ifPresent(manager -> manager.addDocumentUndoListener(listener));
        undoListeners.add(listener);
    }

    private Optional<IDocumentUndoManager> undo() {
        return Optional.ofNullable(DocumentUndoManagerRegistry.getDocumentUndoManager(document));
    }

    /** Takes what the post stands in. */
    public void setSetting(Optional<PostSetting> known) {
        if (!setting.equals(known)) {
            setting = known;
            tell(Aspect.SETTING);
        }
    }

    /** Takes what one of the checks found in the present text. */
    public void setFindings(List<Finding> findings, Depth depth) {
        PostText checked = text();
        List<PostProblem> placed = findings.stream()
                .map(finding -> PostProblem.of(finding, checked))
                .toList();
        boolean changed = !placed.equals(found.put(depth, placed));
        done.add(depth);
        List<PostProblem> now = worstFirst();
        if (changed || !now.equals(problems)) {
            problems = now;
            tell(Aspect.FINDINGS);
        }
    }

    private List<PostProblem> worstFirst() {
        List<PostProblem> all = found.values().stream().flatMap(List::stream).toList();
        List<PostProblem> settled = done.size() == Depth.values().length ? all : problems;
        return Stream.concat(
                        all.stream().filter(problem -> problem.isOf(Severity.ERROR)),
                        settled.stream().filter(problem -> problem.isOf(Severity.WARNING)))
                .toList();
    }

    /** Shows a page. */
    public void show(PostPage other) {
        page = other;
        tell(Aspect.PAGE);
    }

    /** Changes the post by edits made of its present text, in one step that undo takes back. */
    public void edit(Function<PostText, List<SourceEdit>> edits) {
        DocumentEdits.apply(document, edits.apply(text()));
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Only what the document holds afterwards is of interest.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        text = Optional.empty();
        done.clear();
        tell(Aspect.TEXT);
    }

    private void tell(Aspect aspect) {
        List.copyOf(listeners).forEach(listener -> listener.changed(aspect));
    }
}
