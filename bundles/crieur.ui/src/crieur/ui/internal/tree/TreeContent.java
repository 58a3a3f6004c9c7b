package crieur.ui.internal.tree;

import java.util.List;
import org.eclipse.swt.graphics.Image;

/** What a {@link LazyTree} shows; asked from the display's thread for what is on the screen, so that its size does not matter. */
public interface TreeContent {

    /** Returns the elements at the top; at once, and the same list until the content changes. */
    List<?> roots();

    /** Returns what is below an element; at once, and the same list until the content changes. */
    List<?> children(Object element);

    /** Returns what an element is known by, whatever else changes about it. */
    Object key(Object element);

    /** Returns the text of an element in a column. */
    String text(Object element, int column);

    /** Returns the picture of an element in the first column. */
    Image image(Object element);
}
