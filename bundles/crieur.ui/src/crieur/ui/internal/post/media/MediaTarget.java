package crieur.ui.internal.post.media;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.graphics.ImageData;

/** Where pictures and films go that are dropped or pasted. Told on the display's thread. */
public interface MediaTarget {

    /** Takes files. */
    void files(List<Path> files);

    /** Takes a picture that is in no file. */
    void image(ImageData picture);

    /** Learns that the program which holds the copied picture did not hand it over. */
    void noImage();
}
