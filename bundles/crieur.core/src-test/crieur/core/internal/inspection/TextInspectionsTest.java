package crieur.core.internal.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each inspection of a text finds, and above all what it does not. */
class TextInspectionsTest {

    private static List<String> told(String text) {
        return Texts.told(text, Texts.findings(text, "long"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Samedi, l’atelier ouvre ses portes. Venez nombreux !",
                "Le TGV de la SNCF part de Nantes à 9 h ; l’ADN aussi…",
                "Really?! Yes. Well... maybe.",
                "Voir https://example.org/a?b=c&d=%20e#f et www.example.org, puis http://example.fr.",
                "(https://example.org/a_(b)) « https://example.org » \"https://example.org\"",
                "Rendez-vous à 18:30 : entrée rue X ; prix : 3 €.",
                "#Nantes #PortesOuvertes #letterpress #communication #2026",
                "{ nom } [lien] $5 {{}} [1] ${",
                "Todo bien! El tbd. Un texte axxx",
                "Ratio 3:1, note: http is a protocol; see ftp://example.org",
            })
    void findNothingInTextsThatAreRight(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bonjour {{nom}} !            | placeholder@{{nom}}",
                "Le ${date} à neuf heures     | placeholder@${date}",
                "Voir [[lien]]                | placeholder@[[lien]]",
                "Texte TODO relire            | placeholder@TODO",
                "Prix : XXX euros             | placeholder@XXX",
                "Lorem ipsum dolor            | placeholder@Lorem ipsum",
                "Programme à compléter.       | placeholder@à compléter",
                "Venez !!!                    | repeatedPunctuation@!!!",
                "Quoi ????                    | repeatedPunctuation@????",
                "Quoi ?!?!                    | repeatedPunctuation@?!?!",
                "Attendez.....                | repeatedPunctuation@.....",
                "un,, deux                    | repeatedPunctuation@,,",
                "GRANDE VENTE CE SAMEDI chez  | shouting@GRANDE VENTE CE SAMEDI",
                "Voir http:/example.org/a     | link/scheme@http:/",
                "Voir htps://example.org      | link/scheme@htps://",
                "Voir https:example.org       | link/scheme@https:",
                "Voir https:///example.org    | link/scheme@https:///",
                "https://https://example.org  | link/scheme@https://",
                "Voir https:// example.org/a  | link/space@https:// example.org",
                "https://exam ple.org/a       | link/space@https://exam ple.org",
                "https://example.org/?q= mot  | link/space@https://example.org/?q=",
                "Voir https://localhost/      | link/host@https://localhost",
                "Voir https:// .              | link/host@https://",
                "https://example.org/%zz1     | link/escape@%zz",
                "Vive #portes_ouvertes ici    | hashtagReading@#portes_ouvertes",
                "Vive #rentreedesclasses      | hashtagReading@#rentreedesclasses",
                "Portes à la lampe #lampeetportes | hashtagReading@#lampeetportes",
                "#constitutionnellementlongs  | hashtagReading/long@#constitutionnellementlongs",
            })
    void findWhatIsWrong(String text, String expected) {
        assertThat(told(text)).extracting(String::strip).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Venez !!!               | Venez !",
                "Quoi ?!?!               | Quoi ?!",
                "Attendez.....           | Attendez…",
                "un,, deux               | un, deux",
                "Oh. GRANDE VENTE CE JOUR | Oh. Grande vente ce jour",
                "Voir http:/example.org  | Voir http://example.org",
                "Voir htps://example.org | Voir https://example.org",
                "https:// example.org/a  | https://example.org/a",
                "https://https://a.fr    | https://a.fr",
                "Vive #portes_ouvertes   | Vive #PortesOuvertes",
                "Vive #RENTREEDESCLASSES | Vive #RentreeDesClasses",
            })
    void areMendedByTheirFix(String text, String expected) {
        assertThat(Texts.mended(text, Texts.findings(text, "long"))).isEqualTo(expected);
    }

    @Test
    void onlyCertainFixesAreSafe() {
        assertThat(fix("Oh. GRANDE VENTE CE JOUR").safe()).isFalse();
        assertThat(fix("Voir htps://example.org").safe()).isFalse();
        assertThat(fix("Venez !!!").safe()).isTrue();
        assertThat(fix("Voir http:/example.org").safe()).isTrue();
    }

    private static Fix fix(String text) {
        return Texts.findings(text, "long").get(0).fixes().get(0);
    }

    @Test
    void invisibleCharactersAreNamedAndTakenOut() {
        String text = "Bon\uFEFFjour\u0007 \uD83D et \uD83D\uDE00";
        List<Finding> findings = Texts.findings(text, "long");
        assertThat(findings)
                .extracting(Texts::english)
                .satisfiesExactly(
                        first -> assertThat(first).contains("U+FEFF"),
                        second -> assertThat(second).contains("U+0007"),
                        third -> assertThat(third).contains("U+D83D"));
        assertThat(Texts.mended(text, findings)).startsWith("Bonjour");
    }

    /** "café" as ISO 8859-1 wrote it, which is read as a half of a pair: taken out, the letter would be lost. */
    @Test
    void aByteOfAnotherCharsetIsNamedAndKept() {
        List<Finding> findings = Texts.findings("Un caf\uDCE9", "long");
        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.fixes())
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La presse est dans la cour et nous vous attendons. Come and see what we have for you and your friends."
                        + " | fr | mixedLanguages@Come and see what we have for you and your friends",
                "Come and see what we have for you and your friends. | fr"
                        + " | mixedLanguages@Come and see what we have for you and your friends",
                "The doors are open and you will find all of our books. Les livres sont dans la cour avec des amis et"
                        + " vous. |  | mixedLanguages@Les livres sont dans la cour avec des amis et vous",
            })
    void aSentenceInAnotherLanguageIsFound(String text, String language, String expected) {
        List<Finding> findings = Texts.findings(text, "long", Optional.ofNullable(language));
        assertThat(Texts.told(text, findings)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prochain rendez-vous : le marché de Noël de l’imprimé, fin novembre.",
                "Vous avez été 412 à pousser la porte de l’atelier ce week-end, et 260 cartes sont sorties de la"
                        + " presse.",
                "Le come-back du best of : c’est ici !",
            })
    void frenchIsTakenForNothingElse(String text) {
        assertThat(Texts.findings(text, "long", Optional.of("fr"))).isEmpty();
    }

    @Test
    void aTextOverTheLimitIsMarkedFromWhereItNoLongerFits() {
        String text = "0123456789".repeat(4) + "12345";
        assertThat(Texts.findings(text, "short")).singleElement().satisfies(finding -> {
            assertThat(finding.inspection()).isEqualTo("crieur.core.textTooLong");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.range().start()).isEqualTo(40);
            assertThat(finding.range().end()).isEqualTo(45);
            assertThat(Texts.english(finding)).isEqualTo("5 characters too many for Short: 45 of 40.");
        });
    }

    @Test
    void aLimitThatIsNotCertainWarnsAndSaysWhereItIsFrom() {
        assertThat(Texts.findings("0123456789".repeat(5), "unsure"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(Texts.english(finding)).contains("not certain").contains("folklore");
                });
    }

    @Test
    void aTextAtTheLimitIsNearItAndNotOver() {
        assertThat(Texts.findings("0123456789".repeat(4), "short"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.inspection()).isEqualTo("crieur.core.nearLimit");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(Texts.english(finding)).isEqualTo("Short takes nothing more: 40 of 40.");
                });
        assertThat(Texts.findings("0123456789".repeat(3), "short")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t "})
    void anEmptyTextIsAnError(String text) {
        assertThat(Texts.findings(text, "short"))
                .extracting(Finding::inspection, Finding::severity)
                .containsExactly(tuple("crieur.core.emptyText", Severity.ERROR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#Un #Deux ok        |",
                "#Un #Deux #Trois ok | entityLimit/hashtags@#Trois",
                "@un et @deux ici    | entityLimit/mentions@@deux",
            })
    void entitiesBeyondTheNetworksFigureAreFound(String text, String expected) {
        List<String> told = Texts.told(text, Texts.findings(text, "short"));
        assertThat(told).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aFigureOfAPeerWarns() {
        assertThat(Texts.findings("https://a.fr https://b.fr", "short"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("links");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void whatIsDisputedWarnsBeforeItErrs() {
        String text = "é".repeat(15) + "e".repeat(16);
        assertThat(Texts.findings(text.substring(1), "advising"))
                .extracting(Finding::rule)
                .doesNotContain("advised");
        assertThat(Texts.findings(text, "advising"))
                .filteredOn(finding -> finding.rule().equals("advised"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(Texts.english(finding))
                            .isEqualTo("46 bytes for Advising; better no more than 45 bytes. This limit is not certain"
                                    + " (from another product: others; others say: 50 in the manual).");
                });
        assertThat(Texts.findings(text + "eeeee", "advising"))
                .filteredOn(finding -> finding.inspection().equals("crieur.core.textTooLong"))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple("", Severity.ERROR));
    }

    @Test
    void countsTagsAsTheNetworkFindsThem() {
        assertThat(Texts.findings("#one #1 and a", "advising")).isEmpty();
        assertThat(Texts.told("a#one #two #3x", Texts.findings("a#one #two #3x", "advising")))
                .containsExactly("entityLimit/hashtags@#3x");
    }
}
