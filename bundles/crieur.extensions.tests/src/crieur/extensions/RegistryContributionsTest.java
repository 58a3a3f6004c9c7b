package crieur.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crieur.core.contribution.Contribution;
import crieur.core.contribution.Contributions;
import crieur.core.contribution.ContributionsSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

class RegistryContributionsTest {

    private final Contributions contributions = new RegistryContributions().contributions();

    private List<String> problemsOf(String id) {
        return contributions.list().stream()
                .filter(contribution -> contribution.id().equals(id))
                .map(Contribution::problems)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsWhatTheExampleContributes() {
        assertThat(contributions.networks().find("crieur.example.noticeboard")).isPresent();
        assertThat(contributions.templates().find("crieur.example.openDay")).isPresent();
        assertThat(contributions.workflows().find("crieur.example.fourEyes")).isPresent();
        assertThat(contributions.inspections().find("crieur.example.houseName")).isPresent();
    }

    @Test
    void namesThePlugInThatContributes() {
        assertThat(contributions.list())
                .filteredOn(contribution -> contribution.id().startsWith("crieur.example."))
                .hasSize(4)
                .allMatch(contribution -> contribution.contributor().equals("crieur.example"))
                .allMatch(Contribution::isSound);
    }

    @Test
    void makesTheClassOnlyWhenAsked() {
        assertThat(contributions
                        .inspections()
                        .find("crieur.tests.sound")
                        .orElseThrow()
                        .implementation()
                        .get())
                .isInstanceOf(SoundInspection.class);
        for (String broken : List.of("crieur.tests.gone", "crieur.tests.wrongType")) {
            var descriptor = contributions.inspections().find(broken).orElseThrow();
            assertThatThrownBy(() -> descriptor.implementation().get()).hasMessageContaining("cannot be created");
        }
    }

    @Test
    void leavesOutWhatIsMalformedAndSaysWhy() {
        assertThat(contributions.inspections().find("crieur.tests.badSubject")).isEmpty();
        assertThat(problemsOf("crieur.tests.badSubject"))
                .singleElement()
                .asString()
                .contains("pixel");
        assertThat(problemsOf("unqualified")).singleElement().asString().contains("not fully qualified");
    }

    @Test
    void reportsRulesThatAreNotThereWhenTheNetworkIsAskedFor() {
        assertThat(contributions.networks().find("crieur.tests.noRules")).isEmpty();
        assertThat(problemsOf("crieur.tests.noRules"))
                .singleElement()
                .asString()
                .contains("networks/missing.yaml");
    }

    @Test
    void translatesNamesAtLeastToTheLanguageOfThePlatform() {
        String name = contributions
                .workflows()
                .find("crieur.example.fourEyes")
                .orElseThrow()
                .name()
                .format(Locale.getDefault());
        assertThat(name).isIn("Four eyes", "Quatre yeux");
    }

    @Test
    void isAServiceThatReadsOnce() throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(RegistryContributions.class);
        bundle.start();
        var context = bundle.getBundleContext();
        var reference = context.getServiceReference(ContributionsSource.class);
        assertThat(reference).as("the service, by declarative services").isNotNull();
        ContributionsSource source = context.getService(reference);
        assertThat(source.contributions()).isSameAs(source.contributions());
    }
}
