package crieur.ui.internal.wizard;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.access.AccessibleName;
import crieur.workspace.internal.creation.FolderName;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;

/** Asks for a brand's name, folder, time zone and languages. */
final class BrandPage extends PartedPage {

    private final Path home;
    private Text name;
    private Text folder;
    private boolean ownFolder;
    private boolean filling;
    private ZoneField zone;
    private final List<Button> languages = new ArrayList<>();

    BrandPage(Path home) {
        super("brand", text("BrandPage.title"));
        this.home = home;
        setMessage(text("BrandPage.giveName"));
        setPageComplete(false);
    }

    @Override
    Optional<Text> first() {
        return Optional.of(name);
    }

    @Override
    List<Consumer<Fields>> parts() {
        return List.of(this::place, this::whole);
    }

    private void place(Fields fields) {
        name = fields.text(text("BrandPage.name"));
        Composite place = fields.row(text("BrandPage.folder"), 2);
        folder = new Text(place, SWT.BORDER);
        AccessibleName.give(folder, text("BrandPage.folder"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(folder);
        folder.addModifyListener(event -> {
            ownFolder |= !filling;
            changed();
        });
        Button browse = new Button(place, SWT.PUSH);
        browse.setText(text("BrandPage.browse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void whole(Fields fields) {
        fields.label(text("BrandPage.zone"), SWT.CENTER);
        zone = new ZoneField(fields.area(), this::changed);
        Composite row = fields.row(text("BrandPage.languages"), Languages.TAGS.size());
        for (String tag : Languages.ownFirst()) {
            Button language = new Button(row, SWT.CHECK);
            language.setText(Languages.name(tag));
            language.setData(tag);
            language.setSelection(languages.isEmpty());
            language.addListener(SWT.Selection, event -> changed());
            languages.add(language);
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
        dialog.setMessage(text("BrandPage.browseWhere"));
        dialog.setFilterPath(home.toString());
        String chosen = dialog.open();
        if (chosen != null) {
            ownFolder = true;
            folder.setText(
                    Path.of(chosen).resolve(FolderName.of(name.getText())).toString());
        }
    }

    @Override
    void changed() {
        String made = FolderName.of(name.getText());
        String usual = made.isEmpty() ? "" : home.resolve(made).toString();
        if (!ownFolder && !filling && !folder.getText().equals(usual)) {
            filling = true;
            folder.setText(usual);
            filling = false;
        }
        String problem = problem();
        setErrorMessage(problem.isEmpty() || name.getText().isBlank() ? null : problem);
        setPageComplete(problem.isEmpty());
    }

    private String problem() {
        if (name.getText().isBlank()) {
            return text("BrandPage.giveName");
        }
        if (!isWholePath(folder.getText())) {
            return text("BrandPage.giveFolder");
        }
        if (Files.exists(folder())) {
            return text("BrandPage.taken", folder());
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone.text())) {
            return text("BrandPage.noZone", zone.text());
        }
        return languages().isEmpty() ? text("BrandPage.noLanguage") : "";
    }

    private static boolean isWholePath(String typed) {
        try {
            return !typed.isBlank() && Path.of(typed).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    String name() {
        return name.getText();
    }

    Path folder() {
        return Path.of(folder.getText());
    }

    ZoneId zone() {
        return ZoneId.of(zone.text());
    }

    List<String> languages() {
        return languages.stream()
                .filter(Button::getSelection)
                .map(button -> (String) button.getData())
                .toList();
    }
}
