package crieur.ui.internal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextSubject;
import crieur.core.inspection.When;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileViewModelTest {

    private final InspectionDescriptor shouting = inspection("a.shouting", "style", true, Map.of());
    private final InspectionDescriptor near = inspection("a.nearLimit", "network", true, Map.of("share", 0.9));
    private final InspectionDescriptor typography = inspection("a.typography", "style", false, Map.of());
    private final ProfileViewModel model = new ProfileViewModel(List.of(typography, shouting, near), Message::key);

    private static InspectionDescriptor inspection(
            String id, String category, boolean enabled, Map<String, Double> thresholds) {
        MessageCatalog catalog = MessageCatalog.beside(ProfileViewModelTest.class);
        return new InspectionDescriptor(
                id,
                catalog.message(id),
                catalog.message("finds " + id),
                category,
                TextSubject.class,
                When.SAVE,
                Severity.WARNING,
                enabled,
                false,
                thresholds,
                Set.of(),
                "test",
                () -> null);
    }

    @Test
    void showsWhatAnInspectionDeclaresUntilTheProfileSaysOtherwise() {
        assertThat(model.isEnabled(shouting)).isTrue();
        assertThat(model.isEnabled(typography)).isFalse();
        assertThat(model.threshold(near, "share")).isEqualTo(0.9);

        model.show("inspections:\n  a.shouting: false\n  a.nearLimit: {thresholds: {share: 0.7}, severity: error}\n");

        assertThat(model.isEnabled(shouting)).isFalse();
        assertThat(model.threshold(near, "share")).isEqualTo(0.7);
        assertThat(model.severity(near)).contains(Severity.ERROR);
        assertThat(model.isOwn(near)).isTrue();
        assertThat(model.isChanged()).isFalse();
    }

    @Test
    void changesOnlyWhatWasChanged() {
        String text = "# ours\ninspections:\n  a.shouting: false # never\n";
        model.show(text);

        model.enable(typography, true);
        model.setThreshold(near, "share", 0.8);
        model.setSeverity(near, Optional.of(Severity.INFO));

        assertThat(model.isChanged()).isTrue();
        String after = model.applied(text).orElseThrow();
        assertThat(after).startsWith("# ours\ninspections:\n  a.shouting: false # never\n");
        model.show(after);
        assertThat(model.isEnabled(typography)).isTrue();
        assertThat(model.threshold(near, "share")).isEqualTo(0.8);
        assertThat(model.severity(near)).contains(Severity.INFO);
    }

    @Test
    void theUsualSeverityIsNotWritten() {
        String text = "# ours\nother: kept\ninspections:\n  a.shouting: {severity: error}\n"
                + "  a.nearLimit: # often\n    severity: error # for now\n    note: ours\n  a.typography: true\n";
        model.show(text);

        model.setSeverity(near, Optional.empty());

        assertThat(model.applied(text)).contains(text.replace("    severity: error # for now\n", ""));
        model.setSeverity(shouting, Optional.empty());
        model.setSeverity(typography, Optional.of(Severity.ERROR));
        model.setSeverity(typography, Optional.empty());

        assertThat(model.applied(text))
                .contains(text.replace("    severity: error # for now\n", "")
                        .replace("  a.shouting: {severity: error}\n", ""));
        assertThat(model.severity(near)).isEmpty();
        assertThat(model.isOwn(shouting)).isFalse();
    }

    @Test
    void whatIsChangedAfterAnInspectionWasResetIsAllThatIsWritten() {
        String text = "inspections:\n  a.nearLimit: {enabled: true, severity: error, thresholds: {share: 0.7}}\n"
                + "  a.shouting: false\n";
        model.show(text);

        model.reset(near);
        model.enable(near, false);

        String after = model.applied(text).orElseThrow();
        assertThat(after).contains("a.shouting: false").doesNotContain("severity", "thresholds");
        model.show(after);
        assertThat(model.isEnabled(near)).isFalse();
    }

    @Test
    void anInspectionCanBeAsItDeclaresItselfAgain() {
        String text = "inspections:\n  a.shouting: false\n  a.nearLimit: true\n";
        model.show(text);

        model.reset(shouting);

        assertThat(model.isEnabled(shouting)).isTrue();
        assertThat(model.applied(text).orElseThrow())
                .doesNotContain("a.shouting")
                .contains("a.nearLimit");
    }

    @Test
    void aRuleThatWasTurnedOffIsShownUntilItIsTurnedOnAgain() {
        String text = "inspections:\n  a.shouting:\n    rules:\n      word: false # for now\n      sign: true\n";
        model.show(text);
        assertThat(model.rulesOff(shouting)).containsExactly("word");
        assertThat(model.isOwn(shouting)).isTrue();

        model.setRule(shouting, "word", true);

        assertThat(model.isRuleOn(shouting, "word")).isTrue();
        assertThat(model.rulesOff(shouting)).isEmpty();
        assertThat(model.applied(text)).contains(text.replace("word: false", "word: true"));
        model.setRule(shouting, "word", false);
        assertThat(model.isChanged()).isFalse();
        assertThat(model.rulesOff(shouting)).containsExactly("word");

        model.reset(shouting);

        assertThat(model.rulesOff(shouting)).isEmpty();
    }

    @Test
    void whatIsChangedBackIsNoChange() {
        model.show("inspections:\n  a.shouting: false\n");

        model.enable(shouting, true);
        model.enable(shouting, false);

        assertThat(model.isChanged()).isFalse();
    }

    @Test
    void findsInspectionsByNameAndCategory() {
        model.filter("STYLE shout");

        assertThat(model.groups()).hasSize(1);
        assertThat(model.groups().get(0).inspections()).containsExactly(shouting);
    }

    @Test
    void aProfileThatIsNoYamlIsNotTouched() {
        model.show("inspections: [\n");

        model.enable(shouting, false);

        assertThat(model.isReadable()).isFalse();
        assertThat(model.applied("inspections: [\n")).isEmpty();
    }
}
