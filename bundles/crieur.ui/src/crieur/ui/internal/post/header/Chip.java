package crieur.ui.internal.post.header;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.check.Measure;
import crieur.core.inspection.Severity;
import crieur.core.message.Message;
import crieur.core.network.Network;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a channel's chip says; immutable.
 *
 * @param channel the channel's id
 * @param name the name people see
 * @param network the channel's network; empty where the channel or its network is not known
 * @param measures how long its text is, by each of the network's rules
 * @param ownText whether the channel has a text of its own
 * @param posts how many posts are sent; more than one for a thread, of which the fullest is measured
 * @param worst the worst of the problems that concern this channel
 * @param problems what the worst of these say, the worst first; put in words only where somebody reads them
 */
public record Chip(
        String channel,
        String name,
        Optional<Network> network,
        List<Measure> measures,
        boolean ownText,
        int posts,
        Optional<Severity> worst,
        List<Message> problems) {

    /** From which part of the limit on a chip warns. */
    private static final double NEAR = 0.9;

    /** How many problems a chip tells of. */
    static final int MOST_PROBLEMS = 5;

    /** How a channel stands. */
    public enum Level {
        /** The post can go out as it is. */
        GOOD("✓"),
        /** Nothing is refused, but something should be looked at. */
        NEAR("!"),
        /** Something blocks publishing: the network would refuse the post, or it has a mistake. */
        OVER("✕"),
        /** The channel or its network is not known. */
        UNKNOWN("?");

        private final String sign;

        Level(String sign) {
            this.sign = sign;
        }

        /** Returns the sign that says it without colour. */
        public String sign() {
            return sign;
        }
    }

    public Chip {
        measures = List.copyOf(measures);
        problems = List.copyOf(problems);
    }

    /** Returns how the channel stands. */
    public Level level() {
        Level length = lengthLevel();
        if (length == Level.UNKNOWN || length == Level.OVER || worst.isEmpty()) {
            return length;
        }
        return switch (worst.get()) {
            case ERROR -> Level.OVER;
            case WARNING -> Level.NEAR;
            default -> length;
        };
    }

    /** Returns how the channel stands by the length of its text alone, which is what its counter tells of. */
    public Level lengthLevel() {
        if (network.isEmpty()) {
            return Level.UNKNOWN;
        }
        boolean refused = measures.stream().anyMatch(measure -> measure.isOver() || !measure.valid());
        return refused ? Level.OVER : fill() >= NEAR ? Level.NEAR : Level.GOOD;
    }

    /** Returns the measure that counts here: the one that is fullest, else the first. */
    public Optional<Measure> measure() {
        return measures.stream()
                .max(Comparator.comparingDouble(Measure::share))
                .filter(fullest -> fullest.share() > 0)
                .or(() -> measures.stream().findFirst());
    }

    /** Returns how much of the limit is used, from 0; over 1 beyond it. */
    public double fill() {
        return measure().map(Measure::share).orElse(0.0);
    }

    /** Returns the counter in the network's own unit, as 243/280; empty where there is nothing to count. */
    public String counter(Locale locale) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(locale);
        return measure()
                .map(measure -> numbers.format(measure.length())
                        + measure.limit()
                                .map(limit -> "/" + numbers.format(limit.whole()))
                                .orElse("")
                        + (posts > 1 ? " ×" + numbers.format(posts) : ""))
                .orElse("");
    }

    /** Returns everything the chip shows, in words, for who cannot see it. */
    public String spoken() {
        String state = text("Chip.level." + level().name());
        String length = measure().map(Chip::spoken).orElse("");
        String own = ownText ? text("Chip.ownText") : text("Chip.baseText");
        return problems.isEmpty()
                ? text("Chip.spoken", name, length, state, own)
                : text("Chip.spokenProblem", name, length, state, text(problems.get(0)), own);
    }

    private static String spoken(Measure measure) {
        String amount = text(measure.amount());
        return measure.limit()
                .map(limit -> text("Chip.ofLimit", amount, limit.whole()))
                .orElse(amount);
    }

    /** Returns what a person may want to know beyond the chip: the worst problems, then each rule with its source. */
    public String explanation() {
        StringBuilder lines = new StringBuilder(
                network.map(known -> known.name().equals(name) ? name : text("Chip.title", name, known.name()))
                        .orElseGet(() -> text("Chip.unknown", name)));
        problems.forEach(problem -> lines.append("\n• ").append(text(problem)));
        for (Measure measure : measures) {
            lines.append('\n').append(spoken(measure));
            measure.origin().ifPresent(origin -> lines.append('\n').append(text("Chip.origin", origin)));
        }
        if (posts > 1) {
            lines.append('\n').append(text("Chip.thread", posts));
        }
        lines.append('\n').append(ownText ? text("Chip.ownText") : text("Chip.baseText"));
        return lines.toString();
    }
}
