package crieur.core.internal.check;

import crieur.core.check.CheckedFile;
import crieur.core.inspection.BrandSubject;
import crieur.core.inspection.CampaignSubject;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Subject;
import crieur.core.internal.engine.Examiner;
import crieur.core.internal.engine.Guard;
import crieur.core.internal.engine.GuardedRun;
import crieur.core.internal.engine.InspectionPlan;
import crieur.core.internal.engine.Layout;
import crieur.core.internal.engine.Surroundings;
import crieur.core.internal.message.SyntaxMessage;
import crieur.core.progress.Progress;
import crieur.model.Brand;
import crieur.model.Campaign;
import crieur.model.file.CrieurResource;
import crieur.model.file.FileKind;
import crieur.model.file.PostResource;
import crieur.model.problem.ProblemCode;
import crieur.model.problem.SyntaxProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/** One run over files of one brand; the brand does not change meanwhile. */
final class BrandRun {

    private static final Set<ProblemCode> UNREADABLE = Set.of(
            ProblemCode.FILE_MISSING,
            ProblemCode.FILE_UNREADABLE,
            ProblemCode.FILE_TOO_LARGE,
            ProblemCode.FILE_OUTSIDE_BRAND);
    private static final Comparator<Finding> IN_FILE = Comparator.comparingInt(
                    (Finding finding) -> finding.range().start())
            .thenComparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(Finding::inspection);

    private final RunState state;
    private final OpenBrand open;
    private final InspectionPlan plan;
    private final Surroundings surroundings;
    private final ChannelTargets targets;

    BrandRun(RunState state, OpenBrand open) {
        this.state = state;
        this.open = open;
        this.plan = state.plan(open.profile());
        this.surroundings = state.surroundings(open.dictionary(), open.index(), Optional.of(open.path()));
        this.targets = new ChannelTargets(state, plan, open.brand(), surroundings.networks());
    }

    /** Checks files and hands on their results in the same order; those that are gone have none. */
    void check(Collection<Path> files, Consumer<CheckedFile> sink, Progress progress) {
        GuardedRun.Work<Path, Optional<CheckedFile>> work = this::check;
        new GuardedRun<Path, Optional<CheckedFile>>(
                        files.iterator(),
                        work,
                        result -> result.map(state::tellStopped).ifPresent(sink),
                        state.pace(),
                        progress)
                .run();
    }

    private Optional<CheckedFile> check(Path file, Guard guard) {
        if (file.equals(open.profilePath())) {
            boolean exists =
                    Files.exists(file) || !open.profileFile().problems().isEmpty();
            return exists ? Optional.of(ProfileFindings.of(open.profileFile(), file, open.path())) : Optional.empty();
        }
        if (open.isNetworkFile(file)) {
            return Files.exists(file)
                    ? Optional.of(NetworkFileFindings.of(file, state.contributed(), open.path()))
                    : Optional.empty();
        }
        if (file.equals(open.dictionaryPath())) {
            return Files.exists(file) ? Optional.of(dictionary(file)) : Optional.empty();
        }
        return open.resource(file).map(resource -> check(resource, file, guard));
    }

    private CheckedFile dictionary(Path file) {
        List<Finding> findings = EncodingFindings.of(file).map(List::of).orElse(List.of());
        return FileFindings.file(file, CheckedFile.Kind.DICTIONARY, open.path(), findings, CheckedFile.Reading.WHOLE);
    }

    private CheckedFile check(CrieurResource resource, Path file, Guard guard) {
        CheckedFile.Kind kind = kind(resource.kind());
        Optional<Finding> encoding = EncodingFindings.of(resource);
        if (encoding.isPresent()) {
            List<Finding> only = List.of(encoding.get());
            return FileFindings.file(file, kind, open.path(), only, EncodingFindings.reading(resource));
        }
        Optional<SyntaxProblem> damage = resource.damage();
        if (damage.isPresent() && UNREADABLE.contains(damage.get().code())) {
            return LooseFiles.unreadable(file, kind, new SyntaxMessage(damage.get()).message());
        }
        CheckedFile checked = examine(resource, file, guard);
        return damage.isPresent() ? damaged(checked, damage.get()) : checked;
    }

    /** Damage counts whatever the profile says. */
    private static CheckedFile damaged(CheckedFile checked, SyntaxProblem damage) {
        List<Finding> findings = new ArrayList<>(checked.findings());
        FileFindings.addDamage(damage, checked.file(), findings);
        return checked.with(inOrder(findings), CheckedFile.Reading.PART);
    }

    private static CheckedFile.Kind kind(FileKind kind) {
        return switch (kind) {
            case BRAND -> CheckedFile.Kind.BRAND;
            case CAMPAIGN -> CheckedFile.Kind.CAMPAIGN;
            case POST -> CheckedFile.Kind.POST;
            case REVIEW -> CheckedFile.Kind.REVIEW;
        };
    }

    private CheckedFile examine(CrieurResource resource, Path file, Guard guard) {
        if (resource.kind() == FileKind.REVIEW) {
            return FileFindings.file(file, CheckedFile.Kind.REVIEW, open.path(), resource.problems());
        }
        Examiner examiner = new Examiner(guard, surroundings);
        if (resource instanceof PostResource post) {
            PostExaminer posts = new PostExaminer(plan, targets, examiner, guard);
            Place place = new Place(
                    file, open.path(), open.brand(), open.fileOf(post.post().getCampaign()));
            return posts.check(post.post(), post.text(), place);
        }
        if (resource.getContents().get(0) instanceof Campaign campaign) {
            CampaignSubject subject = new CampaignSubject(campaign, file, open.brand());
            return checked(file, CheckedFile.Kind.CAMPAIGN, campaign.getName(), subject, examiner);
        }
        Brand brand = open.brand();
        return checked(file, CheckedFile.Kind.BRAND, brand.getName(), new BrandSubject(brand, file), examiner);
    }

    /** Checks a post as if its file held another text. */
    CheckedFile preview(PreviewPost preview, Path file, Guard guard) {
        PostExaminer posts = new PostExaminer(plan, targets, new Examiner(guard, surroundings), guard);
        Place place = new Place(file, open.path(), open.brand(), preview.campaignFile());
        return posts.check(preview.post(), preview.text(), place);
    }

    RunState state() {
        return state;
    }

    /** Where a post lies. */
    record Place(
            Path file,
            Path brandFolder,
            @Nullable Brand brand,
            @Nullable Path campaignFile) {}

    private CheckedFile checked(
            Path file, CheckedFile.Kind kind, @Nullable String name, Subject subject, Examiner examiner) {
        List<Finding> findings = new ArrayList<>();
        Layout layout = new XmlLayout(file, open.path());
        examiner.examine(plan.on(subject.getClass()), subject, layout, Optional.empty(), findings);
        findings.sort(IN_FILE);
        return new CheckedFile(
                file,
                kind,
                Optional.ofNullable(name),
                Optional.of(open.path()),
                Optional.empty(),
                List.of(),
                findings,
                CheckedFile.Reading.WHOLE,
                examiner.takeMissed());
    }

    static List<Finding> inOrder(List<Finding> findings) {
        findings.sort(IN_FILE);
        return findings;
    }
}
