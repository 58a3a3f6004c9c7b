package crieur.rcp.internal.preferences;

import static crieur.rcp.internal.message.Texts.text;

import crieur.core.check.UserFolder;
import crieur.rcp.internal.application.NextStart;
import crieur.rcp.internal.theme.ThemeChoice;
import crieur.rcp.internal.theme.Theming;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FontDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.slf4j.LoggerFactory;

/** The theme, the font that posts are written in, and the language of the window. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final String FONT = "crieur.ui.font.post";
    private static final List<String> LANGUAGES = List.of("", "fr", "en");

    private IWorkbench workbench;
    private Combo theme;
    private Combo language;
    private Label fontName;
    private FontData[] font;

    @Override
    public void init(IWorkbench running) {
        workbench = running;
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 10).applyTo(page);
        theme = combo(page, text("AppearancePage.theme"), themeNames());
        theme.select(new Theming(workbench).choice().ordinal());
        createFont(page);
        String[] languages = {text("AppearancePage.systemLanguage"), "Français", "English"};
        language = combo(page, text("AppearancePage.language"), languages);
        language.select(
                LANGUAGES.indexOf(languageFile().flatMap(LanguageFile::language).orElse("")));
        Label hint = new Label(page, SWT.WRAP);
        hint.setText(text("AppearancePage.languageHint"));
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .hint(420, SWT.DEFAULT)
                .applyTo(hint);
        return page;
    }

    private static String[] themeNames() {
        return Arrays.stream(ThemeChoice.values())
                .map(choice -> switch (choice) {
                    case LIGHT -> text("AppearancePage.light");
                    case DARK -> text("AppearancePage.dark");
                    case SYSTEM -> text("AppearancePage.system");
                })
                .toArray(String[]::new);
    }

    private static Combo combo(Composite page, String words, String[] items) {
        new Label(page, SWT.NONE).setText(words);
        Combo combo = new Combo(page, SWT.READ_ONLY);
        combo.setItems(items);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(combo);
        return combo;
    }

    private void createFont(Composite page) {
        new Label(page, SWT.NONE).setText(text("AppearancePage.font"));
        font = workbench.getThemeManager().getCurrentTheme().getFontRegistry().getFontData(FONT);
        fontName = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(fontName);
        Button change = new Button(page, SWT.PUSH);
        change.setText(text("AppearancePage.change"));
        change.addListener(SWT.Selection, event -> {
            FontDialog dialog = new FontDialog(getShell());
            dialog.setFontList(font);
            if (dialog.open() != null) {
                font = dialog.getFontList();
                showFont();
            }
        });
        showFont();
    }

    private void showFont() {
        fontName.setText(name(font[0]));
        fontName.requestLayout();
    }

    /** Returns how people call a font: its family, what is not usual about it, its size. */
    static String name(FontData font) {
        StringJoiner words = new StringJoiner(" ").add(font.getName());
        if ((font.getStyle() & SWT.BOLD) != 0) {
            words.add(text("AppearancePage.bold"));
        }
        if ((font.getStyle() & SWT.ITALIC) != 0) {
            words.add(text("AppearancePage.italic"));
        }
        return words.add(String.valueOf(font.getHeight())).toString();
    }

    private static Optional<LanguageFile> languageFile() {
        return UserFolder.own().map(folder -> new LanguageFile(folder.resolve(LanguageFile.NAME)));
    }

    @Override
    public boolean performOk() {
        if (theme == null) {
            return true;
        }
        new Theming(workbench).choose(ThemeChoice.values()[theme.getSelectionIndex()]);
        ScopedPreferenceStore store = new ScopedPreferenceStore(
                org.eclipse.core.runtime.preferences.InstanceScope.INSTANCE, "org.eclipse.ui.workbench");
        PreferenceConverter.setValue(store, FONT, font);
        workbench.getThemeManager().getCurrentTheme().getFontRegistry().put(FONT, font);
        return keepLanguage(
                Optional.of(LANGUAGES.get(language.getSelectionIndex())).filter(chosen -> !chosen.isEmpty()));
    }

    private boolean keepLanguage(Optional<String> chosen) {
        Optional<LanguageFile> file = languageFile();
        if (file.isEmpty() || file.get().language().equals(chosen)) {
            return true;
        }
        try {
            file.get().choose(chosen);
            NextStart.speak(chosen);
            NextStart.offer(workbench, getShell(), text("AppearancePage.restart"));
            return true;
        } catch (IOException e) {
            LoggerFactory.getLogger(AppearancePage.class).warn("The language is not kept", e);
            setErrorMessage(text("AppearancePage.notWritten", file.get().file()));
            return false;
        }
    }
}
