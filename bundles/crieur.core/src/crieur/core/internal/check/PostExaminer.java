package crieur.core.internal.check;

import crieur.core.check.ChannelCount;
import crieur.core.check.CheckedFile;
import crieur.core.check.Measure;
import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Finding;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.TextSubject;
import crieur.core.internal.engine.Examiner;
import crieur.core.internal.engine.Guard;
import crieur.core.internal.engine.InspectionPlan;
import crieur.core.internal.engine.TextFindings;
import crieur.core.internal.inspection.DraftLength;
import crieur.core.text.TextAnalysis;
import crieur.model.Brand;
import crieur.model.Campaign;
import crieur.model.Channel;
import crieur.model.Post;
import crieur.model.post.PostSection;
import crieur.model.post.PostText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks posts on one thread: the post, each of its texts once, and what each channel would send. */
final class PostExaminer {

    private final InspectionPlan plan;
    private final ChannelTargets targets;
    private final Examiner examiner;
    private final Guard guard;

    PostExaminer(InspectionPlan plan, ChannelTargets targets, Examiner examiner, Guard guard) {
        this.plan = plan;
        this.targets = targets;
        this.examiner = examiner;
        this.guard = guard;
    }

    CheckedFile check(Post post, PostText source, BrandRun.Place place) {
        Pass pass = new Pass(post, source, place);
        pass.run();
        return new CheckedFile(
                place.file(),
                CheckedFile.Kind.POST,
                Optional.ofNullable(post.getTitle()),
                place.brand() == null ? Optional.empty() : Optional.of(place.brandFolder()),
                Optional.ofNullable(place.campaignFile()),
                pass.counts,
                BrandRun.inOrder(IgnoredFindings.without(source, FindingMerge.merge(pass.findings))),
                CheckedFile.Reading.WHOLE,
                examiner.takeMissed());
    }

    /** One of the texts of a post, as the posts it is sent as, with the channels that it goes to. */
    private static final class Text {
        final List<Part> parts;
        final List<ChannelTargets.Target> targets = new ArrayList<>(4);
        final List<String> channels = new ArrayList<>(4);

        Text(PostSection section, PostLayout layout) {
            List<PostSection> sent = section.sent();
            this.parts = new ArrayList<>(sent.size());
            for (PostSection post : sent) {
                parts.add(new Part(
                        post,
                        TextAnalysis.of(post.text()),
                        layout.of(post),
                        new DraftSubject.Part(parts.size(), sent.size())));
            }
        }
    }

    /** What is sent as one post. */
    private record Part(PostSection section, TextAnalysis analysis, PostLayout layout, DraftSubject.Part place) {}

    /** The check of one post. */
    private final class Pass {
        private final Post post;
        private final PostText source;
        private final PostSubject subject;
        private final PostLayout layout;
        private final Optional<TextAnalysis> contentWarning;
        private final Optional<Brand> brand;
        private final Map<PostSection, Text> texts = new LinkedHashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private final List<ChannelCount> counts = new ArrayList<>();

        Pass(Post post, PostText source, BrandRun.Place place) {
            this.post = post;
            this.source = source;
            this.brand = Optional.ofNullable(place.brand());
            Optional<Campaign> campaign = Optional.ofNullable(post.getCampaign());
            this.subject = new PostSubject(post, place.file(), campaign, brand, place.brandFolder());
            this.layout = new PostLayout(source, place.file(), place.brandFolder());
            this.contentWarning = DraftLength.contentWarning(Optional.of(subject));
        }

        void run() {
            examinePost();
            collectTexts();
            for (Text text : texts.values()) {
                for (Part part : text.parts) {
                    examineText(text, part);
                    examineDrafts(text, part);
                }
            }
        }

        void examinePost() {
            examiner.examine(plan.on(PostSubject.class), subject, layout, Optional.empty(), findings);
        }

        private void collectTexts() {
            if (!source.baseText().text().isBlank()) {
                text(source.baseText());
            }
            for (PostSection variant : source.variants()) {
                text(variant);
            }
            for (String channel : new LinkedHashSet<>(post.getChannels())) {
                PostSection section = source.sectionFor(channel);
                Optional<ChannelTargets.Target> target = targets.find(channel, post);
                Text text = text(section);
                target.ifPresent(found -> {
                    text.channels.add(channel);
                    text.targets.add(found);
                });
                counts.add(count(channel, section, text, target));
            }
        }

        private Text text(PostSection section) {
            return texts.computeIfAbsent(section, key -> new Text(section, layout));
        }

        private ChannelCount count(
                String channel, PostSection section, Text text, Optional<ChannelTargets.Target> target) {
            Optional<String> tier = brand.map(known -> known.channel(channel)).map(Channel::getTier);
            List<List<Measure>> measures = new ArrayList<>(text.parts.size());
            for (Part part : text.parts) {
                measures.add(target.map(found -> found.measures().of(part.analysis(), contentWarning, guard))
                        .orElse(List.of()));
            }
            return new ChannelCount(
                    channel,
                    target.map(found -> found.network().id()),
                    target.map(found -> found.network().name()).orElse(channel),
                    tier,
                    section.channel().isPresent(),
                    Measures.fullest(measures),
                    measures.size() > 1 ? measures : List.of());
        }

        /** Each inspection looks at a text once; what it finds concerns the channels that the text goes to and that have the inspection. */
        private void examineText(Text text, Part part) {
            if (part.analysis().isBlank()) {
                return;
            }
            Optional<String> language = Optional.ofNullable(post.effectiveLanguage());
            int places = plan.anyChannel().texts().length;
            TextFindings found =
                    new TextFindings(examiner, new TextSubject(part.analysis(), language), part.layout(), places);
            if (text.targets.isEmpty()) {
                found.addTo(findings, plan.anyChannel().texts());
                return;
            }
            boolean named = post.getChannels().size() > 1;
            for (int i = 0; i < text.targets.size(); i++) {
                List<Finding> ofChannel = new ArrayList<>(0);
                found.addTo(ofChannel, text.targets.get(i).plan().texts());
                List<String> channel = List.of(text.channels.get(i));
                for (Finding finding : ofChannel) {
                    findings.add(named ? finding.on(channel) : finding);
                }
            }
        }

        private void examineDrafts(Text text, Part part) {
            for (int i = 0; i < text.targets.size(); i++) {
                ChannelTargets.Target target = text.targets.get(i);
                if (target.measures().isStopped()) {
                    examiner.miss(target.measures().live());
                    continue;
                }
                String channel = text.channels.get(i);
                DraftSubject draft = new DraftSubject(
                        channel,
                        target.network(),
                        part.analysis(),
                        part.place().index() == 0 ? Optional.of(subject) : Optional.empty(),
                        contentWarning,
                        part.place());
                examiner.examine(target.plan().drafts(), draft, part.layout(), Optional.of(channel), findings);
            }
        }
    }
}
