package crieur.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import crieur.core.text.Suite;
import crieur.core.text.TextAnalysis;
import crieur.core.text.WeightedLength;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every case of twitter-text's {@code validate.yml} and {@code extract.yml}. */
class XSuiteTest {

    private static final String VALIDATE = "twitter-text/validate.yml";
    private static final String EXTRACT = "twitter-text/extract.yml";

    @ParameterizedTest
    @ValueSource(strings = {"WeightedTweetsWithDiscountedEmojiCounterTest", "UnicodeDirectionalMarkerCounterTest"})
    void weighs(String group) throws IOException {
        for (Map<String, Object> test : Suite.of(VALIDATE).group(group)) {
            Map<?, ?> expected = (Map<?, ?>) test.get("expected");
            WeightedLength length = TextAnalysis.of((String) test.get("text")).weightedLength();
            assertThat(length.value()).as(description(test)).isEqualTo(expected.get("weightedLength"));
            assertThat(length.valid() && length.value() <= 280)
                    .as(description(test))
                    .isEqualTo(expected.get("valid"));
            assertThat(length.value() * 1000 / 280).as(description(test)).isEqualTo(expected.get("permillage"));
        }
    }

    /**
     * The group of configuration 2, which does not take emoji as one, has four cases that differ in configuration 3 by
     * nothing but that; they are in the group above with today's figure.
     */
    @Test
    void weighsWhatHasNoEmojiAlsoAsConfiguration2() throws IOException {
        int cases = 0;
        for (Map<String, Object> test : Suite.of(VALIDATE).group("WeightedTweetsCounterTest")) {
            TextAnalysis analysis = TextAnalysis.of((String) test.get("text"));
            if (analysis.emoji().stream().allMatch(emoji -> codePoints(analysis, emoji) == 1)) {
                Map<?, ?> expected = (Map<?, ?>) test.get("expected");
                assertThat(analysis.weightedLength().value())
                        .as(description(test))
                        .isEqualTo(expected.get("weightedLength"));
                cases++;
            }
        }
        assertThat(cases).isGreaterThanOrEqualTo(15);
    }

    @Test
    void acceptsAndRefusesWhatTheSuiteDoes() throws IOException {
        Suite suite = Suite.of(VALIDATE);
        check(suite, "usernames", text -> {
            List<Entity> mentions = XEntities.mentions(TextScan.of(text));
            return mentions.size() == 1 && isAll(text, mentions.get(0), EntityKind.MENTION);
        });
        check(suite, "lists", text -> {
            List<Entity> mentions = XEntities.mentions(TextScan.of(text));
            return mentions.size() == 1 && isAll(text, mentions.get(0), EntityKind.LIST);
        });
        check(suite, "hashtags", text -> {
            List<Entity> hashtags = XEntities.hashtags(TextScan.of(text));
            return hashtags.size() == 1 && isAll(text, hashtags.get(0), EntityKind.HASHTAG);
        });
        check(suite, "urls", text -> XUrlSyntax.isValid(text, true));
        check(suite, "urls_without_protocol", text -> XUrlSyntax.isValid(text, false));
    }

    /** The group {@code tweets} still has the limit of 140, in characters that all weigh one or all weigh two. */
    @Test
    void tellsLongPostsFromShortOnes() throws IOException {
        for (Map<String, Object> test : Suite.of(VALIDATE).group("tweets")) {
            WeightedLength length = TextAnalysis.of((String) test.get("text")).weightedLength();
            int limit = length.value() > 145 ? 280 : 140;
            assertThat(length.valid() && length.value() <= limit)
                    .as(description(test))
                    .isEqualTo(test.get("expected"));
        }
    }

    @Test
    void extractsMentionsListsAndReplies() throws IOException {
        Suite suite = Suite.of(EXTRACT);
        extract(suite, "mentions", text -> names(text, XEntities.mentions(TextScan.of(text)), EntityKind.MENTION));
        extract(suite, "mentions_with_indices", text -> {
            List<Map<String, Object>> found = new ArrayList<>();
            for (Entity entity : XEntities.mentions(TextScan.of(text))) {
                found.add(Map.of("screen_name", name(text, entity), "indices", indices(text, entity)));
            }
            return found;
        });
        extract(suite, "mentions_or_lists_with_indices", text -> {
            List<Map<String, Object>> found = new ArrayList<>();
            for (Entity entity : XEntities.mentions(TextScan.of(text))) {
                String[] parts = name(text, entity).split("/", 2);
                String slug = parts.length > 1 ? "/" + parts[1] : "";
                found.add(Map.of("screen_name", parts[0], "list_slug", slug, "indices", indices(text, entity)));
            }
            return found;
        });
        extract(suite, "replies", text -> XEntities.reply(TextScan.of(text))
                .map(entity -> name(text, entity))
                .orElse(null));
    }

    @Test
    void extractsLinks() throws IOException {
        Suite suite = Suite.of(EXTRACT);
        Function<String, Object> urls = text -> {
            List<String> found = new ArrayList<>();
            urls(text).forEach(url -> found.add(text.substring(url.start(), url.end())));
            return found;
        };
        Function<String, Object> urlsWithIndices = text -> {
            List<Map<String, Object>> found = new ArrayList<>();
            urls(text)
                    .forEach(url -> found.add(
                            Map.of("url", text.substring(url.start(), url.end()), "indices", indices(text, url))));
            return found;
        };
        extract(suite, "urls", urls);
        extract(suite, "urls_with_indices", urlsWithIndices);
        extract(suite, "urls_with_directional_markers", urlsWithIndices);
        extract(suite, "tco_urls_with_params", urls);
    }

    @Test
    void extractsHashtagsAndCashtags() throws IOException {
        Suite suite = Suite.of(EXTRACT);
        Function<String, Object> hashtags =
                text -> names(text, XEntities.hashtags(TextScan.of(text)), EntityKind.HASHTAG);
        extract(suite, "hashtags", hashtags);
        extract(suite, "hashtags_from_astral", hashtags);
        extract(suite, "hashtags_with_indices", text -> tags("hashtag", text, XEntities.hashtags(TextScan.of(text))));
        extract(suite, "cashtags", text -> names(text, XEntities.cashtags(TextScan.of(text)), EntityKind.CASHTAG));
        extract(suite, "cashtags_with_indices", text -> tags("cashtag", text, XEntities.cashtags(TextScan.of(text))));
    }

    private static List<Entity> urls(String text) {
        EntityList entities = new EntityList();
        entities.addAll(EntityKind.URL, XEntities.urls(TextScan.of(text)));
        return entities.sorted();
    }

    private static void check(Suite suite, String group, Predicate<String> rule) {
        for (Map<String, Object> test : suite.group(group)) {
            assertThat(rule.test((String) test.get("text")))
                    .as(description(test))
                    .isEqualTo(test.get("expected"));
        }
    }

    private static void extract(Suite suite, String group, Function<String, Object> extractor) {
        assertThat(suite.group(group)).isNotEmpty();
        for (Map<String, Object> test : suite.group(group)) {
            assertThat(extractor.apply((String) test.get("text")))
                    .as(group + ": " + description(test))
                    .isEqualTo(test.get("expected"));
        }
    }

    private static Object tags(String key, String text, List<Entity> entities) {
        List<Map<String, Object>> found = new ArrayList<>();
        entities.forEach(entity -> found.add(Map.of(key, name(text, entity), "indices", indices(text, entity))));
        return found;
    }

    private static List<String> names(String text, List<Entity> entities, EntityKind kind) {
        return entities.stream()
                .filter(entity -> entity.kind() == kind)
                .map(entity -> name(text, entity))
                .toList();
    }

    private static String name(String text, Entity entity) {
        return text.substring(entity.start() + 1, entity.end());
    }

    private static List<Integer> indices(String text, Entity entity) {
        TextAnalysis analysis = TextAnalysis.of(text);
        return List.of(analysis.codePointOffset(entity.start()), analysis.codePointOffset(entity.end()));
    }

    private static int codePoints(TextAnalysis analysis, Entity entity) {
        return analysis.codePointOffset(entity.end()) - analysis.codePointOffset(entity.start());
    }

    private static boolean isAll(String text, Entity entity, EntityKind kind) {
        return entity.kind() == kind && entity.start() == 0 && entity.end() == text.length();
    }

    private static String description(Map<String, Object> test) {
        return (String) test.get("description");
    }
}
