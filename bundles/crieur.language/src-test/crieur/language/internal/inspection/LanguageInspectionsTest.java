package crieur.language.internal.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Change;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.TextSubject;
import crieur.core.text.TextAnalysis;
import crieur.language.internal.LanguageChecker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageInspectionsTest {

    private static final LanguageChecker CHECKER =
            new LanguageChecker(Optional.empty(), task -> new Thread(task).start());
    private static final SpellingInspection SPELLING = new SpellingInspection(CHECKER);
    private static final GrammarInspection GRAMMAR = new GrammarInspection(CHECKER);
    private static final FrenchTypographyInspection FRENCH_TYPOGRAPHY = new FrenchTypographyInspection(CHECKER);
    private static final List<Inspection<TextSubject>> ON_BY_DEFAULT =
            List.of(SPELLING, GRAMMAR, new TypographyInspection(CHECKER), new StyleInspection(CHECKER));

    @ParameterizedTest
    @MethodSource("decorated")
    void findsNothingInACorrectPostHoweverDecorated(String language, String post) {
        for (Inspection<TextSubject> inspection : ON_BY_DEFAULT) {
            assertThat(inspect(inspection, language, post, TestContext.PLAIN)).isEmpty();
        }
    }

    static Stream<Arguments> decorated() throws IOException {
        return Stream.concat(decorated("fr"), decorated("en"));
    }

    private static Stream<Arguments> decorated(String language) throws IOException {
        return Stream.of(resource("decorated-" + language + ".txt").split("\n~~~\n"))
                .map(post -> Arguments.of(language, post.strip()));
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Venez à l’ateleir samedi !, ateleir, atelier",
        "fr, 🎉 Nouvele affiche ! #Nantes, Nouvele, Nouvelle",
        "fr, Un évenement à ne pas manquer @lea, évenement, événement",
        "fr, C’est daccord pour demain., daccord, d'accord",
        "en, Come to our new worksop 🎉 #books, worksop, workshop",
        "en, You will recieve it tomorrow., recieve, receive",
    })
    void proposesTheWordThatWasMeant(String language, String post, String wrong, String right) {
        List<Problem> problems = inspect(SPELLING, language, post, TestContext.PLAIN);
        assertThat(problems).hasSize(1);
        assertThat(covered(post, problems.get(0))).isEqualTo(wrong);
        assertThat(replacements(problems.get(0))).contains(right);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, aujourd’hui",
        "fr, jusqu'à",
        "fr, l’atelier",
        "fr, rendez-vous",
        "fr, 18 h 30",
        "fr, 1er",
        "fr, 3e",
        "fr, 25 cm",
        "fr, COVID-19",
        "fr, La Rochelle",
        "fr, la médiathèque Jacques-Demy",
        "fr, arc-en-ciel",
        "fr, qu’est-ce",
        "fr, XIXe",
        "fr, SNCF",
        "fr, 12 €",
        "en, colour",
        "en, color",
        "en, don’t",
        "en, won't",
        "en, well-known",
        "en, 10 am",
        "en, 3rd",
        "en, NASA",
        "en, San Francisco",
        "en, bookshop’s",
        "en, I’d",
        "en, café",
    })
    void acceptsWhatIsRight(String language, String text) {
        assertThat(inspect(SPELLING, language, text, TestContext.PLAIN)).isEmpty();
    }

    @Test
    void flagsAnOrdinalInFiguresThatIsWrittenOut() {
        assertThat(inspect(SPELLING, "fr", "Le 2eme tirage est prêt.", TestContext.PLAIN))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "#RentreeDesClasses, ",
        "#rentrée_2026, ",
        "#FeteDeLEstampe, ",
        "#NosClientsOntDuTalent, ",
        "#MadeInFrance, ",
        "#bookstagram, ",
        "#RentréDesClases, Clases",
        "#imprimrie_nantes, imprimrie",
        "#DecouvrezNosAffihes, Affihes",
    })
    void readsTheWordsOfAHashtag(String hashtag, String wrong) {
        String post = "Nous sommes prêts pour la rentrée ! " + hashtag;
        assertThat(inspect(SPELLING, "fr", post, TestContext.PLAIN))
                .extracting(problem -> covered(post, problem))
                .containsExactlyElementsOf(wrong == null ? List.of() : List.of(wrong));
    }

    @Test
    void leavesBrandWordsAloneInBothTiers() {
        String post = "L’équipe de Typolux et d’Encrella vous salut.";
        TestContext brand = new TestContext(Set.of("Typolux", "Encrella"), Set.of(), false);
        assertThat(inspect(SPELLING, "fr", post, TestContext.PLAIN)).hasSize(2);
        assertThat(inspect(SPELLING, "fr", post, brand)).isEmpty();
        for (Problem problem : inspect(GRAMMAR, "fr", post, brand)) {
            assertThat(covered(post, problem)).isNotIn("Typolux", "Encrella");
        }
    }

    @Test
    void offersToAddAWordToTheBrandsDictionary() {
        Problem problem =
                inspect(SPELLING, "fr", "Voici Typolux.", TestContext.PLAIN).get(0);
        assertThat(problem.proposals())
                .flatExtracting(proposal -> proposal.changes())
                .contains(new Change.AppendLine("dictionary.txt", "Typolux"));
    }

    @Test
    void findsGrammarBehindEmojiAndMentionsAtItsPlace() {
        String post = "🎉🎉 @julie Les affiches est arrivé ! #Nantes";
        List<Problem> problems = inspect(GRAMMAR, "fr", post, TestContext.PLAIN);
        assertThat(problems).isNotEmpty();
        assertThat(covered(post, problems.get(0))).contains("est");
    }

    @Test
    void turnsOneRuleOff() {
        String post = "Les affiches est arrivé.";
        Set<String> rules = Set.copyOf(inspect(GRAMMAR, "fr", post, TestContext.PLAIN).stream()
                .map(Problem::rule)
                .toList());
        assertThat(rules).isNotEmpty();
        assertThat(inspect(GRAMMAR, "fr", post, new TestContext(Set.of(), rules, false)))
                .isEmpty();
    }

    @Test
    void detectsTheLanguageThatNothingStates() {
        assertThat(inspect(SPELLING, null, "Venez découvrir notre nouvele affiche.", TestContext.PLAIN))
                .hasSize(1);
        assertThat(inspect(SPELLING, null, "Come and see our new postter today.", TestContext.PLAIN))
                .hasSize(1);
        assertThat(inspect(SPELLING, null, "Wir freuen uns auf euch und zeigen die neuen Plakate.", TestContext.PLAIN))
                .isEmpty();
        assertThat(inspect(SPELLING, "de", "Venez découvrir notre nouvele affiche.", TestContext.PLAIN))
                .isEmpty();
    }

    @Test
    void returnsNothingOnceCancelled() {
        TestContext cancelled = new TestContext(Set.of(), Set.of(), true);
        assertThat(inspect(GRAMMAR, "fr", "Les éléphants est arrivé hier soir.", cancelled))
                .isEmpty();
        assertThat(inspect(GRAMMAR, "fr", "Les éléphants est arrivé hier soir.", TestContext.PLAIN))
                .isNotEmpty();
    }

    @Test
    void setsFrenchAsItIsPrinted() {
        String post = "C'est \"neuf\" ! Prix : 12 €";
        String mended = post;
        List<Problem> problems = inspect(FRENCH_TYPOGRAPHY, "fr", post, TestContext.PLAIN);
        assertThat(problems)
                .extracting(Problem::rule)
                .containsExactlyInAnyOrder("apostrophe", "quotationMarks", "narrowSpace", "wideSpace");
        List<Change.ReplaceText> changes = problems.stream()
                .map(problem -> (Change.ReplaceText)
                        problem.proposals().get(0).changes().get(0))
                .sorted((one, other) -> other.range().start() - one.range().start())
                .toList();
        for (Change.ReplaceText change : changes) {
            mended = mended.substring(0, change.range().start())
                    + change.replacement()
                    + mended.substring(change.range().end());
        }
        assertThat(mended).isEqualTo("C’est «\u00a0neuf\u00a0»\u202f! Prix\u00a0: 12 €");
        assertThat(inspect(FRENCH_TYPOGRAPHY, "fr", mended, TestContext.PLAIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRENCH_WHITESPACE | en | Insertion des espaces fines insécables",
                "EN_A_VS_AN | fr | Use of 'a' vs. 'an'",
                "COMMA_PARENTHESIS_WHITESPACE | fr | Espace devant",
                "COMMA_PARENTHESIS_WHITESPACE | en | Use of whitespace before comma and before/after parentheses"
            })
    void namesRulesAsLanguageToolDoesInTheLanguageThatHasThem(String rule, String reader, String name) {
        Optional<String> words = new TypographyInspection(CHECKER)
                .ruleName(rule, Locale.forLanguageTag(reader))
                .map(message -> message.format(Locale.forLanguageTag(reader)));

        assertThat(words).hasValueSatisfying(found -> assertThat(found).startsWith(name));
    }

    @Test
    void namesNoRuleThatNobodyHas() {
        assertThat(new TypographyInspection(CHECKER).ruleName("NOBODY_HAS_THIS", Locale.FRENCH))
                .isEmpty();
        assertThat(FRENCH_TYPOGRAPHY.ruleName("narrowSpace", Locale.FRENCH)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u202f"})
    void acceptsEitherNoBreakSpaceInFrench(String space) {
        String post = "Vraiment" + space + "? Oui" + space + "! Prix" + space + ": douze" + space + "; «" + space
                + "neuf" + space + "» ici.";

        assertThat(inspect(FRENCH_TYPOGRAPHY, "fr", post, TestContext.PLAIN)).isEmpty();
    }

    @Test
    void setsNoFrenchTypographyInLinksOrEnglish() {
        assertThat(inspect(FRENCH_TYPOGRAPHY, "fr", "Voir https://exemple.fr/a?b=c", TestContext.PLAIN))
                .isEmpty();
        assertThat(inspect(FRENCH_TYPOGRAPHY, "en", "It's \"new\"!", TestContext.PLAIN))
                .isEmpty();
    }

    @Test
    void speaksBothLanguages() {
        Problem problem =
                inspect(SPELLING, "fr", "Voici l’ateleir.", TestContext.PLAIN).get(0);
        assertThat(problem.message().format(Locale.ENGLISH)).contains("ateleir").contains("dictionary");
        assertThat(problem.message().format(Locale.FRENCH)).contains("ateleir").contains("dictionnaire");
    }

    private static List<Problem> inspect(
            Inspection<TextSubject> inspection, String language, String post, InspectionContext context) {
        return inspection.inspect(new TextSubject(TextAnalysis.of(post), Optional.ofNullable(language)), context);
    }

    private static String covered(String post, Problem problem) {
        Place.InText place = (Place.InText) problem.place();
        return post.substring(place.range().start(), place.range().end());
    }

    private static List<String> replacements(Problem problem) {
        return problem.proposals().stream()
                .flatMap(proposal -> proposal.changes().stream())
                .filter(Change.ReplaceText.class::isInstance)
                .map(change -> ((Change.ReplaceText) change).replacement())
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = LanguageInspectionsTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
