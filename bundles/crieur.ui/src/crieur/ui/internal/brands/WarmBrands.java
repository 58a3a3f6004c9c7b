package crieur.ui.internal.brands;

import crieur.core.contribution.ContributionsSource;
import crieur.core.network.Network;
import crieur.ui.internal.image.NetworkImages;
import crieur.ui.internal.tree.LazyTree;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Lists and draws a brand in a window that is never shown: the first brand that a person opens draws all its rows at once. For
 * the display's thread, a step at a time.
 */
public final class WarmBrands {

    private static final int WIDTH = 250;
    private static final int HEIGHT = 40;

    /** After so many rows, Java has made what paints one faster than it was for the first. */
    private static final int POSTS = 24;

    private final Display display;
    private final NetworkImages networks;
    private final BrandsViewModel model = new BrandsViewModel(state -> state, file -> Optional.empty());
    private final BrandsLook look = new BrandsLook(model, Locale.getDefault());
    private final BrandOutline brand;
    private Shell shell;
    private LazyTree tree;

    /** Of a brand on some of these networks. */
    public WarmBrands(Display display, ContributionsSource contributions, List<Network> known) {
        this.display = display;
        networks = new NetworkImages(contributions);
        brand = brand(known);
    }

    private static BrandOutline brand(List<Network> known) {
        Path folder = Path.of("a").toAbsolutePath();
        ZonedDateTime now = ZonedDateTime.now();
        List<ChannelOutline> channels = known.stream()
                .limit(2)
                .map(network -> new ChannelOutline(network.id(), network.name(), network.id(), ""))
                .toList();
        List<String> ids = channels.stream().map(ChannelOutline::id).toList();
        List<PostOutline> posts = IntStream.range(0, POSTS)
                .mapToObj(number -> new PostOutline(
                        folder.resolve(number + ".post"),
                        number + (number % 2 == 0 ? ". A post" : ". A post with a long title, which is cut"),
                        number % 2 == 0 ? "draft" : "",
                        ids,
                        Optional.of(now.plusMonths(number))))
                .toList();
        CampaignOutline campaign = new CampaignOutline(
                folder.resolve("a.campaign"), "A campaign", ZoneId.systemDefault(), Map.of(), List.of(), posts);
        return new BrandOutline(folder, "A brand", channels, List.of(campaign));
    }

    /** Returns what is to be done, the last of which leaves nothing behind. */
    public List<Runnable> steps() {
        List<Runnable> steps = new ArrayList<>(
                List.of(this::begin, () -> model.setBrands(List.of(brand)), () -> tree.open(2), () -> draw(brand)));
        CampaignOutline campaign = brand.campaigns().get(0);
        steps.add(() -> draw(campaign));
        campaign.posts().forEach(post -> steps.add(() -> draw(post)));
        steps.add(() -> model.filter("title"));
        steps.add(this::end);
        return steps;
    }

    private void begin() {
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(WIDTH, WIDTH);
        tree = new LazyTree(shell, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL, new BrandsContent(model, look));
        // Without a column, the toolkit measures all that is open anew for each row.
        new TreeColumn(tree.tree(), SWT.NONE).setWidth(WIDTH);
        new RowPainter(tree.tree(), look, model, networks).install();
    }

    /** Twice, since what has been measured is looked up the second time. */
    private void draw(Object element) {
        Image image = new Image(display, WIDTH, HEIGHT);
        GC gc = new GC(image);
        try {
            TreeItem item = tree.tree().getItem(0);
            item.setData(element);
            Event event = new Event();
            event.item = item;
            event.gc = gc;
            event.height = HEIGHT;
            for (int twice = 0; twice < 2; twice++) {
                tree.tree().notifyListeners(SWT.MeasureItem, event);
                tree.tree().notifyListeners(SWT.PaintItem, event);
            }
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private void end() {
        shell.dispose();
    }
}
