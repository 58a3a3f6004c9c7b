package crieur.rcp.internal.application;

import crieur.workspace.internal.build.FindingMarkers;
import crieur.workspace.internal.project.BrandProjects;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPersistentPreferenceStore;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.slf4j.LoggerFactory;

/**
 * Sees what other programs did to files since the last session.
 *
 * <p>Problems are kept in the language that they were found in; in another one they are found anew, and after a crash, which
 * may have lost them. From when it is scheduled it then counts as a check: until its end no problem means nothing.
 */
final class OutsideChanges extends Job {

    private static final String LANGUAGE = "problems.language";

    private final IPersistentPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "crieur.rcp");
    private final String language = Locale.getDefault().getLanguage();
    private final boolean checkingAll;

    /**
     * Creates the job.
     *
     * @param crashed whether the session before may have lost problems
     */
    OutsideChanges(boolean crashed) {
        super("Look for files changed outside");
        setSystem(true);
        String before = store.getString(LANGUAGE);
        checkingAll = crashed || !before.isEmpty() && !before.equals(language);
    }

    /** Returns whether it checks all brands anew. */
    boolean isCheckingAll() {
        return checkingAll;
    }

    @Override
    public boolean belongsTo(Object family) {
        return checkingAll && FindingMarkers.TYPE.equals(family);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return Status.CANCEL_STATUS;
        }
        try {
            ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, null);
            if (checkingAll) {
                checkAll();
            }
            keepLanguage();
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    /**
     * Brand by brand: after a build of all the workspace the platform leaves out its next one, and with it what was written
     * meanwhile; nor can anything be saved in any brand as long as that takes.
     */
    private static void checkAll() {
        for (IProject brand : BrandProjects.ofWorkspace().all()) {
            try {
                brand.build(IncrementalProjectBuilder.FULL_BUILD, null);
            } catch (CoreException e) {
                LoggerFactory.getLogger(OutsideChanges.class).warn("A brand was not checked anew: {}", brand, e);
            }
        }
    }

    private void keepLanguage() {
        store.setValue(LANGUAGE, language);
        try {
            store.save();
        } catch (IOException e) {
            LoggerFactory.getLogger(OutsideChanges.class).warn("The language is not kept", e);
        }
    }
}
