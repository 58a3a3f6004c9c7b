package crieur.ui.internal.post.problem;

import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.fix.FixAssist;
import crieur.ui.internal.post.PostEditor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** The fixes of problems outside of the text, as a menu under the field that has the focus. */
final class FixMenu {

    private final PostEditor editor;
    private final Map<String, ICompletionProposal> fixes = new LinkedHashMap<>();

    FixMenu(PostEditor editor) {
        this.editor = editor;
    }

    void add(FindingAnnotation annotation) {
        new FixAssist(editor).of(annotation).forEach(fix -> fixes.putIfAbsent(fix.getDisplayString(), fix));
    }

    /** Opens the menu; says whether there was anything to offer, and a field to open it at. */
    boolean open() {
        Control field = editor.getSite().getShell().getDisplay().getFocusControl();
        if (fixes.isEmpty() || field == null) {
            return false;
        }
        MenuManager manager = new MenuManager();
        fixes.forEach((label, fix) -> manager.add(new Action(label.replace("&", "&&")) {
            @Override
            public void run() {
                IDocument document = editor.document();
                fix.apply(document);
            }
        }));
        Menu menu = manager.createContextMenu(field);
        menu.setLocation(field.toDisplay(new Point(0, field.getSize().y)));
        menu.addListener(SWT.Hide, event -> field.getDisplay().asyncExec(manager::dispose));
        menu.setVisible(true);
        return true;
    }
}
