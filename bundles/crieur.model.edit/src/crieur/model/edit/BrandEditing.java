package crieur.model.edit;

import crieur.model.file.BrandFolder;
import crieur.model.file.CrieurResource;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * An open brand under an editing domain: changes are commands that can be undone, and saving writes the files they
 * touched.
 *
 * <p>To be used from the one thread that uses the {@link BrandFolder}.
 */
public final class BrandEditing {
    private final BasicCommandStack commands = new BasicCommandStack();
    private final Set<CrieurResource> touched = new LinkedHashSet<>();
    private final AdapterFactoryEditingDomain domain;

    public BrandEditing(BrandFolder brand) {
        domain = new AdapterFactoryEditingDomain(new CrieurItemProviderAdapterFactory(), commands, brand.resourceSet());
        commands.addCommandStackListener(event -> noteTouched(commands.getMostRecentCommand()));
    }

    /** The editing domain, for commands of one's own and for viewers. */
    public EditingDomain domain() {
        return domain;
    }

    /** Sets a feature of an object. */
    public void set(EObject object, EStructuralFeature feature, Object value) {
        execute(SetCommand.create(domain, object, feature, value));
    }

    /** Adds an object to a feature that holds many. */
    public void add(EObject owner, EStructuralFeature feature, Object value) {
        execute(AddCommand.create(domain, owner, feature, value));
    }

    /** Takes an object out of the one that holds it. */
    public void delete(EObject object) {
        note(object);
        execute(DeleteCommand.create(domain, List.of(object)));
    }

    /**
     * Runs several commands as one, undone together.
     *
     * @throws IllegalArgumentException if one of them cannot be run; none is then
     */
    public void executeTogether(String label, List<? extends Command> parts) {
        CompoundCommand whole = new CompoundCommand(label);
        parts.forEach(whole::append);
        execute(whole);
    }

    private void execute(Command command) {
        if (!command.canExecute()) {
            throw new IllegalArgumentException("Not possible: " + command.getLabel());
        }
        commands.execute(command);
    }

    public boolean canUndo() {
        return commands.canUndo();
    }

    public void undo() {
        commands.undo();
    }

    public boolean canRedo() {
        return commands.canRedo();
    }

    public void redo() {
        commands.redo();
    }

    /** Whether there are changes that were not saved, undone ones not counted. */
    public boolean isChanged() {
        return commands.isSaveNeeded();
    }

    /**
     * Writes the files that commands have touched, each atomically; one that came to say the same again is left alone.
     *
     * @throws IOException if a file could not be written; those before it are, and it is tried again next time
     */
    public void save() throws IOException {
        for (CrieurResource resource : List.copyOf(touched)) {
            resource.save(Map.of());
            touched.remove(resource);
        }
        commands.saveIsDone();
    }

    private void noteTouched(Command command) {
        if (command != null) {
            command.getAffectedObjects().forEach(this::note);
            noteOwners(command.getResult());
        }
    }

    private void noteOwners(Collection<?> results) {
        results.forEach(this::note);
    }

    private void note(Object affected) {
        if (affected instanceof EObject object && object.eResource() instanceof CrieurResource resource) {
            touched.add(resource);
        }
    }
}
