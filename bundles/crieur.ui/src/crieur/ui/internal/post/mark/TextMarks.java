package crieur.ui.internal.post.mark;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.check.DraftMeasures;
import crieur.core.check.Measure;
import crieur.core.network.Network;
import crieur.core.text.TextAnalysis;
import crieur.model.post.PostSection;
import crieur.model.post.PostText;
import crieur.model.source.SourceRange;
import crieur.ui.internal.post.live.PostPage;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Finds where the texts of a page no longer fit, are folded, or end as posts of a thread; as strictly as the strictest of
 * the channels that get the text.
 */
public final class TextMarks {

    private final PostText post;
    private final PostPage page;
    private final Function<String, Optional<Network>> networks;
    private final Optional<TextAnalysis> warning;
    private final List<Mark> marks = new ArrayList<>();

    private TextMarks(PostText post, PostPage page, Function<String, Optional<Network>> networks) {
        this.post = post;
        this.page = page;
        this.networks = networks;
        this.warning = Optional.ofNullable(post.networkFields().get(DraftMeasures.CONTENT_WARNING))
                .filter(text -> !text.isBlank())
                .map(TextAnalysis::of);
    }

    /**
     * Returns the marks of a page, in the order of the file.
     *
     * @param networks the network of a channel as this post sees it
     */
    public static List<Mark> of(PostText post, PostPage page, Function<String, Optional<Network>> networks) {
        TextMarks all = new TextMarks(post, page, networks);
        if (page.isSource()) {
            all.section(post.baseText());
            post.variants().forEach(all::section);
        } else {
            all.section(page.section(post));
        }
        all.marks.sort(Comparator.comparingInt(Mark::start));
        return all.marks;
    }

    private void section(PostSection section) {
        List<Network> here = new ArrayList<>();
        for (String channel : new LinkedHashSet<>(post.channels())) {
            boolean concerned = page.channel().map(channel::equals).orElse(true);
            if (concerned && post.sectionFor(channel) == section) {
                networks.apply(channel).ifPresent(here::add);
            }
        }
        int number = 0;
        for (PostSection part : section.sent()) {
            number++;
            if (!part.text().isBlank() && !here.isEmpty()) {
                TextAnalysis text = TextAnalysis.of(part.text());
                over(part, text, here);
                fold(part, text, here);
                if (section.isThread()) {
                    part(part, text, here, number, section.sent().size());
                }
            }
        }
    }

    private void over(PostSection part, TextAnalysis text, List<Network> here) {
        int first = text.length();
        String strictest = "";
        for (Network network : here) {
            OptionalInt fit = DraftMeasures.fit(network, text, warning);
            if (fit.isPresent() && fit.getAsInt() < first) {
                first = fit.getAsInt();
                strictest = network.name();
            }
        }
        if (first < text.length()) {
            SourceRange range = part.map().toFile(first, text.length());
            marks.add(new Mark(Mark.Kind.OVER, range.start(), range.end(), strictest));
        }
    }

    private void fold(PostSection part, TextAnalysis text, List<Network> here) {
        Map<Integer, List<String>> folds = new LinkedHashMap<>();
        for (Network network : here) {
            DraftMeasures.fold(network, text).ifPresent(place -> folds.computeIfAbsent(place, any -> new ArrayList<>())
                    .add(network.name()));
        }
        folds.forEach((place, names) -> {
            int at = part.map().toFile(place);
            String label = text("TextMarks.fold", String.join(", ", new LinkedHashSet<>(names)));
            marks.add(new Mark(Mark.Kind.FOLD, at, at, label));
        });
    }

    private void part(PostSection part, TextAnalysis text, List<Network> here, int number, int count) {
        Optional<Measure> fullest = here.stream()
                .flatMap(network -> DraftMeasures.of(network, text, warning).stream())
                .max(Comparator.comparingDouble(Measure::share));
        NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.getDefault());
        String length = fullest.map(measure -> numbers.format(measure.length())
                        + measure.limit()
                                .map(limit -> "/" + numbers.format(limit.whole()))
                                .orElse(""))
                .orElse("");
        int end = part.map().fileRange().end();
        marks.add(new Mark(Mark.Kind.PART, end, end, text("TextMarks.part", number, count, length)));
    }
}
