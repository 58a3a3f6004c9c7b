package crieur.driver.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Everything that is shown, with its place on the screen; made on the display's thread. */
final class WidgetList {

    private final Display display;
    private final List<String> lines = new ArrayList<>();

    WidgetList(Display display) {
        this.display = display;
    }

    List<String> lines() {
        for (Shell shell : display.getShells()) {
            if (!shell.isDisposed() && shell.isVisible()) {
                add(shell);
            }
        }
        return lines;
    }

    private void add(Control control) {
        if (control.isDisposed() || !control.isVisible()) {
            return;
        }
        Rectangle bounds = control instanceof Shell
                ? control.getBounds()
                : display.map(control.getParent(), null, control.getBounds());
        line(control.getClass().getSimpleName(), bounds, flags(control), text(control));
        addItems(control);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                add(child);
            }
        }
    }

    private void addItems(Control control) {
        if (control instanceof Tree tree && (tree.getStyle() & SWT.VIRTUAL) != 0) {
            ScrolledTrees.inView(tree).forEach(item -> add(tree, item));
        } else if (control instanceof Tree tree) {
            addItems(tree, tree.getItems());
        } else if (control instanceof Table table) {
            addItems(table);
        } else if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                String text = item.getText().isEmpty() ? item.getToolTipText() : item.getText();
                line("ToolItem", display.map(bar, null, item.getBounds()), enabled(item.isEnabled()), text);
            }
        } else if (control instanceof CTabFolder folder) {
            for (CTabItem item : folder.getItems()) {
                String chosen = item == folder.getSelection() ? "selected" : "";
                line("CTabItem", display.map(folder, null, item.getBounds()), chosen, item.getText());
            }
        }
    }

    private void addItems(Tree tree, TreeItem[] items) {
        for (TreeItem item : items) {
            add(tree, item);
            if (item.getExpanded()) {
                addItems(tree, item.getItems());
            }
        }
    }

    private void add(Tree tree, TreeItem item) {
        String chosen = List.of(tree.getSelection()).contains(item) ? "selected" : "";
        line("TreeItem", display.map(tree, null, item.getBounds()), chosen, item.getText());
    }

    private void addItems(Table table) {
        List<TableItem> selected = List.of(table.getSelection());
        for (TableItem item : table.getItems()) {
            Rectangle bounds = display.map(table, null, item.getBounds());
            String chosen = (selected.contains(item) ? "selected " : "") + (item.getChecked() ? "checked" : "");
            line("TableItem", bounds, chosen.strip(), item.getText());
        }
    }

    private static String enabled(boolean enabled) {
        return enabled ? "" : "disabled";
    }

    private static String flags(Control control) {
        StringBuilder flags = new StringBuilder(enabled(control.isEnabled()));
        if (control.isFocusControl()) {
            flags.append(flags.isEmpty() ? "" : " ").append("focus");
        }
        if (control instanceof Button button
                && (button.getStyle() & (SWT.CHECK | SWT.RADIO | SWT.TOGGLE)) != 0
                && button.getSelection()) {
            flags.append(flags.isEmpty() ? "" : " ").append("selected");
        }
        return flags.toString();
    }

    private static String text(Control control) {
        if (control instanceof Shell shell) {
            return shell.getText();
        } else if (control instanceof Button button) {
            return button.getText();
        } else if (control instanceof Label label) {
            return label.getText();
        } else if (control instanceof CLabel label) {
            return label.getText();
        } else if (control instanceof Link link) {
            return link.getText();
        } else if (control instanceof Group group) {
            return group.getText();
        } else if (control instanceof Text text) {
            return text.getText().isEmpty() ? text.getMessage() : text.getText();
        } else if (control instanceof StyledText text) {
            return text.getText();
        } else if (control instanceof Combo combo) {
            return combo.getText();
        } else if (control instanceof CCombo combo) {
            return combo.getText();
        }
        return spoken(control);
    }

    /** What a control that is drawn by its owner says of itself: its tool tip, or the data {@code crieur.name}. */
    private static String spoken(Control control) {
        Accessible accessible = control.getAccessible();
        Object name = accessible == null ? null : control.getData("crieur.name");
        return name instanceof String said ? said : control.getToolTipText();
    }

    private void line(String kind, Rectangle bounds, String flags, String text) {
        Point corner = new Point(bounds.x, bounds.y);
        lines.add(kind
                + '\t'
                + corner.x
                + '\t'
                + corner.y
                + '\t'
                + bounds.width
                + '\t'
                + bounds.height
                + '\t'
                + flags
                + '\t'
                + (text == null ? "" : Escapes.of(text)));
    }
}
