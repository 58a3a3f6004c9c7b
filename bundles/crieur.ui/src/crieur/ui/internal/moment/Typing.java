package crieur.ui.internal.moment;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A value while it is typed. What is half typed, such as the 2 of 2026, gives nothing to what is typed after it: all is read
 * against the value that stood in the field before.
 */
final class Typing<T> {

    private final BiFunction<String, T, Optional<T>> reads;
    private T base;
    private T last;
    private boolean understood = true;

    /**
     * Begins with a value.
     *
     * @param reads reads what was typed, with the value that gives what is not typed
     */
    Typing(T first, BiFunction<String, T, Optional<T>> reads) {
        this.reads = reads;
        this.base = first;
        this.last = first;
    }

    /** Takes what the field holds after a key. */
    void type(String typed) {
        Optional<T> read = reads.apply(typed, base);
        understood = read.isPresent();
        last = read.orElse(last);
    }

    /** Takes a value that was not typed. */
    void set(T value) {
        last = value;
        base = value;
        understood = true;
    }

    /** Ends the typing; tells whether the value is understood, which then gives what is not typed the next time. */
    boolean leave() {
        if (understood) {
            base = last;
        }
        return understood;
    }

    /** Returns the value; nothing while what is typed is none. */
    Optional<T> value() {
        return understood ? Optional.of(last) : Optional.empty();
    }

    /** Returns the last value that was understood. */
    T last() {
        return last;
    }
}
