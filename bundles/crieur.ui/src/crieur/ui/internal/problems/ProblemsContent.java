package crieur.ui.internal.problems;

import crieur.ui.internal.image.Images;
import crieur.ui.internal.tree.TreeContent;
import java.util.List;
import org.eclipse.swt.graphics.Image;

/** The tree of problems, straight from its model: a group stays the same when its problems change. */
final class ProblemsContent implements TreeContent {

    private final ProblemsViewModel model;

    ProblemsContent(ProblemsViewModel model) {
        this.model = model;
    }

    @Override
    public List<?> roots() {
        return model.groups();
    }

    @Override
    public List<?> children(Object element) {
        return element instanceof ProblemGroup group ? group.rows() : List.of();
    }

    @Override
    public Object key(Object element) {
        return element instanceof ProblemGroup group ? group.title() : (Object) ((ProblemRow) element).marker();
    }

    @Override
    public String text(Object element, int column) {
        return ProblemColumn.values()[column].words(element);
    }

    @Override
    public Image image(Object element) {
        return Images.image(element instanceof ProblemGroup group ? group.worst() : ((ProblemRow) element).severity());
    }
}
