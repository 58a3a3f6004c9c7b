package crieur.core.internal.check;

import crieur.core.check.BrandCheck;
import crieur.core.check.CheckOptions;
import crieur.core.check.CheckSummary;
import crieur.core.check.CheckedFile;
import crieur.core.check.PostSetting;
import crieur.core.check.Vocabulary;
import crieur.core.internal.engine.GuardedRun;
import crieur.core.internal.engine.Surroundings;
import crieur.core.progress.Progress;
import crieur.model.Campaign;
import crieur.model.Post;
import crieur.model.file.BrandLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Checks brands and keeps them open for the next change.
 *
 * <p>Whoever reads or changes an open brand holds the lock alone, and only while doing so: what is checked then is a brand
 * that stays as it is, of which others may ask at the same time.
 */
final class RememberingBrandCheck implements BrandCheck {

    private final Engine engine;
    private final CheckOptions options;
    private final OuterLayers layers;
    private final Map<Path, OpenBrand> brands = new LinkedHashMap<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    RememberingBrandCheck(Engine engine, CheckOptions options) {
        this.engine = engine;
        this.options = options;
        this.layers = new OuterLayers(engine.contributions(), options);
    }

    /** Changes what is open, and goes on with that as it is then. */
    private <C, R> R changing(Supplier<C> change, Function<C, R> rest) {
        C changed;
        lock.writeLock().lock();
        try {
            changed = change.get();
            lock.readLock().lock();
        } finally {
            lock.writeLock().unlock();
        }
        try {
            return rest.apply(changed);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Asks something of what is open, before those who wait for a long check to end so that they can change it. */
    private <R> R asking(Supplier<R> question) {
        Lock shared = lock.readLock();
        if (!shared.tryLock()) {
            shared.lock();
        }
        try {
            return question.get();
        } finally {
            shared.unlock();
        }
    }

    @Override
    public CheckSummary check(Collection<Path> paths, Consumer<CheckedFile> sink, Progress progress) {
        CheckTargets targets = CheckTargets.of(paths);
        Tally tally = new Tally(sink);
        targets.idle().forEach((path, why) -> tally.accept(LooseFiles.idle(path, why)));
        options.profile().ifPresent(file -> tally.profile(ProfileFindings.of(layers.named(file), file, file)));
        return changing(() -> open(targets, tally, progress), files -> check(targets, files, tally, progress));
    }

    private CheckSummary check(CheckTargets targets, Map<OpenBrand, List<Path>> files, Tally tally, Progress progress) {
        int total = targets.singlePosts().size();
        for (List<Path> ofBrand : files.values()) {
            total += ofBrand.size();
        }
        progress.begin(total);
        RunState state = engine.newRun(options);
        files.forEach((open, wanted) -> {
            if (!progress.isCancelled()) {
                new BrandRun(state, open).check(wanted, tally, progress);
            }
        });
        tellStrays(targets, tally, progress);
        LooseFiles.check(targets.singlePosts(), state, layers, tally, progress);
        return tally.summary;
    }

    /** Paths may overlap, and those that were named themselves have been told of. */
    private static void tellStrays(CheckTargets targets, Tally tally, Progress progress) {
        targets.brands().forEach((folder, wanted) -> {
            Set<Path> strays = new TreeSet<>();
            for (Path path : wanted) {
                if (!progress.isCancelled()) {
                    strays.addAll(StrayPosts.below(folder, path));
                }
            }
            strays.removeAll(wanted);
            strays.forEach(stray -> tally.accept(StrayPosts.told(folder, stray)));
        });
    }

    private Map<OpenBrand, List<Path>> open(CheckTargets targets, Tally tally, Progress progress) {
        Map<OpenBrand, List<Path>> files = new LinkedHashMap<>();
        targets.brands().forEach((folder, wanted) -> {
            if (!progress.isCancelled()) {
                OpenBrand open = new OpenBrand(folder, layers, options.jobs());
                brands.put(folder, open);
                files.put(open, new ArrayList<>(wanted(open, wanted, tally)));
            }
        });
        return files;
    }

    /** Returns the files to check, in the order of the brand; tells of paths where there are none. */
    private static Set<Path> wanted(OpenBrand open, Set<Path> paths, Tally tally) {
        Set<Path> all = new LinkedHashSet<>();
        open.addAll(all);
        Set<Path> found = new LinkedHashSet<>();
        for (Path path : paths) {
            Set<Path> there = open.at(path, all);
            List<Path> closed = closed(open, path);
            closed.forEach(folder -> tally.accept(LooseFiles.idle(folder, CheckTargets.Idle.UNREADABLE)));
            if (there.isEmpty() && closed.isEmpty()) {
                tally.accept(LooseFiles.idle(path, CheckTargets.Idle.in(open.path(), path)));
            }
            found.addAll(there);
        }
        all.retainAll(found);
        all.addAll(found);
        return all;
    }

    /** Returns the folders that may hide something of what is wanted. */
    private static List<Path> closed(OpenBrand open, Path wanted) {
        List<Path> closed = new ArrayList<>(BrandLayout.closedFolders(open.path()));
        closed.removeIf(folder -> !folder.startsWith(wanted) && !wanted.startsWith(folder));
        return closed;
    }

    /** Hands results on and adds them up. */
    private static final class Tally implements Consumer<CheckedFile> {
        private final Consumer<CheckedFile> sink;
        private CheckSummary summary = CheckSummary.NONE;

        Tally(Consumer<CheckedFile> sink) {
            this.sink = sink;
        }

        @Override
        public void accept(CheckedFile file) {
            summary = summary.plus(file);
            sink.accept(file);
        }

        /** A profile named for the check is no file of what is checked, so only its problems are of interest. */
        void profile(CheckedFile profile) {
            if (!profile.findings().isEmpty()) {
                accept(profile);
            }
        }
    }

    @Override
    public List<CheckedFile> recheck(Path file, Progress progress) {
        Path changed = file.toAbsolutePath().normalize();
        Optional<List<CheckedFile>> results =
                changing(() -> refresh(changed), refreshed -> refreshed.map(it -> check(it, changed, progress)));
        return results.orElseGet(() -> checkFirst(changed, progress));
    }

    private List<CheckedFile> checkFirst(Path file, Progress progress) {
        List<CheckedFile> results = new ArrayList<>();
        check(List.of(file), results::add, progress);
        results.removeIf(result -> result.kind() == CheckedFile.Kind.OTHER);
        return results;
    }

    /** A brand after a change, and the files whose findings may be others now. */
    private record Refreshed(OpenBrand open, Set<Path> concerned) {}

    private Optional<Refreshed> refresh(Path changed) {
        return brandOf(changed).map(open -> new Refreshed(open, open.refresh(changed)));
    }

    private List<CheckedFile> check(Refreshed refreshed, Path changed, Progress progress) {
        OpenBrand open = refreshed.open();
        List<CheckedFile> results = new ArrayList<>();
        new BrandRun(engine.newRun(options), open).check(refreshed.concerned(), results::add, progress);
        if (StrayPosts.isStray(open.path(), changed)) {
            results.add(0, StrayPosts.told(open.path(), changed));
        }
        return results;
    }

    private Optional<OpenBrand> brandOf(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            OpenBrand open = brands.get(folder);
            if (open != null) {
                return Optional.of(open);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean knows(Path file) {
        Path path = file.toAbsolutePath().normalize();
        return asking(() -> brandOf(path).isPresent());
    }

    @Override
    public CheckedFile preview(Path file, String text, Progress progress) {
        Path path = file.toAbsolutePath().normalize();
        return asking(() -> brandOf(path)
                .map(open -> preview(open, path, text, progress))
                .orElseGet(() -> LooseFiles.preview(path, text, engine.newRun(options), layers, progress)));
    }

    private CheckedFile preview(OpenBrand open, Path path, String text, Progress progress) {
        Optional<Campaign> campaign = open.folder().post(path).map(Post::getCampaign);
        PreviewPost preview = PreviewPost.of(
                path, text, campaign.orElse(null), campaign.map(open::fileOf).orElse(null));
        BrandRun run = new BrandRun(engine.newRun(options), open);
        List<CheckedFile> results = new ArrayList<>(1);
        new GuardedRun<PreviewPost, CheckedFile>(
                        List.of(preview).iterator(),
                        (item, guard) -> run.preview(item, path, guard),
                        results::add,
                        run.state().pace(),
                        progress)
                .run();
        return results.isEmpty() ? LooseFiles.nothing(path) : run.state().tellStopped(results.get(0));
    }

    @Override
    public Optional<PostSetting> setting(Path file) {
        Path path = file.toAbsolutePath().normalize();
        return asking(() -> brandOf(path).map(open -> PostSettings.of(open, path, surroundings(open))));
    }

    private Surroundings surroundings(OpenBrand open) {
        return engine.newRun(options).surroundings(open.dictionary(), open.index(), Optional.of(open.path()));
    }

    @Override
    public Vocabulary vocabulary(Path file) {
        Path path = file.toAbsolutePath().normalize();
        return asking(
                () -> brandOf(path).map(open -> UsedNames.of(open.brand())).orElse(Vocabulary.EMPTY));
    }
}
