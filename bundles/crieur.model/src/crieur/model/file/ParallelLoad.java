package crieur.model.file;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that read, for as long as it is open. */
final class ParallelLoad implements AutoCloseable {
    private final ExecutorService executor;

    ParallelLoad(int threads) {
        executor = Executors.newFixedThreadPool(Math.max(1, threads), task -> {
            Thread thread = new Thread(task, "crieur-load");
            thread.setDaemon(true);
            return thread;
        });
    }

    <T> List<Future<T>> start(List<? extends Callable<T>> loads) {
        List<Future<T>> futures = new ArrayList<>(loads.size());
        loads.forEach(load -> futures.add(executor.submit(load)));
        return futures;
    }

    /** Waits for the results and gives them in order. */
    static <T> List<T> results(List<Future<T>> futures) {
        List<T> results = new ArrayList<>(futures.size());
        try {
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading a brand", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Reading a brand failed", e.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
