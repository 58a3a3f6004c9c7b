package crieur.rcp.internal.application;

import crieur.workspace.internal.session.BrandSessions;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.model.IWorkbenchAdapter;
import org.eclipse.ui.model.WorkbenchAdapter;

/** Has the platform call posts, campaigns and brands by their titles where it would show the names of their files. */
final class TitledFiles implements IAdapterFactory {

    private TitledFiles() {}

    /** From now on; the first who is asked is the one who came first. */
    static void use() {
        Platform.getAdapterManager().registerAdapters(new TitledFiles(), IFile.class);
    }

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        Optional<Titled> titled = adaptable instanceof IFile file && type == IWorkbenchAdapter.class
                ? title(file).map(Titled::new)
                : Optional.empty();
        return type.cast(titled.orElse(null));
    }

    private static Optional<String> title(IFile file) {
        return Optional.ofNullable(file.getLocation()).flatMap(location -> PlatformUI.getWorkbench()
                .getService(BrandSessions.class)
                .titleOf(location.toPath()));
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IWorkbenchAdapter.class};
    }

    /** How such a file is shown. */
    private static final class Titled extends WorkbenchAdapter {

        private final String title;

        Titled(String title) {
            this.title = title;
        }

        @Override
        public String getLabel(Object file) {
            return title;
        }

        @Override
        public ImageDescriptor getImageDescriptor(Object file) {
            return PlatformUI.getWorkbench().getEditorRegistry().getImageDescriptor(((IFile) file).getName());
        }
    }
}
