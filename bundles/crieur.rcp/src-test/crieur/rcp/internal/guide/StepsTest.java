package crieur.rcp.internal.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {

    private static Steps read(String sheet) throws IOException {
        return Steps.read(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsWhatAStepSaysAndDoes() throws IOException {
        Steps steps = read("<cheatsheet title=\"T\"><intro><description>In\n  two.</description></intro>"
                + "<item title=\"A\"><description>Do a.</description><command serialization=\"a\"/></item>"
                + "<item title=\"B\"><description>Or.</description><subitem label=\"C\"><command serialization=\"c\"/></subitem>"
                + "<subitem label=\"D\"><command serialization=\"d(x=y)\"/></subitem></item></cheatsheet>");

        assertThat(steps.introduction()).isEqualTo("In two.");
        assertThat(steps.steps()).extracting(Steps.Step::title).containsExactly("A", "B");
        assertThat(steps.steps().get(0).deeds()).containsExactly(new Steps.Deed("", "a"));
        assertThat(steps.steps().get(1).deeds())
                .containsExactly(new Steps.Deed("C", "c"), new Steps.Deed("D", "d(x=y)"));
    }

    @Test
    void refusesADamagedSheet() {
        assertThatThrownBy(() -> read("<cheatsheet>")).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nl/fr/"})
    void theStepsToAFirstPostAreTheSameInBothLanguages(String language) throws IOException {
        Path sheet = Path.of(
                System.getProperty("crieur.root"), "bundles/crieur.doc", language, "cheatsheets/first-post.xml");
        try (InputStream file = Files.newInputStream(sheet)) {
            Steps steps = Steps.read(file);
            assertThat(steps.steps()).hasSize(8).allSatisfy(step -> {
                assertThat(step.title()).isNotBlank();
                assertThat(step.description()).isNotBlank();
            });
            assertThat(steps.steps().stream().flatMap(step -> step.deeds().stream()))
                    .extracting(Steps.Deed::command)
                    .containsExactly(
                            "crieur.ui.command.newBrand",
                            "crieur.ui.command.openSample",
                            "crieur.ui.command.newCampaign",
                            "crieur.ui.command.newPost",
                            "org.eclipse.ui.views.showView(org.eclipse.ui.views.showView.viewId=crieur.ui.preview)",
                            "crieur.ui.command.nextProblem",
                            "org.eclipse.ui.views.showView(org.eclipse.ui.views.showView.viewId=crieur.ui.problems)");
        }
    }
}
