package crieur.ui.internal.brands;

import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a post says below its name. Where there is little room the year gives way first, then the end of the state's name, then
 * all of it: the post's picture says the state too, and nothing else says when.
 *
 * @param state the state's name
 * @param moment when the post goes out
 * @param brief the same without the year
 */
record PostLine(String state, String moment, String brief) {

    static final String BETWEEN = " · ";

    /** With fewer letters several states look alike. */
    private static final int LEAST = 3;

    /** Returns all that there is to say. */
    String whole() {
        return state + BETWEEN + moment;
    }

    /** Returns as much as there is room for, and the moment without the year where there is not even that. */
    String in(int room, ToIntFunction<String> width) {
        String whole = whole();
        if (width.applyAsInt(whole) <= room) {
            return whole;
        }
        return Stream.concat(Stream.of(state), beginnings())
                .map(lead -> lead + BETWEEN + brief)
                .filter(line -> width.applyAsInt(line) <= room)
                .findFirst()
                .orElse(brief);
    }

    private Stream<String> beginnings() {
        return IntStream.iterate(state.length() - 2, length -> length >= LEAST, length -> length - 1)
                .filter(length -> !Character.isHighSurrogate(state.charAt(length - 1)))
                .mapToObj(length -> state.substring(0, length).stripTrailing() + TextWidths.DOTS);
    }
}
