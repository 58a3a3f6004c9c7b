package crieur.ui.internal.post;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The three areas of the post editor, one under the other: its head, the text, and under that what goes with it. */
final class EditorAreas {

    private final Composite root;
    private final Composite head;
    private final Composite text;
    private final Composite foot;

    EditorAreas(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        root.setVisible(false);
        root.setLayout(new FormLayout());
        text = area(root);
        foot = area(root);
        // What is made last is painted first: the counters do not wait for the text. Tab keeps the order of the screen.
        head = area(root);
        root.setTabList(new Control[] {head, text, foot});
        place(head).top = new FormAttachment(0);
        place(foot).bottom = new FormAttachment(100);
        FormData middle = place(text);
        middle.top = new FormAttachment(head);
        middle.bottom = new FormAttachment(foot);
    }

    private static Composite area(Composite root) {
        Composite area = new Composite(root, SWT.NONE);
        area.setLayout(new FillLayout());
        return area;
    }

    private static FormData place(Composite area) {
        FormData data = new FormData();
        data.left = new FormAttachment(0);
        data.right = new FormAttachment(100);
        area.setLayoutData(data);
        return data;
    }

    Composite head() {
        return head;
    }

    Composite text() {
        return text;
    }

    Composite foot() {
        return foot;
    }

    /** Shows them; before, they are made unseen. */
    void show() {
        root.setVisible(true);
        layout();
    }

    /** Gives each area the height that what is in it wants now. */
    void layout() {
        root.layout(true, true);
    }
}
