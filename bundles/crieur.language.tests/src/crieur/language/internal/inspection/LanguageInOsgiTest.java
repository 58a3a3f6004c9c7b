package crieur.language.internal.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Dictionary;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Problem;
import crieur.core.inspection.TextSubject;
import crieur.core.text.TextAnalysis;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** LanguageTool finds its files and classes inside the bundle, on threads that know nothing of it. */
class LanguageInOsgiTest {

    private static final InspectionContext CONTEXT = (InspectionContext) Proxy.newProxyInstance(
            LanguageInOsgiTest.class.getClassLoader(),
            new Class<?>[] {InspectionContext.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "isCancelled" -> false;
                case "isRuleOn" -> true;
                case "dictionary" -> Dictionary.EMPTY;
                case "prepare" -> {
                    ((Runnable) arguments[0]).run();
                    yield null;
                }
                default -> throw new UnsupportedOperationException(method.getName());
            });

    @BeforeAll
    static void keepNoResults() {
        System.setProperty("crieur.language.cache", "off");
    }

    @Test
    void contributesFiveInspections() {
        assertThat(elements())
                .extracting(element -> element.getAttribute("id"))
                .contains(
                        "crieur.language.spelling",
                        "crieur.language.grammar",
                        "crieur.language.typography",
                        "crieur.language.style",
                        "crieur.language.frenchTypography");
    }

    @Test
    void findsAMisspeltWordInBothLanguages() throws Exception {
        assertThat(inspect("crieur.language.spelling", "fr", "Venez à l’ateleir."))
                .hasSize(1);
        assertThat(inspect("crieur.language.spelling", "en", "You will recieve it."))
                .hasSize(1);
    }

    @Test
    void findsMistakesOfGrammarInBothLanguages() throws Exception {
        assertThat(inspect("crieur.language.grammar", "fr", "Les affiches est arrivé ce matin."))
                .isNotEmpty();
        assertThat(inspect("crieur.language.grammar", "en-US", "I would of bought a apple."))
                .hasSize(2);
        assertThat(inspect("crieur.language.grammar", "en-GB", "I would of bought a apple."))
                .hasSize(2);
    }

    @Test
    void findsNothingInACorrectText() throws Exception {
        assertThat(inspect("crieur.language.grammar", "fr", "Les affiches sont arrivées ce matin."))
                .isEmpty();
    }

    private static List<IConfigurationElement> elements() {
        return List.of(RegistryFactory.getRegistry().getConfigurationElementsFor("crieur.inspections"));
    }

    private static List<Problem> inspect(String id, String language, String text) throws Exception {
        Callable<List<Problem>> call =
                () -> inspection(id).inspect(new TextSubject(TextAnalysis.of(text), Optional.of(language)), CONTEXT);
        FutureTask<List<Problem>> task = new FutureTask<>(call);
        Thread thread = new Thread(task);
        thread.setContextClassLoader(null);
        thread.start();
        return task.get();
    }

    @SuppressWarnings("unchecked")
    private static Inspection<TextSubject> inspection(String id) throws Exception {
        for (IConfigurationElement element : elements()) {
            if (id.equals(element.getAttribute("id"))) {
                return (Inspection<TextSubject>) element.createExecutableExtension("class");
            }
        }
        throw new AssertionError(id);
    }
}
