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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Holds fields against the figures that carry their names.
 *
 * <p>Of a field {@code poll.options}, {@code poll.options.min} and {@code .max} say how many values it may have, or how large
 * a number may be, {@code poll.option.length.max} how long each value may be, and {@code .advised} after what length
 * readers no longer see all of it.
 */
final class FieldAmounts {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(FieldAmounts.class);

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
        if (field.kind() == Field.Kind.NUMBER) {
            number(stated.get(0))
                    .ifPresent(number ->
                            amount(field.id(), number, "FieldAmounts.number.tooMany", "FieldAmounts.number.tooFew"));
        } else if (field.kind() == Field.Kind.TEXTS) {
            amount(field.id(), stated.size(), "FieldAmounts.values.tooMany", "FieldAmounts.values.tooFew");
            stated.forEach(value -> length(field.id(), singular(field.id()), value));
        } else if (field.kind() == Field.Kind.TEXT) {
            length(field.id(), field.id(), stated.get(0));
            advised(field.id(), stated.get(0));
        }
    }

    private static OptionalDouble number(String value) {
        try {
            return OptionalDouble.of(Double.parseDouble(value));
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

    private void length(String field, String item, String value) {
        Figure max = network.figures().get(item + ".length.max");
        int length = length(max, value);
        if (max != null && length > max.value()) {
            add(field, max, "FieldAmounts.tooLong", field, value, length, max.whole(), network.name());
        }
    }

    private void advised(String field, String value) {
        Figure advised = network.figures().get(RuleNames.advised(field));
        int length = length(advised, value);
        if (advised != null && length > advised.value()) {
            Message message = MESSAGES.message("FieldAmounts.advised", field, length, advised.whole(), network.name());
            problems.add(new Problem("advised", Optional.of(Severity.INFO), message, Place.field(field), List.of()));
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
        problems.add(new Problem(
                "amount",
                Breach.of(figure.provenance()),
                MESSAGES.message(key, arguments),
                Place.field(field),
                List.of()));
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
