package crieur.ui.internal.preferences;

import static crieur.ui.internal.message.Texts.text;

import crieur.model.file.BrandLayout;
import crieur.ui.internal.change.Changes;
import crieur.ui.internal.command.LastFolder;
import crieur.workspace.internal.build.MonitoredProgress;
import crieur.workspace.internal.dictionary.DictionaryImport;
import crieur.workspace.internal.dictionary.WordFile;
import crieur.workspace.internal.search.Folded;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.slf4j.LoggerFactory;

/** The words that are never flagged: a brand's and the person's own. */
public final class DictionaryPage extends PlacePage {

    private String text = "";
    private List<String> shown = List.of();
    private Text word;
    private Table table;
    private Label count;

    @Override
    void createBody(Composite body) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(body);
        word = new Text(body, SWT.SEARCH | SWT.ICON_CANCEL);
        word.setMessage(text("DictionaryPage.word"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(word);
        word.addModifyListener(event -> refresh());
        word.addListener(SWT.DefaultSelection, event -> add());
        button(body, text("DictionaryPage.add"), this::add);
        table = new Table(body, SWT.VIRTUAL | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(1, 2)
                .hint(320, 300)
                .applyTo(table);
        table.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(shown.get(event.index)));
        button(body, text("DictionaryPage.remove"), this::remove);
        button(body, text("DictionaryPage.import"), this::bringIn);
        count = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(count);
    }

    private void button(Composite body, String words, Runnable work) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(words);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        button.addListener(SWT.Selection, event -> work.run());
    }

    @Override
    void show() throws IOException {
        text = place().read(BrandLayout.DICTIONARY).text();
        refresh();
    }

    private void refresh() {
        String wanted = Folded.folded(word.getText().strip());
        List<String> all = WordFile.words(text);
        shown = all.stream()
                .filter(each -> wanted.isEmpty() || Folded.folded(each).contains(wanted))
                .sorted(Comparator.comparing(Folded::folded))
                .toList();
        table.setItemCount(shown.size());
        table.clearAll();
        count.setText(text("DictionaryPage.count", all.size()));
    }

    private void add() {
        if (!word.getText().isBlank()) {
            text = WordFile.with(text, List.of(word.getText()));
            word.setText("");
            refresh();
        }
    }

    private void remove() {
        List<String> gone =
                Arrays.stream(table.getSelectionIndices()).mapToObj(shown::get).toList();
        text = WordFile.without(text, gone);
        table.deselectAll();
        refresh();
    }

    private void bringIn() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(text("DictionaryPage.importTitle"));
        dialog.setFilterExtensions(new String[] {"*.dic;*.txt", "*.*"});
        dialog.setFilterNames(new String[] {text("DictionaryPage.importKinds"), text("DictionaryPage.importAll")});
        LastFolder.ask(dialog, "dictionary").forEach(this::bringIn);
    }

    private void bringIn(Path file) {
        DictionaryImport[] read = new DictionaryImport[1];
        boolean[] cancelled = new boolean[1];
        try {
            new ProgressMonitorDialog(getShell()).run(true, true, monitor -> {
                monitor.beginTask(text("DictionaryPage.importing", file.getFileName()), -1);
                try {
                    read[0] = DictionaryImport.read(file, new MonitoredProgress(monitor));
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
                cancelled[0] = monitor.isCanceled();
            });
        } catch (InvocationTargetException e) {
            LoggerFactory.getLogger(DictionaryPage.class).warn("A dictionary cannot be read", e.getCause());
            MessageDialog.openError(getShell(), "Crieur", text("DictionaryPage.importFailed", file));
            return;
        } catch (InterruptedException e) {
            return;
        }
        if (!cancelled[0]) {
            int before = WordFile.words(text).size();
            text = WordFile.with(text, read[0].words());
            refresh();
            String key = read[0].cut() ? "DictionaryPage.importCut" : "DictionaryPage.imported";
            int added = WordFile.words(text).size() - before;
            MessageDialog.openInformation(getShell(), "Crieur", text(key, added, read[0].entries()));
        }
    }

    @Override
    boolean save(Changes changes) throws IOException {
        return place().write(changes, text("DictionaryPage.undo"), BrandLayout.DICTIONARY, text);
    }
}
