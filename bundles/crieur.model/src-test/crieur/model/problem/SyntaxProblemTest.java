package crieur.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyntaxProblemTest {
    @ParameterizedTest
    @EnumSource
    void hasAMessageInBothLanguages(ProblemCode code) {
        SyntaxProblem problem = SyntaxProblem.ofFile(code, "first", "second");
        assertThat(problem.message(Locale.ENGLISH)).isNotBlank().isNotEqualTo(problem.message(Locale.FRENCH));
        assertThat(problem.message(Locale.FRENCH)).doesNotContain("'", " ;", " :", "« ", "{0}");
        boolean first = problem.message(Locale.ENGLISH).contains("first");
        assertThat(problem.message(Locale.FRENCH).contains("first")).isEqualTo(first);
    }

    @Test
    void hasNoMessageWithoutACode() {
        TreeSet<String> keys = new TreeSet<>();
        for (ProblemCode code : ProblemCode.values()) {
            keys.add(SyntaxProblem.ofFile(code).messageKey());
        }
        assertThat(ResourceBundle.getBundle("crieur.model.problem.messages", Locale.FRENCH)
                        .keySet())
                .isEqualTo(keys);
    }

    @Test
    void speaksEnglishToEverybodyElse() {
        SyntaxProblem problem = SyntaxProblem.ofFile(ProblemCode.YAML_QUOTE);
        assertThat(problem.message(Locale.JAPANESE)).isEqualTo("The closing quote is missing.");
    }
}
