package crieur.ui.internal.post.opening;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.DocumentProviderRegistry;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.slf4j.LoggerFactory;

/**
 * The document of a file, read before its editor is there and held until then, so that the editor need not read it as well. For
 * the display's thread only.
 */
final class HeldDocument {

    private final IDocumentProvider provider;
    private final FileEditorInput input;

    private HeldDocument(IDocumentProvider provider, FileEditorInput input) {
        this.provider = provider;
        this.input = input;
    }

    /** Returns the document, or nothing where it cannot be read: its editor will say so. */
    static Optional<HeldDocument> of(IFile file) {
        FileEditorInput input = new FileEditorInput(file);
        IDocumentProvider provider = DocumentProviderRegistry.getDefault().getDocumentProvider(input);
        try {
            provider.connect(input);
            return Optional.of(new HeldDocument(provider, input));
        } catch (CoreException e) {
            LoggerFactory.getLogger(HeldDocument.class).debug("{} is not read beforehand", file, e);
            return Optional.empty();
        }
    }

    /** Lets go of it; who holds it as well still has it. */
    void release() {
        provider.disconnect(input);
    }
}
