package crieur.ui.internal.post.media;

import static crieur.ui.internal.message.Texts.text;

import crieur.model.post.PostEdits;
import crieur.model.post.PostMedia;
import crieur.ui.internal.command.LastFolder;
import crieur.ui.internal.field.FieldFocus;
import crieur.ui.internal.post.header.ChipColours;
import crieur.ui.internal.post.live.OpenPost;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/**
 * The pictures and films of a post under its text: each with its alternative text beside it and what is wrong with it.
 *
 * <p>Every change is an edit of the document.
 */
public final class MediaStrip {

    private static final int ROWS_SHOWN = 2;
    private static final int SPACING = 4;

    /** A thumbnail. */
    private static final int LOWEST = 64;

    private final OpenPost post;
    private final FieldFocus fields;
    private final MediaImport media;
    private final Composite area;
    private final ScrolledComposite scrolled;
    private final Composite list;
    private final List<MediaRow> rows = new ArrayList<>();
    private Label title;
    private Label hint;
    private Button add;
    private List<MediaItem> shown = List.of();
    private List<MediaItem.Note> ofAll = List.of();
    private boolean fitting;

    /** Creates the strip under an editor's text. */
    public MediaStrip(Composite parent, OpenPost post, FieldFocus fields, MediaImport media) {
        this.post = post;
        this.fields = fields;
        this.media = media;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 2).spacing(4, 2).applyTo(area);
        createBar();
        scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        list = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, SPACING).applyTo(list);
        scrolled.setContent(list);
        scrolled.addListener(SWT.Resize, event -> fit());
        post.addListener(aspect -> show());
        show();
    }

    /** Returns the strip's control, to be laid out and to drop files on. */
    public Composite control() {
        return area;
    }

    private void createBar() {
        Composite bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        title = new Label(bar, SWT.NONE);
        hint = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(60, SWT.DEFAULT)
                .applyTo(hint);
        MeaningfulColour.keep(
                hint,
                () -> ofAll.isEmpty()
                        ? title.getForeground()
                        : ChipColours.of(MediaItem.level(ofAll), area.getBackground()));
        add = new Button(bar, SWT.PUSH);
        add.setText(text("MediaStrip.add"));
        add.addListener(SWT.Selection, event -> choose());
    }

    private void choose() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(text("MediaStrip.choose"));
        dialog.setFilterPath(media.folder().toString());
        List<Path> chosen = LastFolder.ask(dialog, "media");
        if (!chosen.isEmpty()) {
            media.files(chosen);
        }
    }

    private void show() {
        if (area.isDisposed()) {
            return;
        }
        List<MediaItem> items = MediaStripViewModel.items(post.file(), post.text(), post.setting(), post.findings());
        ofAll = MediaStripViewModel.notesOfAll(post.text(), post.findings());
        String said = items.isEmpty() && ofAll.isEmpty()
                ? text("MediaStrip.hint")
                : MediaItem.said(ofAll).replace('\n', ' ');
        if (!said.equals(hint.getText())) {
            hint.setText(said);
            hint.setToolTipText(said);
        }
        if (items.equals(shown) && !title.getText().isEmpty()) {
            return;
        }
        boolean other = rows.size() != items.size();
        boolean more = items.size() > rows.size() && !title.getText().isEmpty();
        shown = items;
        title.setText(text("MediaStrip.title", items.size()));
        while (rows.size() > items.size()) {
            rows.remove(rows.size() - 1).control().dispose();
        }
        while (rows.size() < items.size()) {
            rows.add(new MediaRow(list, fields, new Edits(rows.size())));
        }
        boolean higher = other;
        for (int i = 0; i < rows.size(); i++) {
            higher |= rows.get(i).show(items.get(i), items.size());
        }
        if (higher) {
            fit();
        }
        if (more) {
            area.getDisplay().asyncExec(this::showLast);
        }
    }

    /** What was just brought in is seen, also where the strip has room for fewer; its place is known once all is laid out. */
    private void showLast() {
        if (!area.isDisposed() && !rows.isEmpty()) {
            scrolled.showControl(rows.get(rows.size() - 1).control());
        }
    }

    /** Showing or hiding the bar changes the width, which would lead back here in the middle of it. */
    private void fit() {
        if (fitting) {
            return;
        }
        fitting = true;
        try {
            int width = Math.max(100, scrolled.getClientArea().width);
            GridData data = (GridData) scrolled.getLayoutData();
            int wanted = Math.min(height(width), most());
            boolean changed = data.heightHint != wanted || data.exclude != rows.isEmpty();
            data.heightHint = wanted;
            data.exclude = rows.isEmpty();
            scrolled.setVisible(!rows.isEmpty());
            scrolled.setMinHeight(list.computeSize(width, SWT.DEFAULT, true).y);
            list.layout(true, true);
            if (changed) {
                scrolled.requestLayout();
            }
        } finally {
            fitting = false;
        }
    }

    private int height(int width) {
        return rows.stream()
                .limit(ROWS_SHOWN)
                .mapToInt(row -> row.control().computeSize(width, SWT.DEFAULT, true).y + SPACING)
                .sum();
    }

    /** The text keeps the larger part of the editor; what the strip has more is scrolled to. */
    private int most() {
        return Math.max(LOWEST, area.getParent().getParent().getClientArea().height / 3);
    }

    /** Puts the focus on the alternative text of a medium. */
    public void focus(int index) {
        if (index < rows.size()) {
            scrolled.showControl(rows.get(index).control());
            rows.get(index).focus();
        }
    }

    /** Returns the place of the medium whose alternative text has the focus; less than 0 without. */
    public int focused() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether there are no media, and a channel needs some. */
    public boolean isAskedForMedia() {
        return rows.isEmpty() && !ofAll.isEmpty();
    }

    /** Puts the focus on what adds media. */
    public void focusAdd() {
        add.setFocus();
    }

    /** Returns whether what adds media has the focus. */
    public boolean isAddFocused() {
        return add.isFocusControl();
    }

    /** Writes what is still in a field into the document, before it is saved. */
    public void flush() {
        rows.forEach(MediaRow::flush);
    }

    /** The edits of the medium at one place. */
    private final class Edits implements MediaRow.Edits {

        private final int index;

        Edits(int index) {
            this.index = index;
        }

        @Override
        public void setAlt(String alt) {
            if (index < post.text().media().size()) {
                Optional<String> value = alt.isBlank() ? Optional.empty() : Optional.of(alt);
                post.edit(now -> PostEdits.setAlt(now, index, value));
            }
        }

        @Override
        public void move(int by) {
            post.edit(now -> {
                List<PostMedia> moved = MediaStripViewModel.moved(now.media(), index, by);
                return PostEdits.setMedia(now, moved);
            });
        }

        @Override
        public void remove() {
            post.edit(now -> PostEdits.removeMedia(now, index));
        }
    }
}
