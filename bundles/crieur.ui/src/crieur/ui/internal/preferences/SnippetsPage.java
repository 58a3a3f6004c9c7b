package crieur.ui.internal.preferences;

import static crieur.ui.internal.message.Texts.text;

import crieur.model.file.BrandLayout;
import crieur.ui.internal.change.Changes;
import crieur.ui.internal.field.TabLeads;
import crieur.workspace.internal.snippet.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Pieces of text that are written again and again. */
public final class SnippetsPage extends PlacePage {

    private final List<Snippet> snippets = new ArrayList<>();
    private List<Snippet> read = List.of();
    private Composite list;
    private Composite none;
    private Table table;
    private Button remove;
    private Text name;
    private Text description;
    private Text content;
    private boolean filling;

    @Override
    void createBody(Composite body) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(body);
        createList(body);
        button(body, text("SnippetsPage.add"), this::add);
        remove = button(body, text("SnippetsPage.remove"), this::remove);
        name = field(body, text("SnippetsPage.name"), SWT.BORDER, SWT.DEFAULT);
        description = field(body, text("SnippetsPage.description"), SWT.BORDER, SWT.DEFAULT);
        content = field(body, text("SnippetsPage.text"), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 64);
        Label hint = new Label(body, SWT.WRAP);
        hint.setText(text("SnippetsPage.hint", "${" + text("SnippetsPage.field") + "}"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(420, SWT.DEFAULT)
                .applyTo(hint);
    }

    private void createList(Composite body) {
        list = new Composite(body, SWT.NONE);
        list.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).span(1, 2).hint(340, 70).applyTo(list);
        table = new Table(list, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.addListener(SWT.Selection, event -> select(table.getSelectionIndex()));
        none = new Composite(list, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(none);
        Label words = new Label(none, SWT.WRAP);
        words.setText(text("SnippetsPage.none"));
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(words);
    }

    private Button button(Composite body, String words, Runnable work) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(words);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    private Text field(Composite body, String words, int style, int height) {
        Composite row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        Label label = new Label(row, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults()
                .hint(110, SWT.DEFAULT)
                .align(SWT.BEGINNING, height == SWT.DEFAULT ? SWT.CENTER : SWT.BEGINNING)
                .applyTo(label);
        Text field = new Text(row, style);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, height).applyTo(field);
        field.addModifyListener(event -> changed());
        // No network shows a tab.
        TabLeads.on(field);
        return field;
    }

    @Override
    void show() throws IOException {
        read = Snippet.read(place().read(BrandLayout.SNIPPETS).text());
        snippets.clear();
        snippets.addAll(read);
        fill(snippets.isEmpty() ? -1 : 0);
    }

    private void fill(int selected) {
        table.removeAll();
        for (Snippet snippet : snippets) {
            new TableItem(table, SWT.NONE).setText(words(snippet));
        }
        table.setSelection(selected);
        ((StackLayout) list.getLayout()).topControl = snippets.isEmpty() ? none : table;
        list.layout();
        select(selected);
    }

    private static String words(Snippet snippet) {
        return snippet.description().isBlank() ? snippet.name() : snippet.name() + " – " + snippet.description();
    }

    private void select(int index) {
        filling = true;
        Snippet snippet = index < 0 ? new Snippet("", "", "") : snippets.get(index);
        name.setText(snippet.name());
        description.setText(snippet.description());
        content.setText(snippet.text());
        List.of(name, description, content).forEach(field -> field.setEnabled(index >= 0));
        remove.setEnabled(index >= 0);
        filling = false;
    }

    private void changed() {
        int index = table.getSelectionIndex();
        if (!filling && index >= 0) {
            Snippet snippet = new Snippet(
                    name.getText().strip(),
                    description.getText().strip(),
                    content.getText().replace("\r\n", "\n"));
            snippets.set(index, snippet);
            table.getItem(index).setText(words(snippet));
            tellNameless();
        }
    }

    /** Returns whether each has a name; the first without is shown otherwise, as nothing that was written may be lost. */
    private boolean areNamed() {
        int nameless = nameless();
        if (nameless >= 0) {
            fill(nameless);
            tellNameless();
            name.setFocus();
        }
        return nameless < 0;
    }

    private int nameless() {
        return IntStream.range(0, snippets.size())
                .filter(index -> snippets.get(index).name().isBlank())
                .findFirst()
                .orElse(-1);
    }

    private void tellNameless() {
        setErrorMessage(nameless() < 0 ? null : text("SnippetsPage.nameless"));
    }

    private void add() {
        snippets.add(new Snippet(text("SnippetsPage.fresh"), "", ""));
        fill(snippets.size() - 1);
        name.setFocus();
        name.selectAll();
    }

    private void remove() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            snippets.remove(index);
            fill(Math.min(index, snippets.size() - 1));
            tellNameless();
        }
    }

    @Override
    boolean save(Changes changes) throws IOException {
        if (snippets.equals(read)) {
            return true;
        }
        if (!areNamed()) {
            return false;
        }
        String before = place().read(BrandLayout.SNIPPETS).text();
        boolean written = place().write(
                        changes, text("SnippetsPage.undo"), BrandLayout.SNIPPETS, Snippet.write(before, snippets));
        if (written) {
            read = List.copyOf(snippets);
        }
        return written;
    }
}
