package crieur.networks.media;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.core.message.Message;
import crieur.core.network.Network;
import crieur.core.text.TextAnalysis;
import crieur.model.CrieurFactory;
import crieur.model.Media;
import crieur.model.Post;
import crieur.networks.BuiltIn;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What each network says of each kind of file; the table has a row for every rule. */
class MediaRulesTest {

    private static final List<String> KINDS = List.of("image", "gif", "video", "audio", "document", "thumbnail");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "media-rules.csv", delimiter = '|', numLinesToSkip = 1)
    void saysWhatItRefusesAndNothingElse(String network, String type, String files, String expected) {
        List<String> told = new ArrayList<>();
        for (Problem problem : problems(network, type, files)) {
            told.add((problem.rule().isEmpty() ? "count" : problem.rule()) + "/"
                    + problem.severity()
                            .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                            .orElse("error"));
        }
        assertThat(String.join(" ", told)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void namesFigureAndSource() {
        assertThat(english("x", "post", "a.gif 1000x1000 351n"))
                .contains("“a.gif” has 351 frames; X takes at most 350. Source: docs.x.com,"
                        + " x-api/media/quickstart/best-practices (github.com/xdevplatform/docs@2871328), 2026-08-22.");
        assertThat(english("instagram", "post", "a.png"))
                .anyMatch(text -> text.startsWith("“a.png” is PNG; Instagram takes JPEG. Source: "));
    }

    /** A figure that nothing looks at would only seem to be a rule. */
    @Test
    void everyRuleOnFilesIsOneThatIsChecked() {
        Set<String> unknown = new TreeSet<>();
        for (String id : BuiltIn.ids()) {
            for (String figure : BuiltIn.figures(BuiltIn.network(id))) {
                String kind = figure.substring(0, Math.max(0, figure.indexOf('.')));
                String rest = figure.substring(figure.indexOf('.') + 1);
                String property = rest.replaceFirst("\\.?(max|min|advised)$", "");
                boolean known = property.isEmpty()
                        || BuiltIn.FILE_PROPERTIES.contains(property)
                        || rest.equals("png.bytes.advised");
                if (KINDS.contains(kind) && !known) {
                    unknown.add(id + " " + figure);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    private List<String> english(String network, String type, String files) {
        return problems(network, type, files).stream()
                .map(Problem::message)
                .map((Message message) -> message.format(Locale.ENGLISH))
                .toList();
    }

    private List<Problem> problems(String id, String type, String files) {
        Post post = CrieurFactory.eINSTANCE.createPost();
        post.setText("A text.");
        MediaFiles writer = new MediaFiles(folder);
        for (String description : files.split(" \\+ ")) {
            int field = description.indexOf('=');
            if (field > 0) {
                post.getNetworkFields()
                        .put(description.substring(0, field), writer.write(description.substring(field + 1)));
            } else {
                Media media = CrieurFactory.eINSTANCE.createMedia();
                media.setFile(writer.write(description));
                media.setAlt("What it shows.");
                post.getMedia().add(media);
            }
        }
        Network network = BuiltIn.network(id).narrowed(Optional.empty(), Optional.of(type), Map.of(), "");
        PostSubject subject =
                new PostSubject(post, folder.resolve("a.post"), Optional.empty(), Optional.empty(), folder);
        DraftSubject draft = new DraftSubject(id, network, TextAnalysis.of("A text."), Optional.of(subject));
        List<Problem> problems = new ArrayList<>();
        for (String inspection : List.of("inspection.MediaCount", "media.MediaFit", "inspection.AltText")) {
            problems.addAll(core(inspection).inspect(draft, context()));
        }
        return problems;
    }

    /** An inspection of the core, by its class as the core's plugin.xml has it. */
    @SuppressWarnings("unchecked")
    private static Inspection<DraftSubject> core(String name) {
        try {
            Class<?> found = Class.forName("crieur.core.internal." + name + "Inspection");
            return (Inspection<DraftSubject>) found.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never cancelled, and with thresholds of 4: all that these inspections ask. */
    private static InspectionContext context() {
        return (InspectionContext) Proxy.newProxyInstance(
                MediaRulesTest.class.getClassLoader(),
                new Class<?>[] {InspectionContext.class},
                (proxy, method, arguments) -> method.getReturnType() == boolean.class ? (Object) false : (Object) 4d);
    }
}
