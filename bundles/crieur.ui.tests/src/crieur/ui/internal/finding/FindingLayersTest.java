package crieur.ui.internal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AnnotationPreference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingLayersTest {

    private static AnnotationPreference look(FindingKind kind, Severity severity) {
        return EditorsUI.getAnnotationPreferenceLookup().getAnnotationPreference(kind.annotationType(severity));
    }

    private static List<Integer> layers(Severity severity) {
        return Stream.of(FindingKind.values())
                .map(kind -> look(kind, severity).getPresentationLayer())
                .toList();
    }

    @Test
    void whateverKindAProblemIsOfTheWorseIsOnTop() {
        assertThat(layers(Severity.INFO)).allMatch(layer -> layer > 0 && layer < 10);
        assertThat(layers(Severity.WARNING)).allMatch(layer -> layer > 10 && layer < 20);
        assertThat(layers(Severity.ERROR)).allMatch(layer -> layer > 20);
    }

    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void problemsOfAKindLookTheSame(FindingKind kind) {
        AnnotationPreference usual = look(kind, Severity.INFO);
        for (Severity severity : Severity.values()) {
            AnnotationPreference look = look(kind, severity);
            assertThat(look.getColorPreferenceKey()).isEqualTo(usual.getColorPreferenceKey());
            assertThat(look.getTextStylePreferenceKey()).isEqualTo(usual.getTextStylePreferenceKey());
            assertThat(look.getOverviewRulerPreferenceKey()).isEqualTo(usual.getOverviewRulerPreferenceKey());
            assertThat(look.getVerticalRulerPreferenceKey()).isEqualTo(usual.getVerticalRulerPreferenceKey());
        }
    }
}
