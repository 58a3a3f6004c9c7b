package crieur.model.file;

import crieur.model.CrieurPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs reading on several threads and gives the results in order. */
final class ParallelLoad {
    private ParallelLoad() {}

    static <T> List<T> run(List<Callable<T>> loads, int threads) {
        CrieurPackage.eINSTANCE.getEClassifier(FileKind.POST.root());
        ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, threads), task -> {
            Thread thread = new Thread(task, "crieur-load");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<T>> futures = new ArrayList<>(loads.size());
            loads.forEach(load -> futures.add(executor.submit(load)));
            List<T> results = new ArrayList<>(loads.size());
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading a brand", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Reading a brand failed", e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
