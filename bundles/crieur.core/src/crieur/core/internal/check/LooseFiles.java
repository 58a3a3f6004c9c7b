package crieur.core.internal.check;

import crieur.core.check.CheckedFile;
import crieur.core.inspection.Finding;
import crieur.core.inspection.PostIndex;
import crieur.core.inspection.Profile;
import crieur.core.internal.engine.Examiner;
import crieur.core.internal.engine.Guard;
import crieur.core.internal.engine.GuardedRun;
import crieur.core.internal.engine.InspectionPlan;
import crieur.core.internal.engine.Surroundings;
import crieur.core.internal.message.SyntaxMessage;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.core.progress.Progress;
import crieur.model.Brand;
import crieur.model.CrieurFactory;
import crieur.model.file.PostResource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks files that belong to no brand. */
final class LooseFiles {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(LooseFiles.class);

    private LooseFiles() {}

    /** A path where nothing can be checked. */
    static CheckedFile idle(Path path, CheckTargets.Idle why) {
        String key =
                switch (why) {
                    case MISSING -> "LooseFiles.missing";
                    case UNREADABLE -> "LooseFiles.unreadable";
                    case NOTHING -> "LooseFiles.nothing";
                    case NO_BRAND -> "LooseFiles.noBrand";
                    case UNUSED -> "LooseFiles.unused";
                    case MISPLACED -> "LooseFiles.misplaced";
                };
        return unreadable(path, CheckedFile.Kind.OTHER, MESSAGES.message(key, path.toString()));
    }

    /** A file of which nothing can be read, with the reason. */
    static CheckedFile unreadable(Path path, CheckedFile.Kind kind, Message reason) {
        Finding finding = FileFindings.atStart(FileFindings.UNREADABLE, path, reason, List.of());
        return loose(path, kind, List.of(finding), CheckedFile.Reading.NOTHING);
    }

    /** What is known of a post whose check was cancelled. */
    static CheckedFile nothing(Path path) {
        return loose(path, CheckedFile.Kind.POST, List.of(), CheckedFile.Reading.WHOLE);
    }

    private static CheckedFile loose(
            Path path, CheckedFile.Kind kind, List<Finding> findings, CheckedFile.Reading reading) {
        return new CheckedFile(
                path,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                findings,
                reading,
                List.of());
    }

    /** Checks posts on their own, as far as that goes without a brand. */
    static void check(
            Collection<Path> posts, RunState state, OuterLayers layers, Consumer<CheckedFile> sink, Progress progress) {
        if (!posts.isEmpty() && !progress.isCancelled()) {
            Loose loose = new Loose(state, layers);
            Consumer<CheckedFile> told = file -> sink.accept(state.tellStopped(file));
            new GuardedRun<Path, CheckedFile>(posts.iterator(), loose::check, told, state.pace(), progress).run();
        }
    }

    static CheckedFile preview(Path path, String text, RunState state, OuterLayers layers, Progress progress) {
        Loose loose = new Loose(state, layers);
        List<CheckedFile> results = new ArrayList<>(1);
        GuardedRun.Work<Path, CheckedFile> work = (file, guard) -> loose.check(file, text, guard);
        new GuardedRun<Path, CheckedFile>(List.of(path).iterator(), work, results::add, state.pace(), progress).run();
        return results.isEmpty() ? nothing(path) : state.tellStopped(results.get(0));
    }

    /** What the posts of one run share. */
    private static final class Loose {
        private final Brand noBrand = CrieurFactory.eINSTANCE.createBrand();
        private final InspectionPlan plan;
        private final Surroundings surroundings;
        private final ChannelTargets targets;

        Loose(RunState state, OuterLayers layers) {
            this.plan = state.plan(layers.around(Profile.Layer.EMPTY));
            this.surroundings =
                    state.surroundings(layers.dictionary(Optional.empty()), PostIndex.EMPTY, Optional.empty());
            this.targets = ChannelTargets.byNetwork(state, plan, noBrand, surroundings.networks());
        }

        CheckedFile check(Path file, Guard guard) {
            PostResource post = PostResource.read(file);
            Optional<Finding> encoding = EncodingFindings.of(post);
            if (encoding.isPresent()) {
                return loose(file, CheckedFile.Kind.POST, List.of(encoding.get()), EncodingFindings.reading(post));
            }
            return post.damage()
                    .map(damage -> unreadable(file, CheckedFile.Kind.POST, new SyntaxMessage(damage).message()))
                    .orElseGet(() -> check(file, post.text().source(), guard));
        }

        CheckedFile check(Path file, String text, Guard guard) {
            PreviewPost post = PreviewPost.of(file, text, null, null);
            Path folder = file.getParent() == null ? file : file.getParent();
            BrandRun.Place place = new BrandRun.Place(file, folder, null, null);
            return new PostExaminer(plan, targets, new Examiner(guard, surroundings), guard)
                    .check(post.post(), post.text(), place);
        }
    }
}
