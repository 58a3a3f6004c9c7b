package crieur.ui.internal.brands;

import crieur.ui.internal.image.NetworkImages;
import crieur.workspace.internal.outline.PostOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Draws a row of the list of brands: the name above, what there is to say of it below, its networks at the right. */
final class RowPainter {

    private static final int ICON = 16;
    private static final int GAP = 3;

    private final Tree tree;
    private final BrandsLook look;
    private final BrandsViewModel model;
    private final NetworkImages networks;
    private final LocalResourceManager resources;
    private final TextWidths widths = new TextWidths();
    private Point measured = new Point(0, 0);
    private boolean bar;
    private int width;
    private Optional<RowFonts> fonts = Optional.empty();
    private Optional<RowStart> start = Optional.empty();

    /**
     * What all rows in a font have in common; to ask for it takes longer than to draw a row.
     *
     * @param name the font of the name
     * @param nameData what that is made of
     * @param about the second line's font, a little smaller, so that the line reads as what it is
     * @param aboutData what that is made of
     * @param line the height of a line
     */
    private record RowFonts(Font name, FontData nameData, Font about, FontData aboutData, int line) {}

    /**
     * Where a row begins, from where its event says that its content does: the same for all, however deep they are.
     *
     * @param font the fonts it was measured for
     * @param picture where the picture begins
     * @param text where the text begins
     */
    private record RowStart(RowFonts font, int picture, int text) {}

    RowPainter(Tree tree, BrandsLook look, BrandsViewModel model, NetworkImages networks) {
        this.tree = tree;
        this.look = look;
        this.model = model;
        this.networks = networks;
        this.resources = new LocalResourceManager(JFaceResources.getResources(), tree);
    }

    /** Draws from now on. */
    void install() {
        tree.addListener(
                SWT.MeasureItem,
                event -> event.height =
                        Math.max(event.height, 2 * fonts(event.gc).line() + 4));
        tree.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        tree.addListener(SWT.PaintItem, this::paint);
    }

    private RowFonts fonts(GC gc) {
        Font font = gc.getFont();
        RowFonts now = fonts.filter(last -> last.name() == font).orElseGet(() -> {
            Font small = small();
            int line = gc.getFontMetrics().getHeight();
            return new RowFonts(font, font.getFontData()[0], small, small.getFontData()[0], line);
        });
        fonts = Optional.of(now);
        return now;
    }

    private RowStart start(Event event, RowFonts font) {
        RowStart now = start.filter(last -> last.font() == font).orElseGet(() -> {
            TreeItem item = (TreeItem) event.item;
            return new RowStart(font, item.getImageBounds(0).x - event.x, item.getTextBounds(0).x - event.x);
        });
        start = Optional.of(now);
        return now;
    }

    private Font small() {
        FontDescriptor font = FontDescriptor.createFrom(tree.getFont());
        int height = Math.max(6, Math.round(font.getFontData()[0].getHeight() * 0.88f));
        return resources.create(font.setHeight(height));
    }

    private void paint(Event event) {
        TreeItem item = (TreeItem) event.item;
        Object element = item.getData();
        if (element == null) {
            return;
        }
        GC gc = event.gc;
        RowFonts font = fonts(gc);
        RowStart start = start(event, font);
        int left = event.x + start.text();
        int right = Math.max(left, width() - 6);
        int top = event.y + Math.max(0, (event.height - 2 * font.line()) / 2);
        Color colour = gc.getForeground();
        Image image = look.image(element);
        gc.drawImage(image, event.x + start.picture(), event.y + (event.height - image.getBounds().height) / 2);
        gc.drawText(widths.cut(gc, font.nameData(), look.name(element), right - left), left, top, true);
        gc.setFont(font.about());
        gc.setForeground(new Color(faint(colour.getRGB(), gc.getBackground().getRGB())));
        String about;
        int free = right;
        if (element instanceof PostOutline post) {
            about = look.line(post).in(right - left, words -> widths.of(gc, font.aboutData(), words));
            int room = right - left - widths.of(gc, font.aboutData(), about) - 2 * GAP;
            int middle = top + font.line() + (font.line() - ICON) / 2;
            free = paintNetworks(gc, font.aboutData(), model.networks(post), room, right, middle);
        } else {
            about = look.about(element);
        }
        gc.drawText(widths.cut(gc, font.aboutData(), about, free - left), left, top + font.line(), true);
        gc.setFont(font.name());
        gc.setForeground(colour);
    }

    /** The window system is asked only when the answer can be another one: each row would wait for it. */
    private int width() {
        Point size = tree.getSize();
        boolean barNow = tree.getVerticalBar().isVisible();
        if (bar != barNow || !size.equals(measured)) {
            measured = size;
            bar = barNow;
            width = tree.getClientArea().width;
        }
        return width;
    }

    /** Between the text and its ground, with contrast enough to be read in both themes. */
    private static RGB faint(RGB text, RGB ground) {
        return new RGB(mix(text.red, ground.red), mix(text.green, ground.green), mix(text.blue, ground.blue));
    }

    private static int mix(int text, int ground) {
        return (text * 78 + ground * 22) / 100;
    }

    private void redraw() {
        if (!tree.isDisposed()) {
            tree.redraw();
        }
    }

    /**
     * Returns how many of so many pictures there is room for, with the number of those that are left out.
     *
     * @return nothing where there is no room even for the number
     */
    static OptionalInt fitting(int pictures, int room, IntUnaryOperator widthOfMore) {
        return IntStream.iterate(pictures, fit -> fit >= 0, fit -> fit - 1)
                .filter(fit -> fit * (ICON + GAP) + widthOfMore.applyAsInt(pictures - fit) <= room)
                .findFirst();
    }

    /** Draws as many pictures as there is room for beside the text, and how many more there are; returns where they begin. */
    private int paintNetworks(GC gc, FontData font, List<String> ids, int room, int right, int y) {
        List<Image> images = new ArrayList<>(ids.size());
        for (String id : ids) {
            networks.imageSoon(id, this::redraw).ifPresent(images::add);
        }
        IntUnaryOperator widthOfMore = left -> left == 0 ? 0 : widths.of(gc, font, "+" + left) + GAP;
        OptionalInt fitting = fitting(images.size(), room, widthOfMore);
        if (fitting.isEmpty()) {
            return right;
        }
        List<Image> shown = images.subList(0, fitting.getAsInt());
        int x = right - shown.size() * (ICON + GAP);
        int left = images.size() - shown.size();
        String more = left == 0 ? "" : "+" + left;
        int moreWidth = widthOfMore.applyAsInt(left);
        int start = x - moreWidth;
        if (!more.isEmpty()) {
            gc.drawText(
                    more,
                    right - moreWidth + GAP,
                    y + (ICON - gc.getFontMetrics().getHeight()) / 2,
                    true);
            x = start;
        }
        for (Image image : shown) {
            Rectangle size = image.getBounds();
            gc.drawImage(image, 0, 0, size.width, size.height, x, y, ICON, ICON);
            x += ICON + GAP;
        }
        return start - GAP;
    }
}
