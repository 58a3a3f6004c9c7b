package crieur.ui.internal.preview;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.command.LastFolder;
import crieur.ui.internal.image.Images;
import java.nio.file.Path;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** What can be done with a preview. */
final class PreviewActions {

    private final PreviewView view;
    private final PreviewViewModel model;
    private final PreviewCanvas canvas;
    private final IAction unfold;

    PreviewActions(PreviewView view, PreviewViewModel model, PreviewCanvas canvas) {
        this.view = view;
        this.model = model;
        this.canvas = canvas;
        this.unfold = toggle("unfold", "unfold", model.isUnfolded(), model::setUnfolded);
        unfold.setToolTipText(text("PreviewActions.unfoldTip"));
    }

    void fill(IActionBars bars) {
        IToolBarManager bar = bars.getToolBarManager();
        IAction copy = action("copy", "copyPicture", this::copy);
        IAction save = action("save", "savePicture", this::save);
        IAction dark = toggle("dark", "night", model.isDark(), model::setDark);
        bar.add(unfold);
        bar.add(dark);
        bar.add(new Separator());
        bar.add(copy);
        bar.add(save);
        IMenuManager menu = bars.getMenuManager();
        menu.add(unfold);
        menu.add(dark);
        menu.add(new Separator());
        menu.add(action("zoomIn", "", () -> model.zoom(1)));
        menu.add(action("zoomOut", "", () -> model.zoom(-1)));
        menu.add(action("zoomReset", "", () -> model.setZoom(100)));
        menu.add(new Separator());
        menu.add(copy);
        menu.add(save);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.updateActionBars();
    }

    /** Says that the whole text is shown, or no longer. */
    void unfolded(boolean on) {
        unfold.setChecked(on);
    }

    private IAction action(String key, String icon, Runnable task) {
        Action action = new Action(text("PreviewActions." + key)) {
            @Override
            public void run() {
                task.run();
                view.refresh();
            }
        };
        if (!icon.isEmpty()) {
            action.setImageDescriptor(Images.descriptor(icon));
        }
        action.setToolTipText(action.getText());
        return action;
    }

    /** A switch of the model. */
    private interface Switch {
        void set(boolean on);
    }

    private IAction toggle(String key, String icon, boolean on, Switch target) {
        Action action = new Action(text("PreviewActions." + key), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                target.set(isChecked());
                view.refresh();
            }
        };
        action.setChecked(on);
        action.setImageDescriptor(Images.descriptor(icon));
        action.setToolTipText(action.getText());
        return action;
    }

    private ImageData picture() {
        Image image = canvas.picture();
        try {
            return image.getImageData(100);
        } finally {
            image.dispose();
        }
    }

    private void copy() {
        if (canvas.column().entries().isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(canvas.control().getDisplay());
        try {
            clipboard.setContents(new Object[] {picture()}, new Transfer[] {ImageTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private void save() {
        if (canvas.column().entries().isEmpty()) {
            return;
        }
        FileDialog dialog = new FileDialog(canvas.control().getShell(), SWT.SAVE);
        dialog.setText(text("PreviewActions.saveTitle"));
        dialog.setFilterExtensions(new String[] {"*.png"});
        dialog.setFileName(text("PreviewActions.fileName"));
        dialog.setOverwrite(true);
        LastFolder.ask(dialog, "preview").stream()
                .map(Path::toString)
                .forEach(chosen -> write(chosen.endsWith(".png") ? chosen : chosen + ".png", picture()));
    }

    /** Packing a large picture takes longer than people like to wait. */
    private void write(String file, ImageData data) {
        Display display = canvas.control().getDisplay();
        Job job = Job.create(text("PreviewActions.saving"), (ICoreRunnable) monitor -> {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {data};
            try {
                loader.save(file, SWT.IMAGE_PNG);
            } catch (SWTException e) {
                display.asyncExec(() -> MessageDialog.openError(
                        display.getActiveShell(),
                        text("PreviewActions.saveTitle"),
                        text("PreviewActions.notSaved", file)));
            }
        });
        job.schedule();
    }
}
