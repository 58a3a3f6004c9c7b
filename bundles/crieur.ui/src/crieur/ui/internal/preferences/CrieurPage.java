package crieur.ui.internal.preferences;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.autosave.SaveTiming;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What concerns writing as a whole: when posts save themselves. */
public final class CrieurPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Creates the page. */
    public CrieurPage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "crieur.ui");
        store.setDefault(SaveTiming.PREFERENCE, SaveTiming.USUAL_PAUSE);
        setPreferenceStore(store);
        setDescription(text("CrieurPage.description"));
    }

    @Override
    protected void createFieldEditors() {
        String[][] pauses = {
            {text("CrieurPage.seconds", 0.5), "5"},
            {text("CrieurPage.seconds", 0.8), "8"},
            {text("CrieurPage.seconds", 1.5), "15"},
            {text("CrieurPage.never"), "0"}
        };
        addField(new ComboFieldEditor(SaveTiming.PREFERENCE, text("CrieurPage.pause"), pauses, getFieldEditorParent()));
    }
}
