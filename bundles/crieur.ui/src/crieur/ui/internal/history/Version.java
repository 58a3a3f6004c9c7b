package crieur.ui.internal.history;

import crieur.model.source.FileText;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;

/**
 * What a file held at some time.
 *
 * @param time when
 * @param text what it held
 */
record Version(Instant time, FileText text) {

    /**
     * Returns the versions that the local history keeps of a file, the newest first; one that says the same as the next
     * newer one is left out.
     *
     * @param now what the file holds now
     */
    static List<Version> of(IFile file, FileText now) throws CoreException, IOException {
        List<Version> versions = new ArrayList<>();
        FileText newer = now;
        for (IFileState state : sorted(file.getHistory(null))) {
            if (state.exists()) {
                try (InputStream content = state.getContents()) {
                    FileText text = FileText.decode(content.readAllBytes());
                    if (!text.equals(newer)) {
                        versions.add(new Version(Instant.ofEpochMilli(state.getModificationTime()), text));
                        newer = text;
                    }
                }
            }
        }
        return versions;
    }

    private static List<IFileState> sorted(IFileState[] states) {
        return Arrays.stream(states)
                .sorted((one, other) -> Long.compare(other.getModificationTime(), one.getModificationTime()))
                .toList();
    }
}
