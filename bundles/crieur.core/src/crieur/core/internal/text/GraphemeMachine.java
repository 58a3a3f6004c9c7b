package crieur.core.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules GB3 to GB999 of UAX #29 as a finite automaton: one table look-up for each code point.
 *
 * <p>The table is worked out from the rules when the class is first used, so a new Unicode version changes data only.
 */
final class GraphemeMachine {

    /** The state before any text: whatever follows begins a cluster. */
    static final int START = 0;

    private static final int BREAK = 0x80;

    // Values of ICU's Grapheme_Cluster_Break and Indic_Conjunct_Break, as code-points.bin holds them.
    private static final int GCB_CONTROL = 1;
    private static final int GCB_CR = 2;
    private static final int GCB_EXTEND = 3;
    private static final int GCB_L = 4;
    private static final int GCB_LF = 5;
    private static final int GCB_LV = 6;
    private static final int GCB_LVT = 7;
    private static final int GCB_T = 8;
    private static final int GCB_V = 9;
    private static final int GCB_SPACING_MARK = 10;
    private static final int GCB_PREPEND = 11;
    private static final int GCB_REGIONAL_INDICATOR = 12;
    private static final int GCB_ZWJ = 17;
    private static final int INCB_CONSONANT = 1;
    private static final int INCB_EXTEND = 2;
    private static final int INCB_LINKER = 3;

    private static final int CLASSES = CodePoints.GRAPHEME_CLASSES.length / 3;
    private static final byte[] TRANSITIONS = transitions();
    /** The state after a code point that is nothing but itself; every ASCII letter leads here. */
    static final int OTHER = next(step(START, 0));

    private GraphemeMachine() {}

    /** Returns the step from a state over a code point of a class; ask {@link #next} and {@link #breaks} about it. */
    static int step(int state, int graphemeClass) {
        return TRANSITIONS[state * CLASSES + graphemeClass];
    }

    static int next(int step) {
        return step & ~BREAK & 0xFF;
    }

    /** Returns 1 where a cluster begins before the code point, else 0. */
    static int breaks(int step) {
        return step >>> 7 & 1;
    }

    /** Counts the clusters of a range that stands alone. */
    static int count(char[] units, int start, int end) {
        int state = START;
        int count = 0;
        int offset = start;
        while (offset < end) {
            int codePoint = CodePoints.at(units, offset);
            int step = step(state, CodePoints.of(codePoint) & CodePoints.GRAPHEME_CLASS);
            count += breaks(step);
            state = next(step);
            offset += Character.charCount(codePoint);
        }
        return count;
    }

    /**
     * What the rules need to know of the text so far.
     *
     * @param previous break property of the last code point, -1 at the start
     * @param picture 1 after a pictograph and its extenders, 2 after a joiner behind that (GB11)
     * @param conjunct 1 after a consonant and its extenders, 2 after a linker among those (GB9c)
     * @param oddIndicators whether the number of regional indicators so far is odd (GB12, GB13)
     */
    private record State(int previous, int picture, int conjunct, boolean oddIndicators) {

        State after(int gcb, int incb, boolean pictographic) {
            int nextPicture =
                    pictographic ? 1 : picture == 1 && gcb == GCB_EXTEND ? 1 : picture == 1 && gcb == GCB_ZWJ ? 2 : 0;
            int nextConjunct = incb == INCB_CONSONANT
                    ? 1
                    : conjunct > 0 && incb == INCB_LINKER ? 2 : conjunct > 0 && incb == INCB_EXTEND ? conjunct : 0;
            return new State(gcb, nextPicture, nextConjunct, gcb == GCB_REGIONAL_INDICATOR && !oddIndicators);
        }

        boolean breaksBefore(int gcb, int incb, boolean pictographic) {
            if (previous < 0) {
                return true;
            }
            if (previous == GCB_CR && gcb == GCB_LF) {
                return false;
            }
            if (isControl(previous) || isControl(gcb)) {
                return true;
            }
            return !(isHangul(gcb)
                    || gcb == GCB_EXTEND
                    || gcb == GCB_ZWJ
                    || gcb == GCB_SPACING_MARK
                    || previous == GCB_PREPEND
                    || conjunct == 2 && incb == INCB_CONSONANT
                    || picture == 2 && pictographic
                    || oddIndicators && gcb == GCB_REGIONAL_INDICATOR);
        }

        private boolean isHangul(int gcb) {
            return switch (previous) {
                case GCB_L -> gcb == GCB_L || gcb == GCB_V || gcb == GCB_LV || gcb == GCB_LVT;
                case GCB_LV, GCB_V -> gcb == GCB_V || gcb == GCB_T;
                case GCB_LVT, GCB_T -> gcb == GCB_T;
                default -> false;
            };
        }

        private static boolean isControl(int gcb) {
            return gcb == GCB_CONTROL || gcb == GCB_CR || gcb == GCB_LF;
        }
    }

    private static byte[] transitions() {
        List<State> states = new ArrayList<>(List.of(new State(-1, 0, 0, false)));
        Map<State, Integer> numbers = new HashMap<>(Map.of(states.get(0), START));
        List<Byte> table = new ArrayList<>();
        for (int number = 0; number < states.size(); number++) {
            State state = states.get(number);
            for (int graphemeClass = 0; graphemeClass < CLASSES; graphemeClass++) {
                int gcb = CodePoints.GRAPHEME_CLASSES[3 * graphemeClass];
                int incb = CodePoints.GRAPHEME_CLASSES[3 * graphemeClass + 1];
                boolean pictographic = CodePoints.GRAPHEME_CLASSES[3 * graphemeClass + 2] != 0;
                State next = state.after(gcb, incb, pictographic);
                Integer known = numbers.putIfAbsent(next, states.size());
                if (known == null) {
                    known = states.size();
                    states.add(next);
                }
                table.add((byte) (known | (state.breaksBefore(gcb, incb, pictographic) ? BREAK : 0)));
            }
        }
        byte[] transitions = new byte[table.size()];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = table.get(i);
        }
        return transitions;
    }
}
