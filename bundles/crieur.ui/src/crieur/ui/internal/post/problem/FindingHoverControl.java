package crieur.ui.internal.post.problem;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.fix.FixAssist;
import crieur.ui.internal.markup.MarkupLine;
import crieur.ui.internal.post.PostEditor;
import crieur.workspace.internal.session.BrandSessions;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/**
 * The box that explains the problems at a place: what is wrong, why, and each fix as a link with a preview of what it would
 * make of the text.
 *
 * <p>The pointer can be moved into it; its links are reached with Tab where it has the focus.
 */
final class FindingHoverControl extends AbstractInformationControl implements IInformationControlExtension2 {

    private static final int WIDTH = 440;
    private static final int MOST_PROBLEMS = 3;
    private static final int MOST_FIXES = 9;
    private static final int FEWER_FIXES = 4;

    private final PostEditor editor;
    private Composite body;
    private List<FindingAnnotation> found = List.of();

    /**
     * What the box shows.
     *
     * @param annotations the problems at a place, the innermost first
     */
    record Found(List<FindingAnnotation> annotations) {

        Found {
            annotations = List.copyOf(annotations);
        }
    }

    /**
     * Creates a box.
     *
     * @param focused whether it has the keyboard, rather than following the pointer
     */
    FindingHoverControl(Shell parent, PostEditor editor, boolean focused) {
        super(parent, text(focused ? "FindingHoverControl.focused" : "FindingHoverControl.status"));
        this.editor = editor;
        create();
    }

    @Override
    protected void createContent(Composite parent) {
        body = new Composite(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 3).applyTo(body);
    }

    @Override
    public void setInput(Object input) {
        for (Control old : body.getChildren()) {
            old.dispose();
        }
        found = input instanceof Found given ? given.annotations() : List.of();
        List<FindingAnnotation> shown = found.subList(0, Math.min(MOST_PROBLEMS, found.size()));
        int most = shown.size() > 1 ? FEWER_FIXES : MOST_FIXES;
        for (FindingAnnotation annotation : shown) {
            explain(annotation);
            offer(annotation, most);
        }
        paint(body, body.getForeground(), body.getBackground());
        body.layout(true, true);
    }

    /** The source is said once, with its date and standing, below what is wrong. */
    private void explain(FindingAnnotation annotation) {
        Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
        words(text(annotation.finding().messageBesideOrigin())).setFont(bold);
        annotation
                .finding()
                .channel()
                .map(channel -> editor.getSite().getService(BrandSessions.class).channelLabel(editor.path(), channel))
                .ifPresent(channel -> words(text("FindingHover.channel", channel)));
        annotation.finding().origin().ifPresent(origin -> words(text("FindingHover.origin", origin)));
        editor.session()
                .flatMap(session -> session.inspection(annotation.finding().inspection()))
                .ifPresent(inspection -> words(text(
                        "FindingHover.inspection",
                        inspection.name(),
                        inspection.description(),
                        inspection.contributor())));
    }

    private Label words(String words) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private void offer(FindingAnnotation annotation, int most) {
        List<ICompletionProposal> fixes = new FixAssist(editor).of(annotation);
        if (fixes.isEmpty()) {
            return;
        }
        List<Link> links = new ArrayList<>();
        for (ICompletionProposal fix : fixes.subList(0, Math.min(most, fixes.size()))) {
            links.add(link(fix));
        }
        MarkupLine preview = new MarkupLine(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(preview.control());
        preview.show(fixes.get(0).getAdditionalProposalInfo());
        for (int i = 0; i < links.size(); i++) {
            String shown = fixes.get(i).getAdditionalProposalInfo();
            links.get(i).addListener(SWT.MouseEnter, event -> preview.show(shown));
            links.get(i).addListener(SWT.FocusIn, event -> preview.show(shown));
        }
    }

    private Link link(ICompletionProposal fix) {
        Link link = new Link(body, SWT.NONE);
        link.setText("<a>" + fix.getDisplayString().replace("&", "&&") + "</a>");
        link.addListener(SWT.Selection, event -> apply(fix));
        return link;
    }

    /** The box goes first: a fix may ask for something in a dialog. */
    private void apply(ICompletionProposal fix) {
        IDocument document = editor.document();
        dispose();
        fix.apply(document);
        Point selection = fix.getSelection(document);
        if (selection != null) {
            editor.selectAndReveal(selection.x, selection.y);
        }
        editor.setFocus();
    }

    @Override
    public boolean hasContents() {
        return !found.isEmpty();
    }

    @Override
    public void setFocus() {
        super.setFocus();
        for (Control child : body.getChildren()) {
            if (child instanceof Link && child.setFocus()) {
                return;
            }
        }
        body.setFocus();
    }

    @Override
    public Point computeSizeHint() {
        int natural = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        return getShell().computeSize(Math.min(WIDTH, natural), SWT.DEFAULT);
    }

    @Override
    public void setForegroundColor(Color foreground) {
        super.setForegroundColor(foreground);
        paint(body, foreground, body.getBackground());
    }

    @Override
    public void setBackgroundColor(Color background) {
        super.setBackgroundColor(background);
        paint(body, body.getForeground(), background);
    }

    private static void paint(Composite composite, Color foreground, Color background) {
        composite.setForeground(foreground);
        composite.setBackground(background);
        for (Control child : composite.getChildren()) {
            child.setForeground(foreground);
            child.setBackground(background);
        }
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return parent -> new FindingHoverControl(parent, editor, true);
    }
}
