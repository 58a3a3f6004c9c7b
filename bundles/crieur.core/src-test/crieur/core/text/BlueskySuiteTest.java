package crieur.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every case of Bluesky's own facet tests, with offsets in bytes of UTF-8. */
class BlueskySuiteTest {

    private static final String SUITE = "atproto/rich-text-detection.json";

    @Test
    void cutsTextIntoTheSameSegments() throws IOException {
        for (Map<String, Object> test : Suite.of(SUITE).group("detectFacets")) {
            String text = (String) test.get("text");
            TextAnalysis analysis = TextAnalysis.of(text);
            List<List<String>> segments = new ArrayList<>();
            int end = 0;
            for (Entity entity : analysis.entities(EntityDialect.BLUESKY)) {
                if (entity.start() > end) {
                    segments.add(List.of(text.substring(end, entity.start())));
                }
                segments.add(List.of(analysis.text(entity), target(analysis, entity)));
                end = entity.end();
            }
            if (end < text.length()) {
                segments.add(List.of(text.substring(end)));
            }
            assertThat(segments).as(text).isEqualTo(test.get("segments"));
        }
    }

    @Test
    void findsTags() throws IOException {
        check("detectFacets > correctly detects tags inline", 1);
    }

    @Test
    void findsCashtags() throws IOException {
        check("detectFacets > correctly detects cashtags inline", 0);
    }

    private static void check(String group, int skipped) throws IOException {
        for (Map<String, Object> test : Suite.of(SUITE).group(group)) {
            String text = (String) test.get("text");
            TextAnalysis analysis = TextAnalysis.of(text);
            List<String> tags = new ArrayList<>();
            List<Map<String, Object>> indices = new ArrayList<>();
            for (Entity entity : analysis.entities(EntityDialect.BLUESKY)) {
                String tag = text.substring(entity.start() + skipped, entity.end());
                tags.add(entity.kind() == EntityKind.CASHTAG ? tag.toUpperCase(Locale.ROOT) : tag);
                indices.add(Map.of(
                        "byteStart",
                        analysis.utf8Offset(entity.start()),
                        "byteEnd",
                        analysis.utf8Offset(entity.end())));
            }
            assertThat(tags).as(text).isEqualTo(test.get("tags"));
            assertThat(indices).as(text).isEqualTo(test.get("index"));
        }
    }

    private static String target(TextAnalysis analysis, Entity entity) {
        String text = analysis.text(entity);
        return switch (entity.kind()) {
            case MENTION -> "did:fake:" + text.substring(1);
            case URL -> text.startsWith("http") ? text : "https://" + text;
            default -> text;
        };
    }
}
