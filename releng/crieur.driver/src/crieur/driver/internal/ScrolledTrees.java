package crieur.driver.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** How far trees are scrolled and what is in view, without asking for its rows, of which there may be thousands; on the display's thread. */
final class ScrolledTrees {

    private final Display display;
    private final List<String> lines = new ArrayList<>();

    ScrolledTrees(Display display) {
        this.display = display;
    }

    /** Returns for each: place and size on the screen, then position, length of the bar's thumb, and range. */
    List<String> lines() {
        for (Shell shell : display.getShells()) {
            add(shell);
        }
        return lines;
    }

    private void add(Control control) {
        if (control.isDisposed() || !control.isVisible()) {
            return;
        }
        if (control instanceof Tree tree) {
            Rectangle place = display.map(tree.getParent(), null, tree.getBounds());
            ScrollBar bar = tree.getVerticalBar();
            lines.add(String.format(
                    "%d\t%d\t%d\t%d\t%d\t%d\t%d",
                    place.x, place.y, place.width, place.height, bar.getSelection(), bar.getThumb(), bar.getMaximum()));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                add(child);
            }
        }
    }

    /** Returns the rows that can be seen; a list that asks for rows when they come is not made to ask for the others. */
    static List<TreeItem> inView(Tree tree) {
        List<TreeItem> items = new ArrayList<>();
        int end = tree.getClientArea().y + tree.getClientArea().height;
        Optional<TreeItem> item = Optional.ofNullable(tree.getTopItem());
        while (item.isPresent() && item.get().getBounds().y < end) {
            items.add(item.get());
            item = next(tree, item.get());
        }
        return items;
    }

    private static Optional<TreeItem> next(Tree tree, TreeItem item) {
        if (item.getExpanded() && item.getItemCount() > 0) {
            return Optional.of(item.getItem(0));
        }
        for (TreeItem at = item; at != null; at = at.getParentItem()) {
            TreeItem parent = at.getParentItem();
            int next = 1 + (parent == null ? tree.indexOf(at) : parent.indexOf(at));
            if (next < (parent == null ? tree.getItemCount() : parent.getItemCount())) {
                return Optional.of(parent == null ? tree.getItem(next) : parent.getItem(next));
            }
        }
        return Optional.empty();
    }
}
