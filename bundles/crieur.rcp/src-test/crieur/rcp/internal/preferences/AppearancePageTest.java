package crieur.rcp.internal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.junit.jupiter.api.Test;

class AppearancePageTest {

    @Test
    void aFontIsNamedByWhatIsNotUsualAboutIt() {
        assertThat(AppearancePage.name(new FontData("Sans", 11, SWT.NORMAL))).isEqualTo("Sans 11");
        boolean french = Locale.getDefault().getLanguage().equals("fr");
        assertThat(AppearancePage.name(new FontData("Sans", 14, SWT.BOLD | SWT.ITALIC)))
                .isEqualTo(french ? "Sans gras italique 14" : "Sans bold italic 14");
    }
}
