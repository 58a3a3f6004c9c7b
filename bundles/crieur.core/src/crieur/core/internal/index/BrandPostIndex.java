package crieur.core.internal.index;

import crieur.core.inspection.PostIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The index of one brand's posts.
 *
 * <p>Those that share something are kept in the order of time, and each is told of its neighbour alone; so one changed
 * post concerns at most the neighbours of its old and its new place. May be read from several threads as long as nobody
 * changes it.
 */
public final class BrandPostIndex implements PostIndex {

    private static final Comparator<Entry> IN_TIME =
            Comparator.comparing(Entry::at).thenComparing(Entry::file);

    /**
     * What one post sends to one channel.
     *
     * @param channel the channel's id
     * @param text the text; a blank one clashes with nothing
     * @param at when; empty when not scheduled
     */
    public record Sending(String channel, String text, Optional<Instant> at) {}

    private record TextKey(String channel, TextFingerprint text) implements Key {}

    private record MinuteKey(String channel, long minute) implements Key {}

    /** What posts can share. */
    private sealed interface Key permits TextKey, MinuteKey {}

    private record Slot(Key key, Entry entry) {}

    private final Map<Key, TreeSet<Entry>> byKey = new HashMap<>();
    private final Map<Path, List<Slot>> byFile = new HashMap<>();

    /**
     * Adds a post, or puts its new state in place of the old.
     *
     * @return the files of the other posts for which something may have changed
     */
    public Set<Path> put(Path file, String title, List<Sending> sendings) {
        Set<Path> concerned = new HashSet<>();
        takeOut(file, concerned);
        List<Slot> slots = new ArrayList<>(sendings.size() * 2);
        for (Sending sending : sendings) {
            Entry entry = new Entry(file, title, sending.channel(), sending.at().orElse(Instant.MAX));
            if (!sending.text().isBlank()) {
                slots.add(new Slot(new TextKey(sending.channel(), TextFingerprint.of(sending.text())), entry));
            }
            sending.at().ifPresent(at -> slots.add(new Slot(minute(sending.channel(), at), entry)));
        }
        for (Slot slot : slots) {
            TreeSet<Entry> entries = byKey.computeIfAbsent(slot.key(), key -> new TreeSet<>(IN_TIME));
            entries.add(slot.entry());
            neighbours(entries, slot.entry(), concerned);
        }
        byFile.put(file, slots);
        concerned.remove(file);
        return concerned;
    }

    /**
     * Forgets a post.
     *
     * @return the files of the other posts for which something may have changed
     */
    public Set<Path> remove(Path file) {
        Set<Path> concerned = new HashSet<>();
        takeOut(file, concerned);
        concerned.remove(file);
        return concerned;
    }

    /** Returns the number of posts. */
    public int size() {
        return byFile.size();
    }

    private void takeOut(Path file, Set<Path> concerned) {
        List<Slot> slots = byFile.remove(file);
        if (slots == null) {
            return;
        }
        for (Slot slot : slots) {
            TreeSet<Entry> entries = byKey.get(slot.key());
            if (entries != null) {
                neighbours(entries, slot.entry(), concerned);
                entries.remove(slot.entry());
                if (entries.isEmpty()) {
                    byKey.remove(slot.key());
                }
            }
        }
    }

    private static void neighbours(TreeSet<Entry> entries, Entry entry, Set<Path> into) {
        if (isAlone(entries, entry)) {
            return;
        }
        Entry before = entries.lower(entry);
        Entry after = entries.higher(entry);
        if (before != null) {
            into.add(before.file());
        }
        if (after != null) {
            into.add(after.file());
        }
    }

    @Override
    public Optional<Entry> sameText(String channel, String text, Path asking) {
        List<Slot> slots = byFile.get(asking);
        if (slots != null) {
            for (Slot slot : slots) {
                if (slot.key() instanceof TextKey key && key.channel().equals(channel)) {
                    return nearest(key, slot.entry());
                }
            }
        }
        return nearest(new TextKey(channel, TextFingerprint.of(text)), new Entry(asking, "", channel, Instant.MAX));
    }

    @Override
    public Optional<Entry> sameMinute(String channel, Instant at, Path asking) {
        return nearest(minute(channel, at), new Entry(asking, "", channel, at));
    }

    private Optional<Entry> nearest(Key key, Entry asking) {
        TreeSet<Entry> entries = byKey.get(key);
        if (entries == null || isAlone(entries, asking)) {
            return Optional.empty();
        }
        Entry before = entries.lower(asking);
        Entry after = entries.higher(asking);
        if (before == null || after == null) {
            return Optional.ofNullable(before == null ? after : before);
        }
        return Optional.of(isNearer(after, before, asking) ? after : before);
    }

    /** Returns whether nothing but the post itself is there, as almost always; that needs no search. */
    private static boolean isAlone(TreeSet<Entry> entries, Entry entry) {
        return entries.size() == 1 && entries.first().file().equals(entry.file());
    }

    private static boolean isNearer(Entry one, Entry other, Entry asking) {
        if (one.at().equals(Instant.MAX)) {
            return false;
        }
        Duration toOne = Duration.between(asking.at(), one.at()).abs();
        return toOne.compareTo(Duration.between(asking.at(), other.at()).abs()) < 0;
    }

    private static MinuteKey minute(String channel, Instant at) {
        return new MinuteKey(channel, at.truncatedTo(ChronoUnit.MINUTES).getEpochSecond());
    }
}
