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
        String argument = argument(code);
        SyntaxProblem problem = SyntaxProblem.ofFile(code, argument, "2");
        assertThat(problem.message(Locale.ENGLISH)).isNotBlank().isNotEqualTo(problem.message(Locale.FRENCH));
        assertThat(problem.message(Locale.FRENCH)).doesNotContain("'", " ;", " :", "« ", "{0}");
        boolean first = problem.message(Locale.ENGLISH).contains(argument);
        assertThat(problem.message(Locale.FRENCH).contains(argument)).isEqualTo(first);
    }

    private static String argument(ProblemCode code) {
        return code.isCounting() ? "7" : code == ProblemCode.XML_OTHER_ROOT ? "Brand" : "first";
    }

    @Test
    void hasNoMessageWithoutACode() {
        TreeSet<String> keys = new TreeSet<>();
        for (ProblemCode code : ProblemCode.values()) {
            keys.add(SyntaxProblem.ofFile(code, argument(code)).messageKey());
        }
        keys.add(SyntaxProblem.ofFile(ProblemCode.XML_OTHER_ROOT, "Campaign").messageKey());
        keys.add(SyntaxProblem.ofFile(ProblemCode.XML_OTHER_ROOT, "Review").messageKey());
        assertThat(ResourceBundle.getBundle("crieur.model.problem.messages", Locale.FRENCH)
                        .keySet())
                .isEqualTo(keys);
    }

    @Test
    void countsAsTheLanguageDoes() {
        assertThat(SyntaxProblem.ofFile(ProblemCode.INVALID_BYTES, "1").message(Locale.ENGLISH))
                .startsWith("One byte here is not UTF-8 text.");
        assertThat(SyntaxProblem.ofFile(ProblemCode.INVALID_BYTES, "12345").message(Locale.ENGLISH))
                .startsWith("From here on, 12,345 bytes are not UTF-8 text.");
        assertThat(SyntaxProblem.ofFile(ProblemCode.INVALID_BYTES, "12345").message(Locale.FRENCH))
                .startsWith("À partir d’ici, 12\u202f345 octets ne sont pas du texte UTF-8.");
    }

    @Test
    void speaksEnglishToEverybodyElse() {
        SyntaxProblem problem = SyntaxProblem.ofFile(ProblemCode.YAML_QUOTE);
        assertThat(problem.message(Locale.JAPANESE)).isEqualTo("The closing quote is missing.");
    }
}
