package crieur.model.post;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.Rounds;
import crieur.model.problem.ProblemCode;
import crieur.model.schedule.Schedule;
import crieur.model.source.SourceEdit;
import crieur.model.yaml.YamlNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every edit, on many posts: it does what it says, and everything else stays as it was written. */
class PostEditsPropertyTest {
    private static final int POSTS = Rounds.of(80);
    private static final List<String> NASTY = List.of(
            "x",
            "a: b",
            "l'été",
            "# no",
            "a #b",
            "[a]",
            "a, b",
            "\"",
            "'",
            "\\",
            "",
            " ",
            "true",
            "12",
            "null",
            "~",
            "- a",
            "é\nà",
            "tab\there",
            "\u2028",
            "\0",
            "👩‍👩‍👧",
            "end:",
            "---",
            "=== x",
            "{}",
            "*a",
            "&a",
            "%",
            "@",
            "`",
            "\uD800",
            "\uFEFF",
            "? a",
            "a\u0085b");

    @Test
    void setsTexts() {
        for (String key : List.of(PostKeys.TITLE, PostKeys.STATE, PostKeys.LANGUAGE, PostKeys.ID)) {
            everywhere(11, key, (random, post) -> {
                String value = random.oneOf(NASTY);
                PostText changed = apply(post, PostEdits.setText(post, key, Optional.of(value)));
                assertThat(values(changed).get(key)).isEqualTo(value.isEmpty() ? "" : value);
                return changed;
            });
        }
    }

    @Test
    void takesTextsAway() {
        everywhere(12, PostKeys.TITLE, (random, post) -> {
            PostText changed = apply(post, PostEdits.setText(post, PostKeys.TITLE, Optional.empty()));
            assertThat(changed.title()).isEmpty();
            return changed;
        });
    }

    @Test
    void setsTheSchedule() {
        Schedule schedule = new Schedule.At(LocalDateTime.parse("2027-01-02T03:04"));
        everywhere(13, PostKeys.SCHEDULE, (random, post) -> {
            PostText changed = apply(post, PostEdits.setSchedule(post, Optional.of(schedule)));
            assertThat(changed.schedule()).contains(schedule);
            return changed;
        });
    }

    @Test
    void addsChannels() {
        everywhere(14, PostKeys.CHANNELS, (random, post) -> {
            String channel = random.oneOf(RandomPosts.CHANNELS);
            PostText changed = apply(post, PostEdits.addChannel(post, channel));
            List<String> expected = new ArrayList<>(post.channels());
            if (!expected.contains(channel)) {
                expected.add(channel);
            }
            assertThat(changed.channels()).isEqualTo(expected);
            return changed;
        });
    }

    @Test
    void removesChannels() {
        everywhere(15, PostKeys.CHANNELS, (random, post) -> {
            String channel = random.oneOf(RandomPosts.CHANNELS);
            PostText changed = apply(post, PostEdits.removeChannel(post, channel));
            List<String> expected = new ArrayList<>(post.channels());
            expected.remove(channel);
            assertThat(changed.channels()).isEqualTo(expected);
            return changed;
        });
    }

    @Test
    void setsWholeLists() {
        everywhere(16, PostKeys.LABELS, (random, post) -> {
            List<String> labels = random.shuffled(RandomPosts.CHANNELS)
                    .subList(0, random.random().nextInt(5));
            PostText changed = apply(post, PostEdits.setLabels(post, labels));
            assertThat(changed.labels()).isEqualTo(labels);
            return changed;
        });
    }

    @Test
    void addsAndRemovesMedia() {
        everywhere(17, PostKeys.MEDIA, (random, post) -> {
            PostMedia medium = new PostMedia(Optional.of("new.png"), Optional.of(random.oneOf(NASTY)));
            PostText added = apply(post, PostEdits.addMedia(post, medium));
            List<PostMedia> expected = new ArrayList<>(post.media());
            expected.add(medium);
            assertThat(added.media()).isEqualTo(expected);
            int index = random.random().nextInt(expected.size());
            PostText removed = apply(added, PostEdits.removeMedia(added, index));
            expected.remove(index);
            assertThat(removed.media()).isEqualTo(expected);
            return removed;
        });
    }

    @Test
    void setsAlternativeTexts() {
        everywhere(18, PostKeys.MEDIA, (random, post) -> {
            if (post.media().isEmpty()) {
                return post;
            }
            int index = random.random().nextInt(post.media().size());
            Optional<String> alt =
                    random.random().nextInt(4) == 0 ? Optional.empty() : Optional.of(random.oneOf(NASTY));
            PostText changed = apply(post, PostEdits.setAlt(post, index, alt));
            List<PostMedia> expected = new ArrayList<>(post.media());
            expected.set(index, new PostMedia(expected.get(index).file(), alt));
            assertThat(changed.media()).isEqualTo(expected);
            Map<String, String> fields = new LinkedHashMap<>(post.networkFields());
            assertThat(changed.networkFields()).isEqualTo(fields);
            return changed;
        });
    }

    @Test
    void setsNetworkFields() {
        for (String path : List.of("link", "poll.question", "poll.fresh", "flow.a", "poll.options[0]", "other")) {
            everywhere(19, path.replaceAll("[.\\[].*", ""), (random, post) -> {
                String value = random.oneOf(NASTY);
                PostText changed = apply(post, PostEdits.setNetworkField(post, path, Optional.of(value)));
                assertThat(changed.networkFields()).containsEntry(path, value);
                PostText removed = apply(changed, PostEdits.setNetworkField(changed, path, Optional.empty()));
                assertThat(removed.networkFields()).doesNotContainEntry(path, value);
                return removed;
            });
        }
    }

    @Test
    void setsTheBaseText() {
        everywhere(20, "", (random, post) -> {
            String text = random.text(random.random().nextInt(5));
            PostText changed = apply(post, PostEdits.setBaseText(post, text));
            assertThat(changed.baseText().text()).isEqualTo(text);
            assertThat(texts(changed)).isEqualTo(texts(post));
            return changed;
        });
    }

    @Test
    void setsAndRemovesVariants() {
        everywhere(21, "", (random, post) -> {
            String channel = random.oneOf(RandomPosts.CHANNELS);
            String text = random.text(random.random().nextInt(5));
            PostText changed = apply(post, PostEdits.setVariant(post, channel, text));
            Map<String, String> expected = texts(post);
            expected.put(channel, text);
            assertThat(texts(changed)).isEqualTo(expected);
            PostText removed = apply(changed, PostEdits.removeVariant(changed, channel));
            expected.remove(channel);
            assertThat(texts(removed)).isEqualTo(expected);
            assertThat(removed.baseText().text()).isEqualTo(post.baseText().text());
            return removed;
        });
    }

    @Test
    void replacesPassagesAsFixesDo() {
        everywhere(22, "", (random, post) -> {
            PostSection section = post.sectionFor(random.oneOf(RandomPosts.CHANNELS));
            int start = random.random().nextInt(section.text().length() + 1);
            int end = start + random.random().nextInt(section.text().length() - start + 1);
            String replacement = random.text(random.random().nextInt(3));
            String expected = section.text().substring(0, start)
                    + replacement
                    + section.text().substring(end);
            PostText changed = apply(post, PostEdits.replaceText(post, section, start, end, replacement));
            PostSection after = section.channel().isPresent()
                    ? changed.variant(section.channel().get()).orElseThrow()
                    : changed.baseText();
            assertThat(after.text()).isEqualTo(SectionChange.canonical(expected));
            return changed;
        });
    }

    private interface Edit {
        PostText on(RandomPosts random, PostText post);
    }

    private static void everywhere(long seed, String key, Edit edit) {
        for (int i = 0; i < POSTS; i++) {
            RandomPosts random = new RandomPosts(seed * 1_000_003 + i);
            PostText post = PostText.parse(random.wellFormed());
            assertThat(post.problems())
                    .as(post.source())
                    .allMatch(problem -> problem.code() == ProblemCode.THREAD_POST_EMPTY);
            try {
                PostText changed = edit.on(random, post);
                assertThat(changed.problems().stream()
                                .filter(problem -> problem.code() != ProblemCode.CONTROL_CHARACTER
                                        && problem.code() != ProblemCode.THREAD_POST_EMPTY))
                        .isEmpty();
                assertThat(written(changed, key)).isEqualTo(written(post, key));
                assertThat(comments(changed, key)).isEqualTo(comments(post, key));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("post " + i + " of seed " + seed + ":\n" + post.source(), e);
            }
        }
    }

    private static PostText apply(PostText post, List<SourceEdit> edits) {
        return post.with(edits);
    }

    private static Map<String, String> values(PostText post) {
        Map<String, String> values = new LinkedHashMap<>();
        post.id().ifPresent(value -> values.put(PostKeys.ID, value));
        post.title().ifPresent(value -> values.put(PostKeys.TITLE, value));
        post.language().ifPresent(value -> values.put(PostKeys.LANGUAGE, value));
        post.state().ifPresent(value -> values.put(PostKeys.STATE, value));
        return values;
    }

    private static Map<String, String> texts(PostText post) {
        Map<String, String> texts = new LinkedHashMap<>();
        post.variants().forEach(section -> texts.put(section.channel().orElseThrow(), section.text()));
        return texts;
    }

    /** How every other key is written, character by character. */
    private static Map<String, String> written(PostText post, String except) {
        Map<String, String> written = new LinkedHashMap<>();
        for (YamlNode.Entry entry : post.frontMatter().entries()) {
            if (!entry.key().value().equals(except)) {
                String text = post.source()
                        .substring(
                                entry.key().range().start(),
                                entry.value().range().end());
                written.put(entry.key().value(), text.stripTrailing());
            }
        }
        return written;
    }

    /** The comments of every other line. */
    private static List<String> comments(PostText post, String except) {
        Function<String, Boolean> own = line -> line.startsWith(except + ":");
        List<String> comments = new ArrayList<>();
        boolean inOwn = false;
        String content = post.frontMatter().content().orElseThrow().of(post.source());
        for (String line : content.split("\r\n|\r|\n")) {
            boolean key = !line.isEmpty() && " -#]".indexOf(line.charAt(0)) < 0;
            inOwn = key ? !except.isEmpty() && own.apply(line) : inOwn && !line.startsWith("#");
            int comment = line.indexOf("# ");
            if (comment >= 0 && !inOwn) {
                comments.add(line.substring(comment));
            }
        }
        return comments;
    }
}
