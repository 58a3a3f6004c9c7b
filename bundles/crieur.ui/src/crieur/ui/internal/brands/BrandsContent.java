package crieur.ui.internal.brands;

import crieur.ui.internal.tree.TreeContent;
import java.util.List;
import org.eclipse.swt.graphics.Image;

/** What the tree of brands shows, straight from the model. */
final class BrandsContent implements TreeContent {

    private final BrandsViewModel model;
    private final BrandsLook look;

    BrandsContent(BrandsViewModel model, BrandsLook look) {
        this.model = model;
        this.look = look;
    }

    @Override
    public List<?> roots() {
        return model.roots();
    }

    @Override
    public List<?> children(Object element) {
        return model.children(element);
    }

    @Override
    public Object key(Object element) {
        return BrandsViewModel.key(element);
    }

    /** Two lines make the row as high as what is drawn in it, and say it to who cannot see it. */
    @Override
    public String text(Object element, int column) {
        return look.name(element) + '\n' + look.spoken(element);
    }

    @Override
    public Image image(Object element) {
        return look.image(element);
    }
}
