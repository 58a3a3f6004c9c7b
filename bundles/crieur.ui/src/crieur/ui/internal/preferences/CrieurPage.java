package crieur.ui.internal.preferences;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.autosave.SaveTiming;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What concerns writing as a whole: when posts save themselves. */
public final class CrieurPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int LONGEST = 600;

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
        IntegerFieldEditor pause =
                new IntegerFieldEditor(SaveTiming.PREFERENCE, text("CrieurPage.pause"), getFieldEditorParent(), 4);
        pause.setValidRange(0, LONGEST);
        pause.setErrorMessage(text("CrieurPage.pauseRange"));
        addField(pause);
    }
}
