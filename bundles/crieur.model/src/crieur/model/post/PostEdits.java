package crieur.model.post;

import crieur.model.Media;
import crieur.model.Post;
import crieur.model.Variant;
import crieur.model.schedule.Schedule;
import crieur.model.source.SourceEdit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Edits of a post's text that change one thing and leave every other character alone.
 *
 * <p>Each method gives the edits to apply to the text the {@link PostText} was made from, none if nothing changes;
 * nothing is changed here. Lines that could not be read and stand in the way are kept as a comment. A front matter
 * without its closing line gets one.
 */
public final class PostEdits {
    /** In a damaged front matter, mending one key can bring back another, which is then up for the next round. */
    private static final int MOST_ROUNDS = 4;

    private PostEdits() {}

    /** Sets a key that holds a single text, such as {@link PostKeys#TITLE}; empty takes the key away. */
    public static List<SourceEdit> setText(PostText post, String key, Optional<String> value) {
        return edit(post, change -> {
            if (value.isPresent()) {
                change.frontMatter().setText(key, value.get());
            } else {
                change.frontMatter().remove(key);
            }
        });
    }

    public static List<SourceEdit> setTitle(PostText post, String title) {
        return setText(post, PostKeys.TITLE, Optional.of(title));
    }

    public static List<SourceEdit> setState(PostText post, String state) {
        return setText(post, PostKeys.STATE, Optional.of(state));
    }

    /** Sets when the post goes out; empty takes the schedule away. */
    public static List<SourceEdit> setSchedule(PostText post, Optional<Schedule> schedule) {
        return setText(post, PostKeys.SCHEDULE, schedule.map(Schedule::toString));
    }

    public static List<SourceEdit> addChannel(PostText post, String channel) {
        List<String> channels = new ArrayList<>(post.channels());
        channels.add(channel);
        return post.channels().contains(channel) ? List.of() : setChannels(post, channels);
    }

    public static List<SourceEdit> removeChannel(PostText post, String channel) {
        return setChannels(
                post,
                post.channels().stream().filter(other -> !other.equals(channel)).toList());
    }

    /** Sets the channels; those that stay keep their place and comments if their order does. */
    public static List<SourceEdit> setChannels(PostText post, List<String> channels) {
        return setList(post, PostKeys.CHANNELS, post.channels(), channels);
    }

    /** Sets the labels, as {@link #setChannels} does. */
    public static List<SourceEdit> setLabels(PostText post, List<String> labels) {
        return setList(post, PostKeys.LABELS, post.labels(), labels);
    }

    private static List<SourceEdit> setList(PostText post, String key, List<String> before, List<String> after) {
        return before.equals(after) ? List.of() : edit(post, change -> new SequenceChange(change, key).set(after));
    }

    /** Adds a medium after the others. */
    public static List<SourceEdit> addMedia(PostText post, PostMedia medium) {
        return edit(post, change -> new MediaChange(change).insert(post.media().size(), medium));
    }

    /** Sets the media, moving, changing, adding and removing as little as that takes. */
    public static List<SourceEdit> setMedia(PostText post, List<PostMedia> media) {
        return post.media().equals(media) ? List.of() : edit(post, change -> new MediaChange(change).set(media));
    }

    /** Removes the medium at an index of {@link PostText#media()}. */
    public static List<SourceEdit> removeMedia(PostText post, int index) {
        Objects.checkIndex(index, post.media().size());
        return edit(post, change -> new MediaChange(change).remove(index));
    }

    /** Sets the alternative text of the medium at an index of {@link PostText#media()}; empty takes it away. */
    public static List<SourceEdit> setAlt(PostText post, int index, Optional<String> alt) {
        Objects.checkIndex(index, post.media().size());
        return post.media().get(index).alt().equals(alt)
                ? List.of()
                : edit(post, change -> new MediaChange(change).setKey(index, PostKeys.ALT, alt));
    }

    /**
     * Notes that an inspection is to say nothing more of the post.
     *
     * @param inspection the inspection's id
     * @param text the words of the file that it is ignored at; empty for the whole post
     * @param reason why, for the team
     */
    public static List<SourceEdit> ignore(PostText post, String inspection, Optional<String> text, String reason) {
        return edit(post, change -> new IgnoreChange(change).add(inspection, text, reason));
    }

    /** Sets a network's field by its path as in {@link PostText#networkFields()}; empty takes it away. */
    public static List<SourceEdit> setNetworkField(PostText post, String path, Optional<String> value) {
        return edit(post, change -> networkField(change, path, value));
    }

    private static void networkField(PostChange change, String path, Optional<String> value) {
        if (value.isPresent()) {
            new FieldChange(change, path).set(value.get());
        } else {
            new FieldChange(change, path).remove();
        }
    }

    /** Sets the base text; blank lines around it are not kept, and lines that stay the same are not touched. */
    public static List<SourceEdit> setBaseText(PostText post, String text) {
        return edit(post, change -> change.sections().setText(Optional.empty(), text));
    }

    /**
     * Sets the text for a channel, adding a variant at the end of the file if the channel has none.
     *
     * @throws IllegalArgumentException if the channel is empty or has white space
     */
    public static List<SourceEdit> setVariant(PostText post, String channel, String text) {
        return edit(post, change -> change.sections().setText(Optional.of(channel), text));
    }

    /** Takes away every text for a channel, so that it follows the base text again. */
    public static List<SourceEdit> removeVariant(PostText post, String channel) {
        return edit(post, change -> change.sections().removeVariant(channel));
    }

    /**
     * Replaces a stretch of a text, as a fix does.
     *
     * @param section a section of this post, or one of the posts that it is sent as
     * @param start first UTF-16 unit in {@link PostSection#text()}
     * @param end after the last UTF-16 unit
     */
    public static List<SourceEdit> replaceText(
            PostText post, PostSection section, int start, int end, String replacement) {
        String text = section.text();
        String changed = text.substring(0, start) + replacement + text.substring(end);
        PostSection whole = section.channel().flatMap(post::variant).orElse(post.baseText());
        return setSection(post, whole, whole.parts().contains(section) ? inThread(whole, section, changed) : changed);
    }

    /**
     * Puts several posts in the place of one, so that the text becomes a thread or a longer one.
     *
     * @param section a section of this post, or one of the posts that it is sent as
     * @param channel whose own text the thread becomes; empty for the base text
     * @param posts what is sent instead, in order; one makes it no thread
     */
    public static List<SourceEdit> split(
            PostText post, PostSection section, Optional<String> channel, List<String> posts) {
        PostSection whole = section.channel().flatMap(post::variant).orElse(post.baseText());
        String thread = PostThread.join(posts);
        String text = whole.parts().contains(section) ? spliced(whole, section, thread) : thread;
        return channel.isPresent() ? setVariant(post, channel.get(), text) : setBaseText(post, text);
    }

    private static List<SourceEdit> setSection(PostText post, PostSection section, String text) {
        return section.channel().isPresent()
                ? setVariant(post, section.channel().get(), text)
                : setBaseText(post, text);
    }

    private static String inThread(PostSection whole, PostSection part, String changed) {
        return spliced(whole, part, PostThread.escaped(SectionChange.canonical(changed)));
    }

    private static String spliced(PostSection whole, PostSection part, String written) {
        if (part.text().isEmpty()) {
            return written;
        }
        int start = whole.map().toText(part.map().fileRange().start());
        int end = whole.map().toText(part.map().fileRange().end());
        return whole.text().substring(0, start) + written + whole.text().substring(end);
    }

    /** The edits that make a text say what a post says; what the post does not know stays. */
    public static List<SourceEdit> update(PostText text, Post post) {
        return edit(text, change -> {
            PostText before = null;
            for (int round = 0; round < MOST_ROUNDS && change.post() != before; round++) {
                before = change.post();
                updateTexts(change, post);
                updateLists(change, post);
                updateNetworkFields(change, post);
                updateSections(change, post);
            }
        });
    }

    private static void updateTexts(PostChange change, Post post) {
        PostText now = change.post();
        Map<String, Optional<String>> before = new LinkedHashMap<>();
        before.put(PostKeys.ID, now.id());
        before.put(PostKeys.TITLE, now.title());
        before.put(PostKeys.LANGUAGE, now.language());
        before.put(PostKeys.SCHEDULE, now.schedule().map(Schedule::toString));
        before.put(PostKeys.STATE, now.state());
        Map<String, String> after = new LinkedHashMap<>();
        after.put(PostKeys.ID, post.getId());
        after.put(PostKeys.TITLE, post.getTitle());
        after.put(PostKeys.LANGUAGE, post.getLanguage());
        after.put(
                PostKeys.SCHEDULE,
                post.getSchedule() == null ? null : post.getSchedule().toString());
        after.put(PostKeys.STATE, post.getState());
        before.forEach((key, old) -> {
            String value = after.get(key);
            if (value == null && old.isPresent()) {
                change.frontMatter().remove(key);
            } else if (value != null && !value.equals(old.orElse(null))) {
                change.frontMatter().setText(key, value);
            }
        });
    }

    private static void updateLists(PostChange change, Post post) {
        PostText now = change.post();
        if (!distinct(now.channels()).equals(post.getChannels())) {
            new SequenceChange(change, PostKeys.CHANNELS).set(List.copyOf(post.getChannels()));
        }
        if (!distinct(now.labels()).equals(post.getLabels())) {
            new SequenceChange(change, PostKeys.LABELS).set(List.copyOf(post.getLabels()));
        }
        List<PostMedia> media = post.getMedia().stream().map(PostEdits::media).toList();
        if (!now.media().equals(media)) {
            new MediaChange(change).set(media);
        }
    }

    private static List<String> distinct(List<String> texts) {
        return List.copyOf(new LinkedHashSet<>(texts));
    }

    private static PostMedia media(Media media) {
        return new PostMedia(Optional.ofNullable(media.getFile()), Optional.ofNullable(media.getAlt()));
    }

    private static void updateNetworkFields(PostChange change, Post post) {
        Map<String, String> wanted = post.getNetworkFields();
        List<String> present = new ArrayList<>(change.post().networkFields().keySet());
        Collections.reverse(present);
        for (String path : present) {
            if (!wanted.containsKey(path)) {
                networkField(change, path, Optional.empty());
            }
        }
        wanted.forEach((path, value) -> {
            if (!value.equals(change.post().networkFields().get(path))) {
                networkField(change, path, Optional.of(value));
            }
        });
    }

    private static void updateSections(PostChange change, Post post) {
        String base = Objects.requireNonNullElse(post.getText(), "");
        if (!change.post().baseText().text().equals(base)) {
            change.sections().setText(Optional.empty(), base);
        }
        for (PostSection section : change.post().variants()) {
            String channel = section.channel().orElseThrow();
            if (post.variant(channel) == null) {
                change.sections().removeVariant(channel);
            }
        }
        for (Variant variant : post.getVariants()) {
            String text = Objects.requireNonNullElse(variant.getText(), "");
            Optional<PostSection> section = change.post().variant(variant.getChannel());
            if (section.isEmpty() || !section.get().text().equals(text)) {
                change.sections().setText(Optional.of(variant.getChannel()), text);
            }
        }
    }

    private static List<SourceEdit> edit(PostText post, Consumer<PostChange> steps) {
        PostChange change = new PostChange(post);
        steps.accept(change);
        return change.edits();
    }
}
