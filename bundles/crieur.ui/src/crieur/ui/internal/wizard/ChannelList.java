package crieur.ui.internal.wizard;

import crieur.ui.internal.access.CheckKey;
import crieur.ui.internal.image.NetworkImages;
import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A brand's channels to choose from. */
final class ChannelList {

    private final Table table;

    ChannelList(Composite parent, NetworkImages images, List<ChannelOutline> channels, Runnable changed) {
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        show(images, channels);
        table.addListener(SWT.Selection, event -> changed.run());
        CheckKey.give(table);
    }

    Table control() {
        return table;
    }

    void show(NetworkImages images, List<ChannelOutline> channels) {
        table.removeAll();
        for (ChannelOutline channel : channels) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(channel.label());
            item.setData(channel.id());
            images.image(channel.network()).ifPresent(item::setImage);
        }
    }

    void check(Collection<String> ids) {
        for (TableItem item : table.getItems()) {
            item.setChecked(ids.contains(item.getData()));
        }
    }

    List<String> checked() {
        return Arrays.stream(table.getItems())
                .filter(TableItem::getChecked)
                .map(item -> (String) item.getData())
                .toList();
    }
}
