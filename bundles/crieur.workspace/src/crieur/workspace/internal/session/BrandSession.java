package crieur.workspace.internal.session;

import crieur.core.check.CheckOptions;
import crieur.core.check.Checks;
import crieur.core.check.PostSetting;
import crieur.core.check.UserFolder;
import crieur.core.check.Vocabulary;
import crieur.core.contribution.Contributions;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.When;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Network;
import crieur.core.outgoing.OutgoingPost;
import crieur.core.outgoing.OutgoingPosts;
import crieur.core.progress.Progress;
import crieur.model.file.BrandLayout;
import crieur.model.file.FileKind;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.Outlines;
import crieur.workspace.internal.profile.ProfileEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One open brand: its outline, its checks, and what they found last.
 *
 * <p>There are two checks: the quick one runs everything that is done at once, the slow one what takes time, above all
 * language; a text that is being written has its words checked before its grammar. Thread-safe; a text that is being written
 * does not wait for the check of the whole brand.
 */
public final class BrandSession {

    private static final MessageCatalog TEXTS = MessageCatalog.beside(BrandSession.class);

    /** What had to be stopped is told by the check that it was part of. */
    private static final String STOPPED = "crieur.core.stopped";

    private final Path folder;
    private final Contributions contributions;
    private final Set<String> slowCategories;
    private final Tier quick;
    private final Tier slow;
    private final Supplier<Tier> newWords;
    private volatile Tier words;
    private final OutgoingPosts outgoing;
    private final AtomicInteger rules = new AtomicInteger();

    /** Held while the outline is read and kept, so that an older one never takes a newer one's place. */
    private final Object outlining = new Object();

    private volatile BrandOutline outline;

    /**
     * What a check found.
     *
     * @param findings by file; files that are now without any are there with an empty list
     * @param complete whether these are all files of the brand that have any
     */
    public record Result(Map<Path, List<Finding>> findings, boolean complete) {}

    BrandSession(Path folder, Contributions contributions) {
        this.folder = folder;
        this.contributions = contributions;
        this.outgoing = new OutgoingPosts(contributions);
        Checks checks = new Checks(contributions, Clock.systemDefaultZone());
        Categories categories = Categories.of(contributions.inspections().all());
        this.slowCategories = categories.slow();
        CheckOptions usual = UserFolder.own().map(CheckOptions.USUAL::of).orElse(CheckOptions.USUAL);
        this.quick = new Tier(checks.brands(usual.without(categories.slow())), finding -> true);
        Predicate<Finding> ofSlow = finding -> finding.inspection().equals(STOPPED)
                || inspection(finding.inspection())
                        .filter(inspection -> categories.slow().contains(inspection.category()))
                        .isPresent();
        CheckOptions late = usual.without(categories.quick());
        this.slow = new Tier(checks.brands(late), ofSlow);
        this.newWords = () -> new Tier(checks.brands(late.at(When.TYPING)), ofSlow);
        this.words = newWords.get();
    }

    /** Returns the brand's folder, absolute. */
    public Path folder() {
        return folder;
    }

    /** Returns what lists show of the brand, reading it at the first call. */
    public BrandOutline outline() {
        BrandOutline known = outline;
        if (known != null) {
            return known;
        }
        synchronized (outlining) {
            if (outline == null) {
                outline = readOutline();
            }
            return outline;
        }
    }

    /** Returns what people call a channel; its id where the brand does not have it or is not read yet. Never reads. */
    public String channelLabel(String channel) {
        return knownOutline().map(known -> known.channelLabel(channel)).orElse(channel);
    }

    /** Returns whether the brand's file cannot be read; false where that is not known yet. Never reads. */
    public boolean isDamaged() {
        return knownOutline().filter(BrandOutline::damaged).isPresent();
    }

    private BrandOutline readOutline() {
        return Outlines.read(
                folder, network -> contributions.networks().find(network).map(Network::name));
    }

    /** Returns the outline if it has been read; never reads. */
    Optional<BrandOutline> knownOutline() {
        return Optional.ofNullable(outline);
    }

    /** Returns an inspection by its id. */
    public Optional<InspectionDescriptor> inspection(String id) {
        return contributions.inspections().find(id);
    }

    /** Returns what the last check of a file as it is on the disk found. */
    public List<Finding> findings(Path file) {
        List<Finding> all = new ArrayList<>(quick.findings(file));
        all.addAll(slow.findings(file));
        return all;
    }

    /**
     * Finds out what is wrong with files, with fixes, where that is not known: markers outlive the session, findings do not.
     *
     * @param inspections the inspections that matter; slow ones run only if one of them does
     */
    public void learn(Set<Path> files, Set<String> inspections, Progress progress) {
        quick.learn(files, progress);
        boolean slowly = inspections.stream()
                .map(this::inspection)
                .flatMap(Optional::stream)
                .anyMatch(inspection -> slowCategories.contains(inspection.category()));
        if (slowly) {
            slow.learn(files, progress);
        }
    }

    /**
     * Returns how often what posts are checked against was read anew: the brand, its campaigns, its profile, its dictionary,
     * and its posts where one is gone. What a check of a text found before that may no longer be so.
     */
    public int rules() {
        return rules.get();
    }

    private Tier tier(boolean ofSlow) {
        return ofSlow ? slow : quick;
    }

    /** Checks the whole brand anew. */
    public Result checkAll(boolean ofSlow, Progress progress) {
        Tier tier = tier(ofSlow);
        Map<Path, List<Finding>> found = tier.check(folder, progress);
        if (!ofSlow) {
            synchronized (outlining) {
                outline = readOutline();
            }
            words = newWords.get();
        }
        if (progress.isCancelled()) {
            return new Result(Map.of(), false);
        }
        rules.incrementAndGet();
        tier.keepAll(found);
        return new Result(found, true);
    }

    /** Checks files that were changed, added or deleted, and whatever depends on them. */
    public Result recheck(Set<Path> changed, boolean ofSlow, Progress progress) {
        Map<Path, List<Finding>> found = tier(ofSlow).recheck(changed, progress);
        if (!ofSlow) {
            changed.forEach(this::refreshOutline);
            // Words are asked of posts that are being written; their brand, profile and dictionary are read anew if
            // they changed.
            if (!areAllPosts(changed)) {
                words = newWords.get();
            }
        }
        if (!areAllPosts(changed) || changed.stream().anyMatch(file -> !Files.exists(file))) {
            rules.incrementAndGet();
        }
        return new Result(found, false);
    }

    private static boolean areAllPosts(Set<Path> files) {
        return files.stream().allMatch(FileKind.POST::is);
    }

    private void refreshOutline(Path file) {
        synchronized (outlining) {
            if (FileKind.POST.is(file) && outline != null) {
                outline = Outlines.refreshed(outline, file);
            } else if (FileKind.CAMPAIGN.is(file) || FileKind.BRAND.is(file)) {
                outline = readOutline();
            }
        }
    }

    /** Checks a post as if its file held a text, while a person writes it. */
    public List<Finding> check(Path file, String text, Depth depth, Progress progress) {
        Tier tier =
                switch (depth) {
                    case QUICK -> quick;
                    case WORDS -> words;
                    case THOROUGH -> slow;
                };
        List<Finding> found = tier.preview(file, text, progress);
        return depth == Depth.THOROUGH
                ? found.stream().filter(finding -> !isOfWords(finding)).toList()
                : found;
    }

    private boolean isOfWords(Finding finding) {
        return inspection(finding.inspection())
                .filter(inspection -> inspection.when() == When.TYPING)
                .isPresent();
    }

    /** Returns what a post of this brand stands in; the first call reads the brand. */
    public Optional<PostSetting> setting(Path file, Progress progress) {
        return quick.setting(file, progress);
    }

    /** Returns the names that the brand's posts use; looks at all of them. */
    public Vocabulary vocabulary() {
        return quick.vocabulary(folder.resolve("any.post"));
    }

    /**
     * Returns what the channels of a post would send if its file held a text, without waiting for any check.
     *
     * @param file the post's file, absolute
     */
    public List<OutgoingPost> outgoing(Path file, String text) {
        return outgoing.of(file, text);
    }

    /**
     * Returns what the channels of a post would send.
     *
     * @throws IOException if the post's file cannot be read
     */
    public List<OutgoingPost> outgoing(Path file) throws IOException {
        return outgoing.read(file);
    }

    /** Returns the fix that turns the inspection of a finding, or the rule that it is about, off for this brand. */
    public Optional<Fix> turnOff(Finding finding) {
        Path profile = folder.resolve(BrandLayout.PROFILE);
        try {
            String text = Files.exists(profile) ? Files.readString(profile) : "";
            return ProfileEdit.turnOff(text, finding.inspection(), finding.rule())
                    .map(edit -> new Fix(
                            TEXTS.message(
                                    finding.rule().isEmpty()
                                            ? "BrandSession.turnInspectionOff"
                                            : "BrandSession.turnRuleOff"),
                            List.of(new TextEdit(profile, edit.range(), edit.replacement())),
                            false));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
