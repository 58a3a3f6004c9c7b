package crieur.ui.internal.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * A tree of any size: only what is on the screen is asked for.
 *
 * <p>What is open, selected and scrolled to stays so when the content changes. Used from the display's thread.
 */
public final class LazyTree implements ISelectionProvider {

    private static final String CHILDREN = "crieur.children";

    private final Tree tree;
    private final TreeContent content;
    private final OpenElements open;
    private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
    private final Refilling refilling;
    private Map<Object, Object> renamed = Map.of();
    private boolean placed;

    /**
     * Creates a tree.
     *
     * @param style the style of the widget
     */
    public LazyTree(Composite parent, int style, TreeContent content) {
        this.content = content;
        open = new OpenElements(content);
        tree = new Tree(parent, style | SWT.VIRTUAL);
        refilling = new Refilling(tree, this::dress);
        tree.addListener(SWT.SetData, this::setData);
        tree.addListener(SWT.Expand, event -> open.open(event.item.getData()));
        tree.addListener(
                SWT.Collapse, event -> Optional.ofNullable(event.item.getData()).ifPresent(open::close));
        tree.addListener(SWT.Selection, event -> selected());
        tree.addListener(SWT.Resize, event -> shownFirst());
    }

    /** What was filled before it had a height may begin with another row than the first. */
    private void shownFirst() {
        if (!placed && tree.getClientArea().height > 0) {
            placed = true;
            tree.getDisplay().asyncExec(() -> {
                if (!tree.isDisposed() && tree.getSelectionCount() == 0) {
                    first().ifPresent(tree::setTopItem);
                }
            });
        }
    }

    /** Returns the widget. */
    public Tree tree() {
        return tree;
    }

    /** Calls somebody with the element that was double-clicked or confirmed with Enter. */
    public void onOpen(Consumer<Object> opener) {
        tree.addListener(SWT.DefaultSelection, event -> selectedElement().ifPresent(opener));
    }

    private Object key(Object element) {
        return element == null ? this : content.key(element);
    }

    private List<?> below(TreeItem parent) {
        return parent == null ? content.roots() : content.children(parent.getData());
    }

    private void setData(Event event) {
        TreeItem item = (TreeItem) event.item;
        List<?> siblings = below(item.getParentItem());
        if (event.index < siblings.size()) {
            fill(item, siblings.get(event.index));
        }
    }

    private void fill(TreeItem item, Object element) {
        place(item, element);
        dress(item);
    }

    private void place(TreeItem item, Object element) {
        item.setData(element);
        int count = content.children(element).size();
        if (!Integer.valueOf(count).equals(item.getData(CHILDREN))) {
            item.setItemCount(count);
            item.setData(CHILDREN, count);
        }
    }

    private void dress(TreeItem item) {
        Object element = item.getData();
        int columns = Math.max(1, tree.getColumnCount());
        for (int column = 0; column < columns; column++) {
            item.setText(column, content.text(element, column));
        }
        item.setImage(content.image(element));
    }

    /** Shows the content as it is now. */
    public void refresh() {
        if (open.looksAsBefore() && tree.getItemCount() == content.roots().size()) {
            List<TreeItem> rows = new ArrayList<>();
            filled(null, tree.getItems(), rows);
            refilling.begin(rows);
        } else {
            refilling.begin(List.of());
            rebuild();
        }
    }

    /**
     * Shows the content as it is now, in which elements are known by other keys than before: they stay open and selected.
     *
     * @param known what is known anew, by the key before
     */
    public void refresh(Map<Object, Object> known) {
        renamed = known;
        open.rename(known);
        refresh();
        renamed = Map.of();
    }

    /** Shows the content as it is now, with what is new at the top open. */
    public void refreshOpeningNew() {
        open.openNewRoots();
        refresh();
    }

    /** Only what has been on the screen holds data; the rest is asked for when it comes. */
    private void filled(TreeItem parent, TreeItem[] items, List<TreeItem> rows) {
        List<?> elements = below(parent);
        for (int i = 0; i < items.length; i++) {
            if (items[i].getData() != null) {
                place(items[i], elements.get(i));
                rows.add(items[i]);
                if (items[i].getExpanded()) {
                    filled(items[i], items[i].getItems(), rows);
                }
            }
        }
    }

    private void rebuild() {
        List<List<Object>> selection = new ArrayList<>();
        for (TreeItem item : tree.getSelection()) {
            selection.add(path(item));
        }
        Optional<Place> first = Optional.of(tree.getSelection())
                .filter(items -> items.length > 0)
                .map(items -> place(items[0]));
        List<Object> top = isAtTop() ? List.of() : path(tree.getTopItem());
        tree.setRedraw(false);
        try {
            tree.removeAll();
            tree.setItemCount(content.roots().size());
            reopen(null);
            List<TreeItem> selected = new ArrayList<>();
            selection.forEach(path -> find(path, false).ifPresent(selected::add));
            if (selected.isEmpty()) {
                first.flatMap(this::at).ifPresent(selected::add);
            }
            tree.setSelection(selected.toArray(TreeItem[]::new));
            find(top, false).or(this::first).ifPresent(tree::setTopItem);
        } finally {
            tree.setRedraw(true);
        }
        if (!selection.isEmpty()) {
            selected();
        }
    }

    /** Where an element was: what takes the place of a selected one that is gone is selected then. */
    private record Place(List<Object> parent, int index) {}

    private Place place(TreeItem item) {
        TreeItem parent = item.getParentItem();
        return parent == null
                ? new Place(List.of(), tree.indexOf(item))
                : new Place(path(parent), parent.indexOf(item));
    }

    private Optional<TreeItem> at(Place place) {
        Optional<TreeItem> parent = find(place.parent(), false);
        if (parent.isEmpty() && !place.parent().isEmpty()) {
            return Optional.empty();
        }
        List<?> elements = below(parent.orElse(null));
        int index = Math.min(place.index(), elements.size() - 1);
        return elements.isEmpty() ? parent : Optional.of(item(parent.orElse(null), index, elements.get(index)));
    }

    /** The content may be ahead of what the tree has been told of. */
    private Optional<TreeItem> first() {
        return content.roots().isEmpty() || tree.getItemCount() == 0
                ? Optional.empty()
                : Optional.of(item(null, 0, content.roots().get(0)));
    }

    private boolean isAtTop() {
        ScrollBar bar = tree.getVerticalBar();
        return tree.getTopItem() == null || bar == null || bar.getSelection() == 0;
    }

    private void reopen(TreeItem parent) {
        List<?> elements = below(parent);
        for (int i = 0; i < elements.size(); i++) {
            if (open.contains(elements.get(i))) {
                TreeItem item = item(parent, i, elements.get(i));
                item.setExpanded(true);
                reopen(item);
            }
        }
    }

    private TreeItem item(TreeItem parent, int index, Object element) {
        TreeItem item = parent == null ? tree.getItem(index) : parent.getItem(index);
        if (item.getData() == null) {
            fill(item, element);
        }
        return item;
    }

    private List<Object> path(TreeItem item) {
        List<Object> path = new ArrayList<>();
        for (TreeItem each = item; each != null; each = each.getParentItem()) {
            Object key = key(each.getData());
            path.add(0, renamed.getOrDefault(key, key));
        }
        return path;
    }

    /** Goes down a path of keys; where it is not on the screen, it is opened if that is wanted. */
    private Optional<TreeItem> find(List<Object> path, boolean opening) {
        TreeItem item = null;
        for (Object key : path) {
            if (item != null && !item.getExpanded() && !opening) {
                return Optional.empty();
            }
            List<?> elements = below(item);
            int index = 0;
            while (index < elements.size() && !content.key(elements.get(index)).equals(key)) {
                index++;
            }
            if (index == elements.size()) {
                return Optional.empty();
            }
            if (item != null && !item.getExpanded()) {
                item.setExpanded(true);
                open.open(item.getData());
            }
            item = item(item, index, elements.get(index));
        }
        return Optional.ofNullable(item);
    }

    /** Opens or closes an element. */
    public void toggle(Object element) {
        for (TreeItem item : tree.getSelection()) {
            if (key(item.getData()).equals(key(element))) {
                boolean expanded = !item.getExpanded();
                item.setExpanded(expanded);
                if (expanded) {
                    open.open(item.getData());
                } else {
                    open.close(element);
                }
            }
        }
    }

    /** Opens elements down to a level; 1 is the roots. */
    public void open(int levels) {
        open.open(levels);
        refresh();
    }

    /** Closes everything. */
    public void close() {
        open.closeAll();
        refresh();
    }

    /** Opens what leads to an element, given by the keys from the root down, selects it and scrolls to it. */
    public boolean reveal(List<Object> path) {
        Optional<TreeItem> item = find(path, true);
        item.ifPresent(found -> {
            tree.setSelection(found);
            tree.showItem(found);
            selected();
        });
        return item.isPresent();
    }

    /** Opens what is selected, and scrolls to what is below it as far as there is room for that. */
    public void openSelected() {
        for (TreeItem item : tree.getSelection()) {
            item.setExpanded(true);
            open.open(item.getData());
            if (item.getItemCount() > 0) {
                tree.showItem(item.getItem(item.getItemCount() - 1));
            }
            tree.showItem(item);
        }
    }

    /** Returns the first selected element. */
    public Optional<Object> selectedElement() {
        return Optional.ofNullable(getSelection().getFirstElement());
    }

    @Override
    public IStructuredSelection getSelection() {
        List<Object> elements = new ArrayList<>();
        for (TreeItem item : tree.isDisposed() ? new TreeItem[0] : tree.getSelection()) {
            if (item.getData() != null) {
                elements.add(item.getData());
            }
        }
        return new StructuredSelection(elements);
    }

    /** Selects the elements that are on the screen. */
    @Override
    public void setSelection(ISelection selection) {
        Set<Object> keys = new HashSet<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured.toList()) {
                keys.add(key(element));
            }
        }
        List<TreeItem> items = new ArrayList<>();
        collect(tree.getItems(), keys, items);
        tree.setSelection(items.toArray(TreeItem[]::new));
        selected();
    }

    private void collect(TreeItem[] items, Set<Object> keys, List<TreeItem> found) {
        for (TreeItem item : items) {
            if (item.getData() != null) {
                if (keys.contains(key(item.getData()))) {
                    found.add(item);
                }
                if (item.getExpanded()) {
                    collect(item.getItems(), keys, found);
                }
            }
        }
    }

    private void selected() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
