package crieur.ui.internal.fix;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.Fix;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import crieur.model.file.AtomicFile;
import crieur.model.source.FileText;
import crieur.model.source.SourceEdit;
import crieur.ui.internal.autosave.PostDocumentProvider;
import crieur.ui.internal.change.DocumentEdits;
import crieur.ui.internal.history.LocalHistory;
import crieur.workspace.internal.project.BrandProjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.part.FileEditorInput;

/**
 * Applies fixes: to the open document where there is one, so that undo and the dirty state know, and else to the file.
 *
 * <p>Used from the display's thread.
 */
public final class FixApplication {

    private FixApplication() {}

    /**
     * Applies a fix to an open document and whatever other files it changes.
     *
     * @param file the document's file
     * @param source the text that the fix was made of
     * @return where the change of the document ends; nothing where the text that it replaces was changed meanwhile, and
     *     then nothing is applied at all
     * @throws CoreException if another file cannot be read or written
     */
    public static Optional<Integer> apply(Fix fix, IDocument document, Path file, String source) throws CoreException {
        Map<Path, List<TextEdit>> byFile = byFile(fix);
        List<TextEdit> here = byFile.getOrDefault(file, List.of());
        MovedText moved = MovedText.between(source, document.get());
        List<TextEdit> placed = new ArrayList<>();
        for (TextEdit edit : here) {
            Optional<TextRange> range = moved.find(edit.range());
            if (range.isEmpty()) {
                return Optional.empty();
            }
            placed.add(new TextEdit(file, range.get(), edit.replacement()));
        }
        byFile.remove(file);
        for (Map.Entry<Path, List<TextEdit>> other : byFile.entrySet()) {
            applyToFile(other.getKey(), other.getValue());
        }
        return Optional.of(edit(document, placed));
    }

    /**
     * Applies a fix to files, through their open documents where there are some.
     *
     * @throws CoreException if a file cannot be read or written
     */
    public static void applyToFiles(Fix fix) throws CoreException {
        for (Map.Entry<Path, List<TextEdit>> file : byFile(fix).entrySet()) {
            applyToFile(file.getKey(), file.getValue());
        }
    }

    private static Map<Path, List<TextEdit>> byFile(Fix fix) {
        Map<Path, List<TextEdit>> byFile = new LinkedHashMap<>();
        fix.edits().forEach(edit -> byFile.computeIfAbsent(edit.file(), any -> new ArrayList<>())
                .add(edit));
        return byFile;
    }

    private static void applyToFile(Path file, List<TextEdit> edits) throws CoreException {
        Optional<IFile> resource = BrandProjects.ofWorkspace().file(file);
        IPath path = resource.map(IFile::getFullPath).orElseGet(() -> IPath.fromPath(file));
        LocationKind kind = resource.isPresent() ? LocationKind.IFILE : LocationKind.LOCATION;
        ITextFileBuffer open = FileBuffers.getTextFileBufferManager().getTextFileBuffer(path, kind);
        if (open == null) {
            applyOnDisk(file, resource, edits);
            return;
        }
        Optional<FileEditorInput> post = resource.map(FileEditorInput::new);
        Optional<PostDocumentProvider> posts = post.flatMap(PostDocumentProvider::of);
        boolean wasSaved = posts.isPresent() ? !posts.get().canSaveDocument(post.orElseThrow()) : !open.isDirty();
        edit(open.getDocument(), edits);
        if (wasSaved && posts.isPresent()) {
            posts.get().saveDocument(new NullProgressMonitor(), post.orElseThrow(), open.getDocument(), false);
        } else if (wasSaved) {
            open.commit(null, true);
        }
    }

    /** Writes the file as a whole: whatever happens, it is the old one or the new one. */
    private static void applyOnDisk(Path file, Optional<IFile> resource, List<TextEdit> edits) throws CoreException {
        try {
            if (resource.isPresent()) {
                createWhereMissing(resource.get());
                LocalHistory.keep(resource.get());
            }
            FileText before = FileText.decode(Files.readAllBytes(file));
            IDocument document = new Document(before.text());
            edit(document, edits);
            AtomicFile.write(file, before.with(document.get()).encode());
            if (resource.isPresent()) {
                resource.get().refreshLocal(IResource.DEPTH_ZERO, null);
            }
        } catch (IOException e) {
            throw new CoreException(Status.error(text("FixProposal.notWritten"), e));
        }
    }

    private static void createWhereMissing(IFile file) throws CoreException {
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        if (!file.exists()) {
            file.create(new byte[0], true, false, null);
        }
    }

    private static int edit(IDocument document, List<TextEdit> edits) {
        return DocumentEdits.apply(
                document,
                edits.stream()
                        .map(edit -> SourceEdit.replace(
                                edit.range().start(), edit.range().end(), edit.replacement()))
                        .toList());
    }
}
