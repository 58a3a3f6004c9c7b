package crieur.language.internal.chunk;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.Queue;
import org.eclipse.jdt.annotation.Nullable;

/**
 * OpenNLP's beam search for the likeliest sequence of outcomes, step by step the same, where likelihoods depend on the two
 * outcomes before only.
 */
final class Beam {

    private static final double WORST = -100_000;

    private final int size;
    private final Model model;

    /** What a model says at one place of a sentence. */
    interface Likelihoods {

        /**
         * Returns how likely each outcome is.
         *
         * @param last the outcome before, -1 for none
         * @param beforeLast the one before that, -1 for none
         */
        double[] at(int place, int last, int beforeLast);

        /** Returns whether an outcome may follow another. */
        boolean mayFollow(int place, int last, int outcome);
    }

    private record Sequence(@Nullable Sequence before, int outcome, double score) implements Comparable<Sequence> {

        @Override
        public int compareTo(Sequence other) {
            return Double.compare(other.score, score);
        }

        int beforeOutcome() {
            return before == null ? -1 : before.outcome;
        }
    }

    Beam(int size, Model model) {
        this.size = size;
        this.model = model;
    }

    /** Returns the likeliest outcome of each place. */
    String[] search(int length, Likelihoods likelihoods) {
        Queue<Sequence> sequences = new PriorityQueue<>(size);
        sequences.add(new Sequence(null, -1, 0));
        for (int place = 0; place < length; place++) {
            Queue<Sequence> longer = new PriorityQueue<>(size);
            int tried = Math.min(size, sequences.size());
            for (int i = 0; i < tried; i++) {
                Sequence best = sequences.remove();
                double[] scores = likelihoods.at(place, best.outcome(), best.beforeOutcome());
                advance(best, place, scores, least(scores), likelihoods, longer);
                if (longer.isEmpty()) {
                    advance(best, place, scores, Double.NEGATIVE_INFINITY, likelihoods, longer);
                }
            }
            sequences = longer;
        }
        return outcomes(sequences.remove(), length);
    }

    private double least(double[] scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, sorted.length - size)];
    }

    private static void advance(
            Sequence from, int place, double[] scores, double least, Likelihoods likelihoods, Queue<Sequence> longer) {
        for (int outcome = 0; outcome < scores.length; outcome++) {
            if (scores[outcome] >= least && likelihoods.mayFollow(place, from.outcome(), outcome)) {
                Sequence next = new Sequence(
                        from.outcome() < 0 ? null : from, outcome, from.score() + StrictMath.log(scores[outcome]));
                if (next.score() > WORST) {
                    longer.add(next);
                }
            }
        }
    }

    private String[] outcomes(Sequence last, int length) {
        String[] found = new String[length];
        Sequence at = last;
        for (int place = length - 1; place >= 0 && at != null; place--) {
            found[place] = model.outcome(at.outcome());
            at = at.before();
        }
        return found;
    }
}
