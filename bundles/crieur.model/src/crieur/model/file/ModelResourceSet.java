package crieur.model.file;

import crieur.model.CrieurPackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.FileURIHandlerImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryRegistryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * The resources of one brand: knows the model's files and no other, and opens nothing outside the brand's folder.
 */
public final class ModelResourceSet extends ResourceSetImpl {
    private final Path folder;

    public ModelResourceSet(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        setPackageRegistry(new EPackageRegistryImpl(new EPackageRegistryImpl()));
        getPackageRegistry().put(CrieurPackage.eNS_URI, CrieurPackage.eINSTANCE);
        setURIResourceMap(new HashMap<>());
        setResourceFactoryRegistry(factories());
        setURIConverter(new ExtensibleURIConverterImpl(List.of(new FolderHandler()), List.of()));
    }

    private static Resource.Factory.Registry factories() {
        ResourceFactoryRegistryImpl registry = new ResourceFactoryRegistryImpl();
        for (FileKind kind : FileKind.values()) {
            registry.getExtensionToFactoryMap().put(kind.extension(), (Resource.Factory) uri -> create(uri, kind));
        }
        return registry;
    }

    static CrieurResource create(URI uri, FileKind kind) {
        return kind == FileKind.POST ? new PostResource(uri) : new ModelResource(uri, kind);
    }

    /** Adds a resource that is known not to be there yet; looking for it would take longer the more there are. */
    void addNew(Resource resource) {
        ((InternalEList<Resource>) getResources()).addUnique(resource);
        getURIResourceMap().put(resource.getURI(), resource);
    }

    void remove(Resource resource) {
        getURIResourceMap().remove(resource.getURI());
        getResources().remove(resource);
    }

    private final class FolderHandler extends FileURIHandlerImpl {
        @Override
        public boolean canHandle(URI uri) {
            return true;
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            requireInside(uri);
            return super.createInputStream(uri, options);
        }

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
            requireInside(uri);
            return super.createOutputStream(uri, options);
        }

        @Override
        public void delete(URI uri, Map<?, ?> options) throws IOException {
            requireInside(uri);
            super.delete(uri, options);
        }

        @Override
        public boolean exists(URI uri, Map<?, ?> options) {
            return isInside(uri) && super.exists(uri, options);
        }

        @Override
        public Map<String, ?> getAttributes(URI uri, Map<?, ?> options) {
            return isInside(uri) ? super.getAttributes(uri, options) : Map.of();
        }

        private void requireInside(URI uri) throws IOException {
            if (!isInside(uri)) {
                throw new IOException("Not in the brand's folder: " + uri);
            }
        }

        private boolean isInside(URI uri) {
            return uri.isFile() && BrandLayout.isInside(folder, Path.of(uri.toFileString()));
        }
    }
}
