package crieur.networks.internal.inspection;

import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Counters;
import crieur.core.network.Field;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import crieur.core.network.TextRule;
import crieur.core.text.TextAnalysis;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Holds fields against the figures that carry their names.
 *
 * <p>Of a field {@code poll.options}, {@code poll.options.min} and {@code .max} say how many values it may have, or how large
 * a number may be, {@code poll.option.length.max} how long each value may be, and {@code .advised} after what length
 * readers no longer see all of it. The words {@code poll.options.forbidden} are what no value may hold.
 */
final class FieldAmounts {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(FieldAmounts.class);

    /** What a person writes a number with; Java's own numbers can also be hexadecimal, or have a letter for their type. */
    private static final String OF_NUMBERS = "0123456789.+-eE";

    private final Network network;
    private final FieldValues values;
    private final List<Problem> problems;

    FieldAmounts(Network network, FieldValues values, List<Problem> problems) {
        this.network = network;
        this.values = values;
        this.problems = problems;
    }

    void check(Field field) {
        List<String> stated = values.values(field.id());
        if (stated.isEmpty()) {
            return;
        }
        forbidden(field.id(), stated);
        if (field.kind() == Field.Kind.NUMBER) {
            number(stated.get(0))
                    .ifPresent(number ->
                            amount(field.id(), number, "FieldAmounts.number.tooMany", "FieldAmounts.number.tooFew"));
        } else if (field.kind() == Field.Kind.TEXTS) {
            amount(field.id(), stated.size(), "FieldAmounts.values.tooMany", "FieldAmounts.values.tooFew");
            stated.forEach(value -> length(field.id(), singular(field.id()), value));
        } else if (field.kind() == Field.Kind.TEXT) {
            boolean tooLong = length(field.id(), field.id(), stated.get(0)) || isBeyondARule(field.id(), stated.get(0));
            if (!tooLong) {
                advised(field.id(), stated.get(0));
            }
            together(field.id());
        }
    }

    /** The words {@code topic.forbidden} are what no value of a field {@code topic} may hold, in capitals or not. */
    private void forbidden(String field, List<String> stated) {
        String name = field + ".forbidden";
        if (!network.words().containsKey(name)) {
            return;
        }
        Network.Words forbidden = network.words().get(name);
        for (String value : stated) {
            String lower = value.toLowerCase(Locale.ROOT);
            forbidden.values().stream()
                    .filter(lower::contains)
                    .findFirst()
                    .ifPresent(part -> problems.add(Problem.of(
                                    MESSAGES.message("FieldAmounts.forbidden", field, part, network.name()),
                                    Place.field(field))
                            .under("forbidden")
                            .restingOn(forbidden.provenance())));
        }
    }

    /** Returns the number that a value is; empty for none, so also for what only Java takes for one. Linear in its length. */
    static OptionalDouble number(String value) {
        String typed = value.strip();
        try {
            boolean plain = typed.chars().allMatch(c -> OF_NUMBERS.indexOf(c) >= 0);
            double number = plain ? Double.parseDouble(typed) : Double.NaN;
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private void amount(String field, double amount, String tooMany, String tooFew) {
        Figure max = network.figures().get(RuleNames.max(field));
        Figure min = network.figures().get(RuleNames.min(field));
        if (max != null && amount > max.value()) {
            add(field, max, tooMany, field, amount, max.value(), network.name());
        } else if (min != null && amount < min.value()) {
            add(field, min, tooFew, field, amount, min.value(), network.name());
        }
    }

    private boolean length(String field, String item, String value) {
        Figure max = network.figures().get(item + ".length.max");
        int length = length(max, value);
        if (max == null || length <= max.value()) {
            return false;
        }
        add(field, max, "FieldAmounts.tooLong", field, value, max.unit().amount(length), max.whole(), network.name());
        return true;
    }

    /** A text that is longer than its rule allows is told already. */
    private boolean isBeyondARule(String field, String value) {
        for (TextRule rule : network.texts(field)) {
            if (rule.max().isPresent()
                    && rule.counter().count(TextAnalysis.of(value)).value()
                            > rule.max().get().value()) {
                return true;
            }
        }
        return false;
    }

    /** Of fields such as {@code embed.title} and {@code embed.footer} the figure {@code embeds.length.max} holds for all together. */
    private void together(String field) {
        int dot = field.indexOf('.');
        @Nullable Figure max = dot < 0 ? null : network.figures().get(field.substring(0, dot) + "s.length.max");
        if (max == null) {
            return;
        }
        String prefix = field.substring(0, dot + 1);
        int sum = 0;
        String first = "";
        for (Field other : network.fields()) {
            Optional<String> value = other.id().startsWith(prefix) ? values.value(other.id()) : Optional.empty();
            if (value.isPresent()) {
                first = first.isEmpty() ? other.id() : first;
                sum += length(max, value.get().strip());
            }
        }
        if (sum > max.value() && first.equals(field)) {
            add(field, max, "FieldAmounts.together", prefix + "*", max.unit().amount(sum), max.whole(), network.name());
        }
    }

    private void advised(String field, String value) {
        Figure advised = network.figures().get(RuleNames.advised(field));
        int length = length(advised, value);
        if (advised != null && length > advised.value()) {
            Message message = MESSAGES.message(
                    "FieldAmounts.advised", field, advised.unit().amount(length), advised.whole(), network.name());
            boolean disputed = advised.provenance().disagreement().isPresent();
            problems.add(Problem.of(message, Place.field(field))
                    .under("advised")
                    .at(disputed ? Severity.WARNING : Severity.INFO)
                    .restingOn(advised.provenance()));
        }
    }

    private static int length(@Nullable Figure figure, String value) {
        return figure == null
                ? 0
                : Counters.byName(figure.unit().id())
                        .map(counter -> counter.count(TextAnalysis.of(value)).value())
                        .orElse(0);
    }

    private void add(String field, Figure figure, String key, Object... arguments) {
        problems.add(Problem.of(MESSAGES.message(key, arguments), Place.field(field))
                .under("amount")
                .restingOn(figure.provenance()));
    }

    /** The figure for each value of a list has the list's name in the singular. */
    private static String singular(String field) {
        return field.endsWith("s") ? field.substring(0, field.length() - 1) : field;
    }

    /** Returns what a rule on the length of a field measures: of a list, all values as one text, as YouTube counts tags. */
    static Optional<String> measured(TextRule rule, FieldValues values) {
        List<String> stated = values.values(rule.field());
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        if (values.value(rule.field()).isPresent()) {
            return Optional.of(stated.get(0));
        }
        StringJoiner joined = new StringJoiner(",");
        for (String value : stated) {
            joined.add(value.indexOf(' ') < 0 ? value : '"' + value + '"');
        }
        return Optional.of(joined.toString());
    }
}
