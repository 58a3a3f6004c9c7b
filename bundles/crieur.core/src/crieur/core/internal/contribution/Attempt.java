package crieur.core.internal.contribution;

import crieur.core.contribution.ContributionException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a contributor's code for so long at most, on a thread of its own that is left behind when it does not return. */
public final class Attempt {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private Attempt() {}

    /**
     * Returns what the code returns.
     *
     * @param what the code, as the begin of a message to its author
     * @throws ContributionException if it throws, returns nothing, or does not return
     */
    public static <T> T of(String what, Callable<T> code) throws ContributionException {
        return of(what, code, LONGEST);
    }

    static <T> T of(String what, Callable<T> code, Duration longest) throws ContributionException {
        FutureTask<T> task = new FutureTask<>(code);
        Thread thread = new Thread(task, "crieur-attempt");
        thread.setDaemon(true);
        thread.start();
        try {
            T result = task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            if (result == null) {
                throw new ContributionException(what + " returned nothing");
            }
            return result;
        } catch (ExecutionException e) {
            throw failed(what, e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.interrupt();
            throw new ContributionException(what + " did not return within " + longest.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ContributionException(what + " was interrupted", e);
        }
    }

    private static ContributionException failed(String what, Throwable thrown) {
        if (thrown instanceof ContributionException refused) {
            return refused;
        }
        return thrown.getCause() instanceof ContributionException cause
                ? cause
                : new ContributionException(what + " failed with " + thrown, thrown);
    }
}
