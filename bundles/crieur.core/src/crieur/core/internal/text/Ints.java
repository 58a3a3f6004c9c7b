package crieur.core.internal.text;

import java.util.Arrays;

/** A growing list of integers that allocates nothing until something is added. */
public final class Ints {

    private static final int[] NONE = {};

    private int[] values = NONE;
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(8, size * 2));
        }
        values[size++] = value;
    }

    void add(int first, int second) {
        add(first);
        add(second);
    }

    /** Returns how many there are. */
    public int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int get(int index) {
        return values[index];
    }

    int last() {
        return values[size - 1];
    }
}
