package crieur.ui.internal.tabs;

import crieur.ui.internal.post.opening.PostEditors;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.slf4j.LoggerFactory;

/** The tabs of files that are open in a window, whether their editors are made or not. For the display's thread only. */
final class OpenTabs {

    /** The platform's name for the part that holds an editor. */
    private static final String EDITOR = "org.eclipse.e4.ui.compatibility.editor";

    private final IWorkbenchPage page;

    /** To ask a tab whose editor was not made yet means to read what the platform kept of it. */
    private final Map<IWorkbenchPartReference, Optional<IFile>> files = new IdentityHashMap<>();

    OpenTabs(IWorkbenchPage page) {
        this.page = page;
    }

    IWorkbenchPage page() {
        return page;
    }

    /** Returns the file of a tab. */
    static IFile file(Tab tab) {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(tab.file()));
    }

    /** Asks one tab that was not asked yet for its file; returns whether there was one. */
    boolean askNext() {
        Optional<IEditorReference> next = Stream.of(page.getEditorReferences())
                .filter(tab -> !files.containsKey(tab))
                .findFirst();
        next.ifPresent(tab -> files.put(tab, askFile(tab)));
        return next.isPresent();
    }

    /** Has a tab asked again, as it shows another file. */
    void forget(IWorkbenchPartReference tab) {
        files.remove(tab);
    }

    /** Returns the tabs whose files are known. */
    List<Tab> all() {
        files.keySet().retainAll(List.of(page.getEditorReferences()));
        IWorkbenchPartReference front = page.getReference(page.getActiveEditor());
        return Stream.of(page.getEditorReferences())
                .flatMap(tab -> files
                        .getOrDefault(tab, Optional.empty())
                        .map(file -> new Tab(file.getFullPath().toPortableString(), tab.getTitle(), tab == front))
                        .stream())
                .toList();
    }

    /** Returns the parts of tabs whose editors were not made yet. */
    private Stream<MPart> unmade() {
        IWorkbenchWindow window = page.getWorkbenchWindow();
        return window
                .getService(EModelService.class)
                .findElements(window.getService(MWindow.class), EDITOR, MPart.class)
                .stream()
                .filter(part -> part.getObject() == null);
    }

    /** Adds a tab behind the others; its editor is made when the tab is chosen. */
    void add(Tab tab) {
        PostEditors.addTab(page, file(tab));
        // The platform names it after its file until then.
        unmade().filter(part -> file(tab).getName().equals(part.getLabel()))
                .forEach(part -> part.setLabel(tab.title()));
    }

    /** Closes the tab of a file, unless something in it would be lost. */
    void close(Tab tab) {
        IEditorReference[] shown = Stream.of(page.getEditorReferences())
                .filter(open -> !open.isDirty()
                        && files.getOrDefault(open, Optional.empty())
                                .filter(file(tab)::equals)
                                .isPresent())
                .toArray(IEditorReference[]::new);
        page.closeEditors(shown, false);
    }

    /**
     * Has something done whenever a tab goes: of one whose editor was never made no part listener is told.
     *
     * @return what ends it
     */
    Runnable whenOneGoes(Runnable work) {
        IEventBroker broker = page.getWorkbenchWindow().getService(IEventBroker.class);
        EventHandler going = event -> {
            if (isOfTab(event)) {
                work.run();
            }
        };
        broker.subscribe(UIEvents.ElementContainer.TOPIC_CHILDREN, going);
        return () -> broker.unsubscribe(going);
    }

    private static boolean isOfTab(Event event) {
        if (UIEvents.isREMOVE(event)) {
            for (Object gone : UIEvents.asIterable(event, UIEvents.EventTags.OLD_VALUE)) {
                if (gone instanceof MPart part && EDITOR.equals(part.getElementId())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<IFile> askFile(IEditorReference tab) {
        try {
            return Optional.ofNullable(ResourceUtil.getFile(tab.getEditorInput()));
        } catch (PartInitException e) {
            LoggerFactory.getLogger(OpenTabs.class).warn("What a tab shows is not known: {}", tab.getTitle(), e);
            return Optional.empty();
        }
    }
}
