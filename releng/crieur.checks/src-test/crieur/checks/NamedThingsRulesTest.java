package crieur.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedThingsRulesTest {

    private static final String CORE = "bundles/crieur.core/";
    private static final String SOURCE = CORE + "src/crieur/core/";

    @TempDir
    Path root;

    private Checkout checkout;

    @BeforeEach
    void create() {
        checkout = new Checkout(root).bundle("crieur.core");
    }

    @Test
    void refusesAClassThatIsNotThere() throws IOException {
        checkout.with(
                        CORE + "plugin.xml",
                        "<plugin><x class=\"crieur.core.There\"/><x class=\"crieur.core.Gone\"/></plugin>")
                .with(SOURCE + "There.java", "class There {}");
        assertThat(new NamedClassesRule().check(checkout.repository()))
                .extracting(Violation::reason)
                .containsExactly("names the class crieur.core.Gone, which is not there");
    }

    @Test
    void refusesAComponentClassAndAFileThatAreNotThere() throws IOException {
        checkout.with(CORE + "OSGI-INF/a.xml", "<component><implementation class=\"crieur.core.Gone\"/></component>")
                .with(CORE + "plugin.xml", "<plugin><x icon=\"icons/gone.svg\"/></plugin>");
        assertThat(new NamedClassesRule().check(checkout.repository())).hasSize(2);
    }

    @Test
    void refusesABundleKeyThatALanguageLacksOrNobodyUses() throws IOException {
        checkout.with(CORE + "plugin.xml", "<plugin><x name=\"%one\"/></plugin>")
                .with(CORE + "OSGI-INF/l10n/bundle.properties", "one=One\ntwo=Two\n")
                .with(CORE + "OSGI-INF/l10n/bundle_fr.properties", "two=Deux\n");
        assertThat(new BundleKeysRule().check(checkout.repository()))
                .extracting(Violation::reason)
                .containsExactly("the key two is used nowhere", "lacks the key one", "the key two is used nowhere");
    }

    @Test
    void refusesMessagesThatDifferBetweenLanguages() throws IOException {
        checkout.with(SOURCE + "A.java", "m(\"A.same\"); m(\"A.english\"); m(\"A.arguments\");")
                .with(SOURCE + "messages.properties", "A.same=x\nA.english=x\nA.arguments={0} of {1}\n")
                .with(SOURCE + "messages_fr.properties", "A.same=x\nA.arguments={0}\n");
        assertThat(new MessageKeysRule().check(checkout.repository()))
                .extracting(Violation::reason)
                .containsExactly(
                        "the key A.arguments takes other arguments than in English", "lacks the key A.english");
    }

    @Test
    void refusesMessagesThatAreUnusedOrMissing() throws IOException {
        checkout.with(SOURCE + "A.java", "m(\"A.used\"); m(\"A.missing\");")
                .with(SOURCE + "messages.properties", "A.used=x\nA.unused=x\n")
                .with(SOURCE + "messages_fr.properties", "A.used=x\nA.unused=x\n");
        assertThat(new MessageKeysRule().check(checkout.repository()))
                .extracting(Violation::reason)
                .containsExactly(
                        "the key A.unused is used nowhere", "the code names the key A.missing, which has no text");
    }
}
