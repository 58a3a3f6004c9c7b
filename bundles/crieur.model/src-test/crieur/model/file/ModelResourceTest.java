package crieur.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crieur.model.Brand;
import crieur.model.CrieurFactory;
import crieur.model.Person;
import crieur.model.Rounds;
import crieur.model.problem.ProblemCode;
import crieur.model.problem.SyntaxProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelResourceTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<crieur:Brand xmi:version=\"2.0\""
            + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:crieur=\"urn:crieur:model:1\"";

    @TempDir
    Path folder;

    private static ModelResource read(FileKind kind, String text) {
        ModelResource resource = new ModelResource(URI.createURI("a." + kind.extension()), kind);
        resource.reread(text.getBytes(StandardCharsets.UTF_8));
        return resource;
    }

    private static ModelResource readBrand(String text) {
        return read(FileKind.BRAND, text);
    }

    private static Brand brand(ModelResource resource) {
        return (Brand) resource.getContents().get(0);
    }

    private static String written(ModelResource resource) throws IOException {
        return new String(resource.bytes(), StandardCharsets.UTF_8);
    }

    private static List<ProblemCode> codes(ModelResource resource) {
        return resource.problems().stream().map(SyntaxProblem::code).toList();
    }

    @Test
    void writesAnElementALine() throws IOException {
        ModelResource resource = readBrand(HEAD + "/>");
        Brand brand = brand(resource);
        brand.setName("A & \"B\"");
        brand.getLanguages().add("fr");
        Person person = CrieurFactory.eINSTANCE.createPerson();
        person.setId("ana");
        person.getRoles().add("writer");
        brand.getPeople().add(person);
        assertThat(written(resource))
                .isEqualTo(HEAD + " name=\"A &amp; &quot;B&quot;\">\n  <languages>fr</languages>\n"
                        + "  <people id=\"ana\">\n    <roles>writer</roles>\n  </people>\n</crieur:Brand>\n");
    }

    @Test
    void writesAnUnchangedFileAsItWasHoweverItWasFormatted() throws IOException {
        String odd = "\uFEFF<?xml version='1.0'?>\r\n"
                + "<c:Brand xmlns:c='urn:crieur:model:1'  name='x'\r\n"
                + "><!-- why --></c:Brand >";
        assertThat(written(readBrand(odd))).isEqualTo(odd);
    }

    @Test
    void keepsWhatANewerVersionWrote() throws IOException {
        ModelResource resource = readBrand(HEAD + " name=\"a\" mood=\"good\">\n"
                + "  <!-- the first -->\n"
                + "  <channels id=\"x\" colour=\"red\">\n"
                + "    <future a=\"1\"><deep>é &lt; è</deep></future>\n"
                + "  </channels>\n"
                + "</crieur:Brand>\n");
        assertThat(codes(resource)).containsOnly(ProblemCode.XML_NAME_UNKNOWN).hasSize(3);
        assertThat(resource.problems()).extracting(SyntaxProblem::line).containsExactly(2, 4, 5);
        brand(resource).setName("b");
        assertThat(written(resource))
                .isEqualTo(HEAD + " name=\"b\" mood=\"good\">\n"
                        + "  <!-- the first -->\n"
                        + "  <channels id=\"x\" colour=\"red\">\n"
                        + "    <future a=\"1\"><deep>é &lt; è</deep></future>\n"
                        + "  </channels>\n"
                        + "</crieur:Brand>\n");
    }

    @Test
    void keepsValuesThatAreNoneOfTheirKindUntilTheyAreReplaced() throws IOException {
        ModelResource resource = readBrand(HEAD + " timeZone=\"Mars/Olympus\"/>");
        assertThat(codes(resource)).containsExactly(ProblemCode.XML_VALUE_UNREADABLE);
        assertThat(resource.problems().get(0).range().of(HEAD + " timeZone=\"Mars/Olympus\"/>"))
                .isEqualTo("timeZone");
        brand(resource).setName("b");
        assertThat(written(resource)).contains("timeZone=\"Mars/Olympus\"");
        brand(resource).setTimeZone(ZoneId.of("Europe/Paris"));
        assertThat(written(resource)).contains("timeZone=\"Europe/Paris\"").doesNotContain("Mars");
    }

    @Test
    void carriesEveryCharacter() {
        Random random = new Random(42);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                name.append(
                        switch (random.nextInt(5)) {
                            case 0 -> String.valueOf((char) random.nextInt(0x10000));
                            case 1 -> Character.toString(0x10000 + random.nextInt(0x1000));
                            case 2 -> "\\u0041";
                            case 3 ->
                                List.of(
                                                "\0", "\u000B", "\uFFFE", "\uD800", "\uDC80", "\n", "\r", "\t", "\\",
                                                "]]>", "&amp;", " ")
                                        .get(random.nextInt(12));
                            default -> "é";
                        });
            }
            String text = name.toString();
            ModelResource resource = readBrand(HEAD + "/>");
            brand(resource).setName(text);
            brand(resource).getLanguages().add(text);
            ModelResource again = new ModelResource(URI.createURI("b.brand"), FileKind.BRAND);
            byte[] bytes = bytes(resource);
            again.reread(bytes);
            assertThat(brand(again).getName()).isEqualTo(text);
            assertThat(brand(again).getLanguages()).containsExactly(text);
            assertThat(bytes(again)).isEqualTo(bytes);
        }
    }

    private static byte[] bytes(ModelResource resource) {
        try {
            return resource.bytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void reportsCharactersXmlCannotCarry() {
        ModelResource resource = readBrand(HEAD + "\n name=\"a\\u0000b\"/>");
        assertThat(brand(resource).getName()).isEqualTo("a\0b");
        assertThat(resource.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.XML_CHARACTER_ESCAPED);
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(9);
            assertThat(problem.arguments()).containsExactly("U+0000");
        });
    }

    @Test
    void readsWhatStandsBeforeTheDamageAndNeverWritesOverIt() throws IOException {
        Path file = folder.resolve("a.brand");
        String damaged = HEAD + " name=\"a\">\n  <channels id=\"x\"/>\n  <channels id=\"y\n</crieur:Brand>\n";
        Files.writeString(file, damaged);
        ModelResource resource = new ModelResource(URI.createFileURI(file.toString()), FileKind.BRAND);
        resource.loadFile(file);
        assertThat(brand(resource).channel("x")).isNotNull();
        assertThat(resource.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.XML_SYNTAX);
            assertThat(problem.line()).isEqualTo(5);
        });
        brand(resource).setName("b");
        assertThatThrownBy(() -> resource.save(Map.of())).isInstanceOf(DamagedFileException.class);
        assertThat(file).hasContent(damaged);
    }

    @Test
    void opensNoOtherFileThroughADocumentType() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        ModelResource resource = readBrand("<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri()
                + "\">]>\n<crieur:Brand xmlns:crieur=\"urn:crieur:model:1\" name=\"&e;\"/>");
        assertThat(codes(resource)).containsExactly(ProblemCode.XML_DOCTYPE);
        assertThat(resource.problems().get(0).line()).isEqualTo(2);
        assertThat(brand(resource).getName()).isNull();
    }

    @Test
    void takesAddressesInTheFileForPlainText() throws IOException {
        String text = HEAD + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"http://192.0.2.1/a http://192.0.2.1/a.ecore\">\n"
                + "  <channels href=\"http://192.0.2.1/b.brand#x\"/>\n</crieur:Brand>\n";
        ModelResource resource = readBrand(text);
        assertThat(brand(resource).getChannels().get(0).eIsProxy()).isFalse();
        assertThat(codes(resource)).containsOnly(ProblemCode.XML_NAME_UNKNOWN);
        brand(resource).setName("b");
        assertThat(written(resource)).contains("href=\"http://192.0.2.1/b.brand#x\"", "xsi:schemaLocation=");
    }

    @Test
    void saysWhenAFileIsOfAnotherVersionOrKind() {
        assertThat(codes(readBrand(HEAD.replace(":model:1", ":model:2") + "/>")))
                .containsExactly(ProblemCode.XML_NAMESPACE_UNKNOWN);
        assertThat(codes(read(FileKind.CAMPAIGN, HEAD + "/>"))).containsExactly(ProblemCode.XML_OTHER_ROOT);
        assertThat(codes(readBrand(""))).hasSize(1);
    }

    @Test
    void reportsAnIdThatIsThereTwice() {
        ModelResource resource = readBrand(HEAD + ">\n  <roles id=\"a\"/>\n  <roles id=\"a\"/>\n</crieur:Brand>\n");
        assertThat(codes(resource)).containsExactly(ProblemCode.XML_ID_REPEATED);
        assertThat(resource.problems().get(0).line()).isEqualTo(4);
        assertThat(brand(resource).getRoles()).hasSize(2);
    }

    @Test
    void tellsOnceThatTheFileIsInAnotherEncoding() {
        ModelResource resource = new ModelResource(URI.createURI("a.brand"), FileKind.BRAND);
        resource.reread(
                (HEAD + " name=\"Café\">\n  <!-- é -->\n</crieur:Brand>\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(codes(resource)).containsExactly(ProblemCode.INVALID_BYTES);
        assertThat(resource.problems().get(0).arguments()).containsExactly("2");
        assertThat(resource.damage()).contains(resource.problems().get(0));
        assertThatThrownBy(resource::bytes).isInstanceOf(DamagedFileException.class);
    }

    @Test
    void survivesEveryMutation() {
        byte[] good = (HEAD
                        + " name=\"a\">\n"
                        + "  <!-- c -->\n"
                        + "  <languages>fr</languages>\n"
                        + "  <channels id=\"x\"><limits key=\"a\" value=\"1\"/></channels>\n"
                        + "  <future/>\n"
                        + "</crieur:Brand>\n")
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int i = 0; i < Rounds.of(500); i++) {
            byte[] bytes = good.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : "<>&\"/= -!?".charAt(random.nextInt(10)));
            }
            ModelResource resource = new ModelResource(URI.createURI("a.brand"), FileKind.BRAND);
            resource.reread(bytes);
            try {
                assertThat(resource.bytes()).isEqualTo(bytes);
            } catch (IOException e) {
                assertThat(resource.problems()).isNotEmpty();
            }
        }
    }
}
