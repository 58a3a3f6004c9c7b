package crieur.core.check;

import crieur.core.progress.Progress;
import java.util.Iterator;
import java.util.function.Consumer;

/** Checks a stream of texts, in flat memory and on as many threads as the options say; thread-safe. */
public interface TextCheck {

    /**
     * What is done with one item: read it, check its text, write the result.
     *
     * @param <T> the item
     * @param <R> the result
     */
    @FunctionalInterface
    interface Step<T, R> {
        /**
         * Works on one item; called from several threads, and again for the same item when a contribution did not
         * return, so it has no effect but its result.
         */
        R apply(T item, TextChecker checker);
    }

    /**
     * Works through items and hands on the results in the items' order; returns when all are done or it is cancelled.
     *
     * @param items asked by one thread at a time
     * @param step the work on one item
     * @param sink called by one thread at a time
     * @throws RuntimeException what the items, the step or the sink threw
     */
    <T, R> void run(Iterator<? extends T> items, Step<T, R> step, Consumer<? super R> sink, Progress progress);
}
