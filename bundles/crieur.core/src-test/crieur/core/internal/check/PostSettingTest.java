package crieur.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.BrandCheck;
import crieur.core.check.ChannelSetting;
import crieur.core.check.CheckOptions;
import crieur.core.check.Checks;
import crieur.core.check.DraftMeasures;
import crieur.core.check.PostSetting;
import crieur.core.check.Vocabulary;
import crieur.core.inspection.Finding;
import crieur.core.internal.inspection.Texts;
import crieur.core.network.Network;
import crieur.core.progress.Progress;
import crieur.core.text.TextAnalysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostSettingTest {

    @TempDir
    Path brand;

    private final BrandCheck check = new Checks(Texts.contributions(), Texts.CLOCK).brands(CheckOptions.USUAL);

    @BeforeEach
    void makeBrand() throws IOException {
        write("maison.brand", """
            <?xml version="1.0" encoding="UTF-8"?>
            <crieur:Brand xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:crieur="urn:crieur:model:1" id="b" name="Maison" timeZone="Europe/Paris">
              <languages>fr</languages>
              <channels id="main" network="long" handle="@maison"/>
              <channels id="court" network="short" name="Le court"/>
              <channels id="wide" network="short">
                <limits key="text.max" value="60"/>
              </channels>
            </crieur:Brand>
            """);
        write("campaigns/c/c.campaign", """
            <?xml version="1.0" encoding="UTF-8"?>
            <crieur:Campaign xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:crieur="urn:crieur:model:1" id="c" name="C">
              <milestones id="launch" name="Launch" date="2026-09-15"/>
            </crieur:Campaign>
            """);
    }

    private Path write(String path, String text) throws IOException {
        Path file = brand.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path post(String channel, String text) throws IOException {
        return write("campaigns/c/posts/a.post", "---\ntitle: A\nchannels: [" + channel + "]\n---\n" + text + "\n");
    }

    private PostSetting setting(Path post) {
        return check.setting(post).orElseThrow();
    }

    @Test
    void tellsWhatAPostStandsIn() throws IOException {
        Path post = post("main", "Texte");
        assertThat(check.setting(post)).isEmpty();
        check.check(List.of(brand), file -> {}, Progress.NONE);

        assertThat(setting(post).channels()).extracting(ChannelSetting::id).containsExactly("main", "court", "wide");
        assertThat(setting(post).channel("court")).map(ChannelSetting::name).contains("Le court");
        assertThat(setting(post).language()).contains("fr");
        assertThat(setting(post).zone().getId()).isEqualTo("Europe/Paris");
        assertThat(setting(post).milestones()).containsKey("launch");
        assertThat(setting(post).mediaFolder()).isEqualTo("../media");
    }

    @Test
    void aPostThatIsNotSavedYetBelongsToTheCampaignOfItsFolder() {
        check.check(List.of(brand), file -> {}, Progress.NONE);

        assertThat(setting(brand.resolve("campaigns/c/posts/new.post")).milestones())
                .containsKey("launch");
        assertThat(setting(brand.resolve("loose.post")).milestones()).isEmpty();
    }

    @Test
    void theAccountsOwnLimitCounts() throws IOException {
        Path post = post("wide", "Texte");
        check.check(List.of(brand), file -> {}, Progress.NONE);
        Network network = network(post, "wide");

        assertThat(network.texts("text").get(0).max().orElseThrow().whole()).isEqualTo(60);
    }

    private Network network(Path post, String channel) {
        return setting(post)
                .channel(channel)
                .orElseThrow()
                .narrowed(Optional.empty())
                .orElseThrow();
    }

    @Test
    void whatNoLongerFitsBeginsWhereTheCheckMarksIt() throws IOException {
        String text = "Un texte qui est bien plus long que les vingt caractères du réseau court, et de loin.";
        Path post = post("court", text);
        List<Finding> findings = new ArrayList<>();
        check.check(List.of(brand), file -> findings.addAll(file.findings()), Progress.NONE);
        Network network = network(post, "court");
        TextAnalysis analysis = TextAnalysis.of(text);

        int fit = DraftMeasures.fit(network, analysis, Optional.empty()).orElseThrow();

        int inFile = Files.readString(post).indexOf(text) + fit;
        assertThat(findings)
                .anySatisfy(finding -> assertThat(finding.range().start()).isEqualTo(inFile));
        assertThat(DraftMeasures.of(network, analysis, Optional.empty()).get(0).isOver())
                .isTrue();
        assertThat(DraftMeasures.fit(network, TextAnalysis.of("Court"), Optional.empty()))
                .isEmpty();
    }

    @Test
    void knowsTheNamesThatTheBrandUsesTheMostUsedFirst() throws IOException {
        post("main", "Avec @nantes et @nantes : #Gravure #papier");
        write("campaigns/c/posts/b.post", "---\ntitle: B\n---\n#Papier #papier\n\n=== main\nPar @ville\n");
        check.check(List.of(brand), file -> {}, Progress.NONE);

        assertThat(check.vocabulary(brand.resolve("any.post")).hashtags()).containsExactly("#papier", "#Gravure");
        assertThat(check.vocabulary(brand.resolve("any.post")).mentions()).containsExactly("@nantes", "@ville");
        assertThat(check.vocabulary(brand.resolveSibling("elsewhere"))).isEqualTo(Vocabulary.EMPTY);
    }
}
