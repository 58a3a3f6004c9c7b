package crieur.core.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextSubject;
import crieur.core.inspection.When;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionsTest {

    /** What the fixture names. */
    public static final class Nothing implements Inspection<TextSubject> {
        @Override
        public List<Problem> inspect(TextSubject subject, InspectionContext context) {
            return List.of();
        }
    }

    @TempDir
    Path folder;

    private final Contributions.Builder builder = new Contributions.Builder();

    private Contributions read(String... elements) throws IOException, ContributionException {
        Path file = folder.resolve("plugin.xml");
        Files.writeString(file, "<plugin>" + String.join("\n", elements) + "</plugin>");
        return builder.addPluginXml(url(file), getClass().getClassLoader()).build();
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String extension(String point, String element) {
        return "<extension point='crieur." + point + "'>" + element + "</extension>";
    }

    private static String inspection(String attributes) {
        return extension("inspections", "<inspection " + attributes + "/>");
    }

    private static final String SOUND =
            "id='org.acme.nothing' name='%nothing' subject='text' class='" + Nothing.class.getName() + "'";

    private static List<String> problems(Contributions contributions) {
        return contributions.list().stream()
                .flatMap(contribution -> contribution.problems().stream())
                .toList();
    }

    @Test
    void readsAnInspectionWithItsDefaults() throws Exception {
        Contributions contributions = read(inspection(SOUND));
        InspectionDescriptor descriptor =
                contributions.inspections().find("org.acme.nothing").orElseThrow();
        assertThat(descriptor.subject()).isEqualTo(TextSubject.class);
        assertThat(descriptor.when()).isEqualTo(When.SAVE);
        assertThat(descriptor.severity()).isEqualTo(Severity.WARNING);
        assertThat(descriptor.enabledByDefault()).isTrue();
        assertThat(descriptor.slow()).isFalse();
        assertThat(descriptor.implementation().get()).isInstanceOf(Nothing.class);
        assertThat(contributions.list()).singleElement().matches(Contribution::isSound);
    }

    @Test
    void givesNamesInTheLanguageOfTheReader() throws Exception {
        Path texts = Files.createDirectories(folder.resolve("OSGI-INF/l10n"));
        Files.writeString(texts.resolve("bundle.properties"), "nothing=Nothing\nonly=Only");
        Files.writeString(texts.resolve("bundle_fr.properties"), "nothing=Néant");
        InspectionDescriptor descriptor = read(inspection(SOUND + " description='%only'"))
                .inspections()
                .all()
                .get(0);
        assertThat(descriptor.name().format(Locale.FRANCE)).isEqualTo("Néant");
        assertThat(descriptor.name().format(Locale.ENGLISH)).isEqualTo("Nothing");
        assertThat(descriptor.name().format(Locale.JAPAN)).isEqualTo("Nothing");
        assertThat(descriptor.description().format(Locale.FRENCH)).isEqualTo("Only");
    }

    @Test
    void leavesOutWhatIsMalformedAndKeepsTheRest() throws Exception {
        Contributions contributions = read(
                inspection("id='unqualified' name='x' subject='text' class='x'"),
                inspection("name='x' subject='text' class='x'"),
                inspection("id='org.acme.a' name='x' subject='pixel' class='x'"),
                inspection("id='org.acme.b' name='x' subject='text' severity='fatal' class='x'"),
                inspection("id='org.acme.c' name='x' subject='text'"),
                extension("inspections", "<inspektion id='org.acme.d'/>"),
                inspection(SOUND),
                inspection(SOUND));
        assertThat(contributions.inspections().all()).hasSize(1);
        assertThat(problems(contributions))
                .hasSize(7)
                .anyMatch(problem -> problem.contains("not fully qualified"))
                .anyMatch(problem -> problem.contains("\"id\" is missing"))
                .anyMatch(problem -> problem.contains("none of text, draft, post, campaign"))
                .anyMatch(problem -> problem.contains("severity=\"fatal\" is not allowed"))
                .anyMatch(problem -> problem.contains("\"class\" is missing"))
                .anyMatch(problem -> problem.contains("unknown element <inspektion>"))
                .anyMatch(problem -> problem.contains("taken by another"));
    }

    @Test
    void findsAClassThatIsMissingOnlyWhenItIsWanted() throws Exception {
        Contributions contributions =
                read(inspection("id='org.acme.gone' name='x' subject='text' class='org.acme.Gone'"));
        InspectionDescriptor descriptor = contributions.inspections().all().get(0);
        assertThat(problems(contributions)).isEmpty();
        assertThatThrownBy(() -> descriptor.implementation().get()).hasMessageContaining("org.acme.Gone");
    }

    @Test
    void refusesAWorkflowWhoseTransitionLeadsNowhere() throws Exception {
        Contributions contributions = read(extension(
                "workflows",
                "<workflow id='org.acme.w' name='w'><state id='a' name='a'/>"
                        + "<transition id='t' name='t' from='a' to='b'/></workflow>"));
        assertThat(contributions.workflows().all()).isEmpty();
        assertThat(problems(contributions)).containsExactly("to=\"b\" is no state of the workflow");
    }

    @Test
    void findsANetworkByItsShortId() throws Exception {
        Contributions contributions = read(
                extension("networks", "<network id='org.acme.intranet' name='Intranet'/>"),
                extension("networks", "<network id='org.other.intranet' name='Other'/>"));
        assertThat(contributions.networks().ids()).containsExactly("intranet", "org.other.intranet");
        assertThat(contributions.networks().find("intranet"))
                .isEqualTo(contributions.networks().find("org.acme.intranet"));
        assertThat(contributions
                        .networks()
                        .find("org.other.intranet")
                        .orElseThrow()
                        .name())
                .isEqualTo("Other");
        assertThat(contributions.networks().find("acme")).isEmpty();
    }

    @Test
    void remembersWhatMisbehavesLater() throws Exception {
        Contributions contributions = read(inspection(SOUND));
        contributions.report(ExtensionPoint.INSPECTIONS, "org.acme.nothing", "took too long");
        assertThat(problems(contributions)).containsExactly("took too long");
    }

    @Test
    void saysWhereAFileIsMalformed() {
        assertThatThrownBy(() -> read("<extension>"))
                .isInstanceOf(ContributionException.class)
                .hasMessageMatching("(?s).*plugin\\.xml:1:\\d+: .*");
    }

    @Test
    void refusesADocumentType() throws IOException {
        Path file = folder.resolve("plugin.xml");
        Files.writeString(file, "<!DOCTYPE plugin [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><plugin>&e;</plugin>");
        assertThatThrownBy(() -> builder.addPluginXml(url(file), getClass().getClassLoader()))
                .isInstanceOf(ContributionException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void opensNoFileOutsideTheContribution() throws Exception {
        Files.writeString(folder.resolve("secret"), "x");
        Path inside = Files.createDirectories(folder.resolve("plugin"));
        Files.writeString(inside.resolve("own.txt"), "own");
        Path file = inside.resolve("plugin.xml");
        Files.writeString(
                file,
                "<plugin>" + extension("templates", "<template id='org.acme.t' name='t' folder='t'/>") + "</plugin>");
        ContributionElement element = builder.addPluginXml(url(file), getClass().getClassLoader())
                .build()
                .templates()
                .all()
                .get(0)
                .element();
        assertThat(element.open("own.txt")).hasContent("own");
        assertThatThrownBy(() -> element.open("../secret")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> element.open("/etc/passwd")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> element.open("file:/etc/passwd")).isInstanceOf(IOException.class);
    }
}
