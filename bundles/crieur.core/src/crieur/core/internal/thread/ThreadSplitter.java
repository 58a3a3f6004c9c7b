package crieur.core.internal.thread;

import crieur.core.network.Counter;
import crieur.core.network.TextRule;
import crieur.core.network.TextThread;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Cuts one text into parts, looking at no more of it at once than a part can hold. */
public final class ThreadSplitter {

    private static final int USUAL_WINDOW = 64;

    private final String text;
    private final List<Room> rooms;
    private final int narrowest;

    /** A limit, and what counts by it. */
    private record Room(Counter counter, int limit) {
        boolean holds(TextAnalysis analysis) {
            return counter.count(analysis).value() <= limit;
        }
    }

    /** Creates a splitter of a text by one limit. */
    public ThreadSplitter(String text, Counter counter, int limit) {
        this(text, List.of(new Room(counter, limit)));
    }

    private ThreadSplitter(String text, List<Room> rooms) {
        this.text = text;
        this.rooms = rooms;
        this.narrowest = rooms.stream().mapToInt(Room::limit).min().orElse(Integer.MAX_VALUE);
    }

    /** Creates a splitter of a text by all limits that rules have, each post behind the same content warning. */
    public static ThreadSplitter of(String text, List<TextRule> rules, Optional<TextAnalysis> contentWarning) {
        List<Room> rooms = new ArrayList<>(rules.size());
        for (TextRule rule : rules) {
            if (rule.max().isPresent() && rule.max().get().whole() > 0) {
                Counter counter = contentWarning.isPresent()
                        ? new WarnedCounter(rule.counter(), contentWarning.get())
                        : rule.counter();
                int limit = (int) Math.min(Integer.MAX_VALUE, rule.max().get().whole());
                rooms.add(new Room(counter, limit));
            }
        }
        return new ThreadSplitter(text, rooms);
    }

    /** Splits, with more room for numbers as long as there are more parts than their digits can say. */
    public TextThread split(boolean numbered) {
        if (fits(text)) {
            return new TextThread(List.of(text), OptionalInt.empty());
        }
        if (!numbered) {
            return thread(parts(""), 0);
        }
        int digits = 1;
        List<String> parts = parts(number("9", "9"));
        while (String.valueOf(parts.size()).length() > digits) {
            digits++;
            parts = parts(number("9".repeat(digits), "9".repeat(digits)));
        }
        return thread(parts, digits);
    }

    private static String number(String part, String total) {
        return " " + part + "/" + total;
    }

    private TextThread thread(List<String> parts, int digits) {
        List<String> numbered = new ArrayList<>(parts.size());
        OptionalInt tooLong = OptionalInt.empty();
        for (int i = 0; i < parts.size(); i++) {
            String end = digits == 0 ? "" : number(String.valueOf(i + 1), String.valueOf(parts.size()));
            String part = parts.get(i) + end;
            if (tooLong.isEmpty() && !fits(part)) {
                tooLong = OptionalInt.of(i);
            }
            numbered.add(part);
        }
        return new TextThread(numbered, tooLong);
    }

    private List<String> parts(String suffix) {
        List<String> parts = new ArrayList<>();
        int start = skipSpace(0);
        while (start < text.length()) {
            int end = partEnd(start, suffix);
            parts.add(text.substring(start, end).stripTrailing());
            start = skipSpace(end);
        }
        return parts;
    }

    private int skipSpace(int from) {
        int position = from;
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position;
    }

    /** Returns where the part that starts here ends, widening the window until more would not fit and what is whole ends in it. */
    private int partEnd(int start, String suffix) {
        long width = 4L * narrowest + USUAL_WINDOW;
        while (true) {
            int windowEnd = (int) Math.min(text.length(), start + width);
            boolean whole = windowEnd == text.length();
            String window = text.substring(start, windowEnd);
            TextAnalysis analysis = TextAnalysis.of(window);
            int fit = fit(analysis);
            if (whole && fit == window.length() && fits(window.stripTrailing() + suffix)) {
                return windowEnd;
            }
            if (whole || fit < window.length() / 2) {
                int cut = new Cuts(analysis, fit).best(part -> fits(part + suffix));
                if (whole || cut < window.length()) {
                    return start + cut;
                }
            }
            width *= 2;
        }
    }

    private int fit(TextAnalysis analysis) {
        int fit = analysis.length();
        for (Room room : rooms) {
            fit = Math.min(fit, room.counter().fit(analysis, room.limit()));
        }
        return fit;
    }

    private boolean fits(String part) {
        TextAnalysis analysis = TextAnalysis.of(part);
        for (Room room : rooms) {
            if (!room.holds(analysis)) {
                return false;
            }
        }
        return true;
    }
}
