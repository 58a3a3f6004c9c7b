package crieur.ui.internal.preferences;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.contribution.ContributionsSource;
import crieur.core.inspection.InspectionDescriptor;
import crieur.model.file.BrandLayout;
import crieur.ui.internal.access.CheckKey;
import crieur.ui.internal.change.Changes;
import crieur.ui.internal.image.Images;
import crieur.ui.internal.message.Texts;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Which inspections run, how severe their findings are, and from which thresholds on. */
public final class ProfilePage extends PlacePage {

    private ProfileViewModel model;
    private Tree tree;
    private InspectionDetails details;

    @Override
    void createBody(Composite body) {
        model = new ProfileViewModel(
                workbench()
                        .getService(ContributionsSource.class)
                        .contributions()
                        .inspections()
                        .all(),
                Texts::text);
        Text filter = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(text("ProfilePage.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addModifyListener(event -> {
            model.filter(filter.getText());
            fill();
        });
        tree = new Tree(body, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(420, 220)
                .minSize(SWT.DEFAULT, 120)
                .applyTo(tree);
        tree.setHeaderVisible(true);
        column(text("ProfilePage.inspection"), 320);
        column(text("ProfilePage.severity"), 140);
        tree.addListener(SWT.Selection, this::selected);
        CheckKey.give(tree);
        details = new InspectionDetails(body, model, this::refresh);
    }

    private void column(String title, int width) {
        TreeColumn column = new TreeColumn(tree, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    void show() throws IOException {
        model.show(place().read(BrandLayout.PROFILE).text());
        setMessage(model.isReadable() ? null : text("ProfilePage.notReadable"), WARNING);
        fill();
    }

    private void fill() {
        tree.removeAll();
        for (ProfileViewModel.Group group : model.groups()) {
            TreeItem parent = new TreeItem(tree, SWT.NONE);
            parent.setText(category(group.category()));
            for (InspectionDescriptor inspection : group.inspections()) {
                TreeItem item = new TreeItem(parent, SWT.NONE);
                item.setData(inspection);
                item.setText(Texts.text(inspection.name()));
            }
            parent.setExpanded(true);
        }
        refresh();
        details.show(Optional.empty());
    }

    private static String category(String id) {
        return switch (id) {
            case "file" -> text("ProfilePage.file");
            case "language" -> text("ProfilePage.language");
            case "media" -> text("ProfilePage.media");
            case "network" -> text("ProfilePage.network");
            case "plan" -> text("ProfilePage.plan");
            case "style" -> text("ProfilePage.style");
            default -> id;
        };
    }

    private void refresh() {
        for (TreeItem parent : tree.getItems()) {
            int enabled = 0;
            for (TreeItem item : parent.getItems()) {
                InspectionDescriptor inspection = (InspectionDescriptor) item.getData();
                item.setChecked(model.isEnabled(inspection));
                enabled += item.getChecked() ? 1 : 0;
                item.setText(
                        1,
                        InspectionDetails.severityName(
                                model.severity(inspection).orElse(inspection.severity())));
                item.setImage(1, Images.image(model.severity(inspection).orElse(inspection.severity())));
            }
            parent.setChecked(enabled > 0);
            parent.setGrayed(enabled > 0 && enabled < parent.getItemCount());
        }
    }

    private Optional<InspectionDescriptor> selected() {
        return Stream.of(tree.getSelection())
                .map(TreeItem::getData)
                .filter(InspectionDescriptor.class::isInstance)
                .map(InspectionDescriptor.class::cast)
                .findFirst();
    }

    private void selected(Event event) {
        TreeItem item = (TreeItem) event.item;
        if (event.detail == SWT.CHECK) {
            boolean enabled = item.getChecked();
            TreeItem[] items = item.getData() == null ? item.getItems() : new TreeItem[] {item};
            for (TreeItem each : items) {
                model.enable((InspectionDescriptor) each.getData(), enabled);
            }
            refresh();
        }
        details.show(Optional.ofNullable((InspectionDescriptor) item.getData()));
        // The list may have become lower than the row that was chosen.
        tree.showItem(item);
    }

    @Override
    boolean save(Changes changes) throws IOException {
        if (!model.isChanged()) {
            return true;
        }
        Optional<String> text = model.applied(place().read(BrandLayout.PROFILE).text());
        if (text.isEmpty()) {
            setErrorMessage(text("ProfilePage.notReadable"));
            return false;
        }
        boolean written = place().write(changes, text("ProfilePage.undo"), BrandLayout.PROFILE, text.get());
        if (written) {
            model.show(text.get());
            details.show(selected());
        }
        return written;
    }
}
