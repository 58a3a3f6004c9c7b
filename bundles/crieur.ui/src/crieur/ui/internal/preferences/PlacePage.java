package crieur.ui.internal.preferences;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.change.Changes;
import crieur.workspace.internal.session.BrandSessions;
import java.io.IOException;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.slf4j.LoggerFactory;

/** A page of settings that lie in a brand's folder or in the person's own; a list above says which is shown. */
abstract class PlacePage extends PreferencePage implements IWorkbenchPreferencePage {

    private IWorkbench workbench;
    private List<SettingsPlace> places = List.of();
    private SettingsPlace shown;

    @Override
    public final void init(IWorkbench running) {
        workbench = running;
        noDefaultAndApplyButton();
    }

    final IWorkbench workbench() {
        return workbench;
    }

    final BrandSessions sessions() {
        return workbench.getService(BrandSessions.class);
    }

    /** Returns the place that is shown. */
    final SettingsPlace place() {
        return shown;
    }

    @Override
    protected final Control createContents(Composite parent) {
        places = SettingsPlace.of(sessions().outlines());
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(page);
        Label label = new Label(page, SWT.NONE);
        label.setText(text("PlacePage.of"));
        Combo combo = new Combo(page, SWT.READ_ONLY);
        combo.setItems(places.stream().map(SettingsPlace::name).toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, event -> choose(combo));
        Composite body = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(body);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(body);
        createBody(body);
        shown = places.get(0);
        load();
        return page;
    }

    /** What was changed is kept before another place is shown. */
    private void choose(Combo combo) {
        if (store()) {
            shown = places.get(combo.getSelectionIndex());
            load();
        } else {
            combo.select(places.indexOf(shown));
        }
    }

    private void load() {
        try {
            show();
            setErrorMessage(null);
        } catch (IOException e) {
            LoggerFactory.getLogger(PlacePage.class).warn("Settings cannot be read", e);
            setErrorMessage(text("PlacePage.notRead", shown.folder()));
        }
    }

    private boolean store() {
        try {
            return save(new Changes(workbench.getActiveWorkbenchWindow()));
        } catch (IOException e) {
            LoggerFactory.getLogger(PlacePage.class).warn("Settings cannot be written", e);
            setErrorMessage(text("PlacePage.notWritten", shown.folder()));
            return false;
        }
    }

    @Override
    public final boolean performOk() {
        return getControl() == null || store();
    }

    /** Makes what is below the list of places. */
    abstract void createBody(Composite body);

    /** Shows the settings of the place. */
    abstract void show() throws IOException;

    /** Writes what was changed; returns whether that worked. */
    abstract boolean save(Changes changes) throws IOException;
}
