package crieur.ui.internal.problems;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.progress.Progress;
import crieur.ui.internal.change.Changes;
import crieur.ui.internal.field.ClipboardText;
import crieur.ui.internal.fix.BulkFix;
import crieur.ui.internal.fix.JpegFixes;
import crieur.ui.internal.image.Images;
import crieur.ui.internal.message.Texts;
import crieur.ui.internal.tree.LazyTree;
import crieur.workspace.internal.build.FindingMarkers;
import crieur.workspace.internal.change.BrandChange;
import crieur.workspace.internal.session.BrandSessions;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;

/** What can be done to problems: fixing one, all of a kind, all that can be fixed safely; every one with undo. */
final class ProblemsMenu {

    private final IViewSite site;
    private final LazyTree tree;
    private final ProblemsViewModel model;
    private final BrandSessions sessions;
    private final RowFindings findings;
    private final Changes changes;
    private final PassingStatus status;

    ProblemsMenu(IViewSite site, LazyTree tree, ProblemsViewModel model) {
        this.site = site;
        this.tree = tree;
        this.model = model;
        this.sessions = site.getService(BrandSessions.class);
        this.findings = new RowFindings(sessions);
        this.changes = new Changes(site.getWorkbenchWindow());
        this.status = new PassingStatus(
                site.getActionBars().getStatusLineManager(), tree.tree().getDisplay());
    }

    void create() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> fill(menu));
        tree.tree().setMenu(menu.createContextMenu(tree.tree()));
        tree.tree().addListener(SWT.MenuDetect, event -> learnOne());
        site.getService(IContextService.class).activateContext("crieur.ui.context.problems");
        site.getService(IHandlerService.class).activateHandler("crieur.ui.command.fix", new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                learnOne();
                popUp(menu);
                return null;
            }
        });
        IActionBars bars = site.getActionBars();
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), new UndoActionHandler(site, Changes.context()));
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), new RedoActionHandler(site, Changes.context()));
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action(text("ProblemsMenu.copy"), this::copy));
    }

    /** Only one problem has its own fixes in the menu; those of many are found out when they are to be mended. */
    private void learnOne() {
        List<ProblemRow> rows = selected();
        if (rows.size() == 1) {
            findings.learn(rows);
        }
    }

    private void popUp(MenuManager menu) {
        Menu widget = menu.getMenu();
        if (tree.tree().getSelectionCount() > 0) {
            org.eclipse.swt.graphics.Rectangle row =
                    tree.tree().getSelection()[0].getBounds();
            widget.setLocation(tree.tree().toDisplay(row.x + 20, row.y + row.height));
        }
        widget.setVisible(true);
    }

    private List<ProblemRow> selected() {
        List<ProblemRow> rows = new ArrayList<>();
        for (Object element : tree.getSelection().toList()) {
            if (element instanceof ProblemGroup group) {
                rows.addAll(group.rows());
            } else {
                rows.add((ProblemRow) element);
            }
        }
        return rows.stream().distinct().toList();
    }

    private void fill(MenuManager menu) {
        List<ProblemRow> rows = selected();
        if (rows.size() == 1) {
            fillFixes(menu, rows.get(0));
            menu.add(new Separator());
        }
        if (!rows.isEmpty()) {
            List<ProblemRow> kind = model.ofTheSameKind(rows);
            menu.add(bulk(text("ProblemsMenu.fixSelected", rows.size()), rows));
            menu.add(bulk(text("ProblemsMenu.fixKind", kind.size()), kind));
        }
        menu.add(bulk(text("ProblemsMenu.fixShown"), model.shownRows()));
        menu.add(new Separator());
        menu.add(action(text("ProblemsMenu.copy"), this::copy));
    }

    private void fillFixes(MenuManager menu, ProblemRow row) {
        Optional<Finding> finding = findings.of(row);
        finding.flatMap(jpegs(Progress.NONE)::find)
                .ifPresent(fix -> menu.add(fixing(
                        JpegFixes.label(fix),
                        () -> fix(
                                JpegFixes.label(fix), List.of(row), text("MediaImport.notConverted", fix.picture())))));
        for (String label : fixes(row, finding).keySet()) {
            menu.add(fixing(label, () -> apply(label, row)));
        }
        if (menu.isEmpty()) {
            Action none = action(text("ProblemsMenu.noFix"), () -> {});
            none.setEnabled(false);
            menu.add(none);
        }
    }

    private static Action fixing(String label, Runnable work) {
        Action action = action(label, work);
        action.setImageDescriptor(Images.descriptor("fix"));
        return action;
    }

    private Map<String, Fix> fixes(ProblemRow row, Optional<Finding> finding) {
        Map<String, Fix> fixes = new LinkedHashMap<>();
        finding.ifPresent(found -> {
            List<Fix> all = new ArrayList<>(found.fixes());
            sessions.of(row.file()).flatMap(session -> session.turnOff(found)).ifPresent(all::add);
            all.forEach(fix -> fixes.putIfAbsent(Texts.text(fix.title()), fix));
        });
        return fixes;
    }

    /** The text may have been saved a moment ago, so the fix is looked up once its check is over. */
    private void apply(String label, ProblemRow row) {
        changes.run(label, () -> {
            awaitChecks();
            Optional<Finding> finding = findings.of(row);
            return Optional.ofNullable(fixes(row, finding).get(label))
                    .map(fix -> BulkFix.of(Map.of(finding.orElseThrow(), fix)).change())
                    .orElse(BrandChange.NONE);
        });
    }

    private static void awaitChecks() throws InterruptedIOException {
        try {
            Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
            Job.getJobManager().join(FindingMarkers.TYPE, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** An action that mends what can be mended safely of some problems. */
    Action bulk(String words, List<ProblemRow> rows) {
        boolean possible = rows.stream().anyMatch(ProblemRow::mendable);
        Action action = action(words, () -> fix(rows));
        action.setEnabled(possible);
        return action;
    }

    /** Mends what can be mended safely, and says how much that was. */
    void fix(List<ProblemRow> rows) {
        findings.learn(rows.stream().filter(ProblemRow::mendable).toList());
        fix(text("ProblemsMenu.fixed"), rows, text("ProblemsMenu.nothingSafe"));
    }

    private void fix(String label, List<ProblemRow> rows, String nothing) {
        BulkFix[] made = new BulkFix[1];
        boolean done = changes.run(label, progress -> {
                    awaitChecks();
                    List<Finding> found = rows.stream()
                            .map(findings::of)
                            .flatMap(Optional::stream)
                            .distinct()
                            .toList();
                    made[0] = BulkFix.safe(found, jpegs(progress), progress);
                    return made[0].change();
                })
                .isPresent();
        if (done && made[0].fixed() == 0) {
            MessageDialog.openInformation(site.getShell(), "Crieur", nothing);
        } else if (done) {
            status.say(text("ProblemsMenu.result", made[0].fixed(), made[0].left(rows.size())));
        }
    }

    private JpegFixes jpegs(Progress progress) {
        return new JpegFixes(file -> sessions.of(file).flatMap(brand -> brand.setting(file, progress)));
    }

    private void copy() {
        List<String> lines = selected().stream()
                .map(row -> row.title() + "\t" + row.line() + "\t" + row.message())
                .toList();
        if (!lines.isEmpty()) {
            ClipboardText.put(tree.tree().getDisplay(), String.join("\n", lines));
        }
    }

    private static Action action(String words, Runnable work) {
        return new Action(words) {
            @Override
            public void run() {
                work.run();
            }
        };
    }
}
