package crieur.workspace.internal.session;

import crieur.core.check.BrandCheck;
import crieur.core.check.CheckedFile;
import crieur.core.check.PostSetting;
import crieur.core.check.Vocabulary;
import crieur.core.inspection.Finding;
import crieur.core.progress.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** One of a brand's checks, with what it found last. Thread-safe. */
final class Tier {

    private final BrandCheck check;
    private final Predicate<Finding> own;
    private volatile Map<Path, List<Finding>> findings = new ConcurrentHashMap<>();
    private int changes;

    /**
     * Creates a tier that has found nothing yet.
     *
     * @param own which findings are told by this tier: what is wrong with a file as such is found by all of them
     */
    Tier(BrandCheck check, Predicate<Finding> own) {
        this.check = check;
        this.own = own;
    }

    /** Returns what the last check of a file as it is on the disk found. */
    List<Finding> findings(Path file) {
        return findings.getOrDefault(file, List.of());
    }

    /** Checks the whole brand anew; nothing is kept. */
    Map<Path, List<Finding>> check(Path brand, Progress progress) {
        Map<Path, List<Finding>> found = new HashMap<>();
        check.check(List.of(brand), file -> found.put(file.file(), own(file)), progress);
        return found;
    }

    /** Keeps what a check of the whole brand found. */
    synchronized void keepAll(Map<Path, List<Finding>> found) {
        changes++;
        findings = new ConcurrentHashMap<>(found);
    }

    /** Checks files that were changed, added or deleted, and whatever depends on them; keeps and returns what that found. */
    Map<Path, List<Finding>> recheck(Set<Path> changed, Progress progress) {
        Map<Path, List<Finding>> found = new HashMap<>();
        for (Path file : changed) {
            for (CheckedFile checked : check.recheck(file, progress)) {
                found.put(checked.file(), own(checked));
            }
            if (!Files.exists(file)) {
                findings.remove(file);
            }
        }
        keep(found);
        return found;
    }

    private synchronized void keep(Map<Path, List<Finding>> found) {
        changes++;
        findings.putAll(found);
    }

    /** Finds out what is wrong with files where that is not known. */
    void learn(Set<Path> files, Progress progress) {
        List<Path> unknown =
                files.stream().filter(file -> !findings.containsKey(file)).toList();
        if (unknown.isEmpty()) {
            return;
        }
        if (check.knows(unknown.get(0))) {
            for (Path file : unknown) {
                // One that has been changed can concern all the others, which then are known too.
                if (!progress.isCancelled() && !findings.containsKey(file)) {
                    int since = changes();
                    check.recheck(file, progress).forEach(found -> learn(found, since));
                }
            }
        } else {
            read(unknown, progress);
        }
        if (!progress.isCancelled()) {
            unknown.forEach(file -> findings.putIfAbsent(file, List.of()));
        }
    }

    /** Checks a post as if its file held a text; nothing is kept. */
    List<Finding> preview(Path file, String text, Progress progress) {
        load(file, progress);
        return progress.isCancelled() ? List.of() : own(check.preview(file, text, progress));
    }

    /** Returns what a post stands in; the first call reads the brand. */
    Optional<PostSetting> setting(Path file, Progress progress) {
        load(file, progress);
        return check.setting(file);
    }

    /** Returns the names that the posts of a file's brand use; looks at all of them. */
    Vocabulary vocabulary(Path file) {
        return check.vocabulary(file);
    }

    private void load(Path file, Progress progress) {
        if (!check.knows(file)) {
            read(List.of(file), progress);
        }
    }

    private void read(List<Path> files, Progress progress) {
        int since = changes();
        check.check(files, found -> learn(found, since), progress);
    }

    private synchronized int changes() {
        return changes;
    }

    /** Keeps what was found on the side; where a check of changed files came between, that knows better. */
    private synchronized void learn(CheckedFile file, int since) {
        if (since == changes) {
            findings.put(file.file(), own(file));
        } else {
            findings.putIfAbsent(file.file(), own(file));
        }
    }

    private List<Finding> own(CheckedFile file) {
        return file.findings().stream().filter(own).toList();
    }
}
