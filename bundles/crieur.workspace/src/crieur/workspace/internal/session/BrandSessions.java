package crieur.workspace.internal.session;

import crieur.core.contribution.ContributionsSource;
import crieur.core.inspection.Finding;
import crieur.core.inspection.InspectionDescriptor;
import crieur.core.message.Message;
import crieur.core.workflow.Workflow;
import crieur.model.file.FileKind;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import crieur.workspace.internal.project.BrandProjects;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;

/**
 * The open brands, read and ready to be checked.
 *
 * <p>A service; thread-safe. Reading happens in the background; listeners are called on the thread that read, and change to
 * the display's themselves.
 */
public final class BrandSessions implements IResourceChangeListener {

    private final Map<IProject, BrandSession> sessions = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Job reading = Job.createSystem("Brands", (IJobFunction) this::readAll);
    private IWorkspace workspace;
    private ContributionsSource contributions;
    private volatile boolean read;

    /** Takes the workspace; called by the service's runtime. */
    public void setWorkspace(IWorkspace running) {
        workspace = running;
    }

    /** Takes what plug-ins contribute; called by the service's runtime. */
    public void setContributions(ContributionsSource known) {
        contributions = known;
    }

    /** Begins to read the open brands; called by the service's runtime. */
    public void activate() {
        workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        reading.schedule();
    }

    /** Forgets all brands; called by the service's runtime. */
    public void deactivate() {
        workspace.removeResourceChangeListener(this);
        reading.cancel();
        sessions.clear();
    }

    private BrandProjects projects() {
        return new BrandProjects(workspace);
    }

    private IStatus readAll(IProgressMonitor monitor) {
        List<IProject> open = projects().all();
        sessions.keySet().removeIf(project -> !open.contains(project));
        for (IProject project : open) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            open(project).ifPresent(BrandSession::outline);
        }
        read = true;
        changed();
        return Status.OK_STATUS;
    }

    /** Opens and closes sessions as projects come and go. */
    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        boolean come = projects().all().stream().anyMatch(project -> !isKnown(project));
        boolean gone = sessions.keySet().stream().anyMatch(project -> !BrandProjects.isBrand(project));
        if (come || gone) {
            reading.schedule();
        }
    }

    /** One that was closed and opened again on another folder while brands were read is not known yet. */
    private boolean isKnown(IProject project) {
        BrandSession known = sessions.get(project);
        return known != null
                && BrandProjects.folder(project).filter(known.folder()::equals).isPresent();
    }

    /**
     * Returns the session of a project, made where there is none; nothing without a folder. A project that was closed and
     * opened again on another folder gets a session of its own.
     */
    public Optional<BrandSession> open(IProject project) {
        return BrandProjects.folder(project)
                .map(folder -> sessions.compute(
                        project,
                        (any, known) -> known != null && known.folder().equals(folder)
                                ? known
                                : new BrandSession(folder, contributions.contributions())));
    }

    /** Returns the session of the brand that holds a file. */
    public Optional<BrandSession> of(Path file) {
        return sessions.values().stream()
                .filter(session -> file.startsWith(session.folder()))
                .findFirst();
    }

    /** Returns whether brands are still being read for the first time. */
    public boolean isReading() {
        return !read;
    }

    /** Returns the open brands, in the order of their names. */
    public List<BrandOutline> outlines() {
        return sessions.values().stream()
                .map(BrandSession::knownOutline)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(BrandOutline::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Returns what people call a channel of the brand that holds a file; its id where that is not known. */
    public String channelLabel(Path file, String channel) {
        return of(file).map(session -> session.channelLabel(channel)).orElse(channel);
    }

    /** Returns the title of the post in a file, or the name of the brand or campaign that the file is. */
    public Optional<String> titleOf(Path file) {
        Optional<BrandOutline> outline = of(file).flatMap(BrandSession::knownOutline);
        if (FileKind.BRAND.is(file)) {
            return outline.filter(brand -> brand.folder().equals(file.getParent()))
                    .map(BrandOutline::name);
        }
        if (FileKind.CAMPAIGN.is(file)) {
            return campaignOf(file);
        }
        return outline.stream()
                .flatMap(brand -> brand.campaigns().stream())
                .filter(campaign -> file.startsWith(campaign.file().getParent()))
                .map(CampaignOutline::posts)
                .flatMap(List::stream)
                .filter(post -> post.file().equals(file))
                .map(PostOutline::title)
                .findFirst();
    }

    /** Returns what the last check of a file found at a place, with its fixes. */
    public Optional<Finding> finding(Path file, String inspection, String channel, int start) {
        return of(file).stream()
                .flatMap(session -> session.findings(file).stream())
                .filter(finding -> finding.inspection().equals(inspection)
                        && finding.channel().orElse("").equals(channel)
                        && finding.range().start() == start)
                .findFirst();
    }

    /** Returns an inspection by its id. */
    public Optional<InspectionDescriptor> inspection(String id) {
        return contributions.contributions().inspections().find(id);
    }

    /** Returns what people call a state, in whatever workflow has it. */
    public Optional<Message> stateName(String state) {
        return contributions.contributions().workflows().all().stream()
                .map(workflow -> workflow.state(state))
                .flatMap(Optional::stream)
                .map(Workflow.State::name)
                .findFirst();
    }

    /** Returns the name of the campaign that a file belongs to. */
    public Optional<String> campaignOf(Path file) {
        return of(file).flatMap(BrandSession::knownOutline).stream()
                .flatMap(brand -> brand.campaigns().stream())
                .filter(campaign -> file.startsWith(campaign.file().getParent()))
                .map(CampaignOutline::name)
                .findFirst();
    }

    /** Tells the listeners that what is known of a brand has changed. */
    public void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Adds a listener that is called after each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
