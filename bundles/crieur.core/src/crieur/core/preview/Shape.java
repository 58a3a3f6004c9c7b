package crieur.core.preview;

import java.util.ArrayList;
import java.util.List;

/** Little drawings of our own, in a square of 24 by 24. */
public enum Shape {
    /** Favour. */
    HEART("M 12 20 C 5 15 3 12 3 8.5 C 3 5.5 5 4 7.5 4 C 9.5 4 11 5 12 7 C 13 5 14.5 4 16.5 4 C 19 4 21 5.5 21 8.5 C"
            + " 21 12 19 15 12 20 Z"),
    /** A speech bubble. */
    COMMENT("M 12 4 C 7 4 3 7 3 11.5 C 3 14 4.2 16 6.2 17.4 L 5.5 21 L 9.6 18.7 C 10.4 18.9 11.2 19 12 19 C 17 19 21"
            + " 16 21 11.5 C 21 7 17 4 12 4 Z"),
    /** Two arrows in a circle. */
    REPOST("M 4 9 L 7 6 L 10 9 M 7 6 L 7 16 C 7 17 8 18 9 18 L 13 18 M 20 15 L 17 18 L 14 15 M 17 18 L 17 8 C 17 7 16"
            + " 6 15 6 L 11 6"),
    /** An arrow out of a tray. */
    SHARE("M 12 15 L 12 3 M 8 7 L 12 3 L 16 7 M 5 12 L 5 20 L 19 20 L 19 12"),
    /** A bent arrow to the right. */
    FORWARD("M 13 5 L 21 12 L 13 19 L 13 15 C 8 15 5 17 3 20 C 4 14 7 10 13 9 Z"),
    /** A paper plane. */
    SEND("M 21 3 L 3 10 L 10.5 13.5 L 14 21 Z M 10.5 13.5 L 21 3"),
    /** A ribbon. */
    BOOKMARK("M 6 3 L 18 3 L 18 21 L 12 16.5 L 6 21 Z"),
    /** A thumb. */
    LIKE("M 3 11 L 7 11 L 7 20 L 3 20 Z M 7 12 L 11 4 C 13 4 13.6 5.5 13.2 7.5 L 12.8 10 L 19 10 C 20.5 10 21.2 11"
            + " 21 12.3 L 19.8 18 C 19.5 19.3 18.7 20 17.5 20 L 7 20"),
    /** A thumb down. */
    DISLIKE("M 3 13 L 7 13 L 7 4 L 3 4 Z M 7 12 L 11 20 C 13 20 13.6 18.5 13.2 16.5 L 12.8 14 L 19 14 C 20.5 14 21.2"
            + " 13 21 11.7 L 19.8 6 C 19.5 4.7 18.7 4 17.5 4 L 7 4"),
    /** Three dots. */
    MORE("M 5 10.5 L 7 10.5 L 7 13.5 L 5 13.5 Z M 11 10.5 L 13 10.5 L 13 13.5 L 11 13.5 Z M 17 10.5 L 19 10.5 L 19"
            + " 13.5 L 17 13.5 Z"),
    /** A triangle to the right. */
    PLAY("M 7 4 L 20 12 L 7 20 Z"),
    /** A globe. */
    GLOBE("M 12 3 C 17 3 21 7 21 12 C 21 17 17 21 12 21 C 7 21 3 17 3 12 C 3 7 7 3 12 3 Z M 3 12 L 21 12 M 12 3 C 8"
            + " 7 8 17 12 21 M 12 3 C 16 7 16 17 12 21"),
    /** Bars of different heights. */
    STATISTICS("M 5 20 L 5 12 M 10 20 L 10 5 M 15 20 L 15 9 M 20 20 L 20 14"),
    /** An arrow up. */
    UP("M 12 4 L 20 13 L 15.5 13 L 15.5 20 L 8.5 20 L 8.5 13 L 4 13 Z"),
    /** An arrow down. */
    DOWN("M 12 20 L 20 11 L 15.5 11 L 15.5 4 L 8.5 4 L 8.5 11 L 4 11 Z"),
    /** A sheet with a folded corner. */
    DOCUMENT("M 6 3 L 14 3 L 19 8 L 19 21 L 6 21 Z M 14 3 L 14 8 L 19 8 M 9 12 L 16 12 M 9 16 L 16 16"),
    /** A note. */
    SOUND("M 9 18 L 9 6 L 19 4 L 19 16 M 9 18 C 9 19.7 4 19.7 4 18 C 4 16.3 9 16.3 9 18 M 19 16 C 19 17.7 14 17.7 14"
            + " 16 C 14 14.3 19 14.3 19 16"),
    /** A picture that is not there. */
    PICTURE("M 3 5 L 21 5 L 21 19 L 3 19 Z M 3 16 L 9 10 L 14 15 L 17 12 L 21 16 M 15.5 8.5 L 17.5 8.5 L 17.5 10.5 L"
            + " 15.5 10.5 Z"),
    /** A chain's link. */
    LINK("M 10 8 L 7 8 C 4 8 3 10 3 12 C 3 14 4 16 7 16 L 10 16 M 14 8 L 17 8 C 20 8 21 10 21 12 C 21 14 20 16 17"
            + " 16 L 14 16 M 8 12 L 16 12"),
    /** A circle with a smile. */
    SMILE("M 12 3 C 17 3 21 7 21 12 C 21 17 17 21 12 21 C 7 21 3 17 3 12 C 3 7 7 3 12 3 Z M 8 14 C 9.5 17 14.5 17 16"
            + " 14 M 9 9 L 9 10 M 15 9 L 15 10"),
    /** An envelope. */
    MAIL("M 3 5 L 21 5 L 21 19 L 3 19 Z M 3 6 L 12 13 L 21 6"),
    /** An open eye. */
    EYE("M 2 12 C 6 5 18 5 22 12 C 18 19 6 19 2 12 Z M 12 9 C 16 9 16 15 12 15 C 8 15 8 9 12 9 Z");

    /** The side of the square that shapes are drawn in. */
    public static final double SIDE = 24;

    private final String path;

    Shape(String path) {
        this.path = path;
    }

    /** Returns the shape as SVG writes paths: {@code M}, {@code L}, {@code C} and {@code Z}, all absolute. */
    public String path() {
        return path;
    }

    /** A stroke of a pen. */
    public record Stroke(char command, List<Double> numbers) {
        public Stroke {
            numbers = List.copyOf(numbers);
        }
    }

    /** Returns the strokes of the path, in order. */
    public List<Stroke> strokes() {
        List<Stroke> strokes = new ArrayList<>();
        char command = 'M';
        List<Double> numbers = new ArrayList<>();
        for (String word : path.split(" ")) {
            char first = word.charAt(0);
            if (Character.isLetter(first)) {
                add(strokes, command, numbers);
                command = first;
                numbers = new ArrayList<>();
            } else {
                numbers.add(Double.valueOf(word));
            }
        }
        add(strokes, command, numbers);
        return strokes;
    }

    private static void add(List<Stroke> strokes, char command, List<Double> numbers) {
        if (command == 'Z' || !numbers.isEmpty()) {
            strokes.add(new Stroke(command, numbers));
        }
    }
}
