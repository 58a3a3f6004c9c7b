package crieur.core.internal.network;

import crieur.core.contribution.ContributionElement;
import crieur.core.contribution.ContributionException;
import crieur.core.internal.contribution.Attempt;
import crieur.core.internal.message.InLanguages;
import crieur.core.message.Message;
import crieur.core.network.Appearance;
import crieur.core.network.Counter;
import crieur.core.network.Counters;
import crieur.core.network.Field;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.PostType;
import crieur.core.network.Provenance;
import crieur.core.network.Standing;
import crieur.core.network.TextRule;
import crieur.core.network.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes one rule of one element; knows the sources that elements refer to. */
final class RuleParser {

    private final Map<String, Provenance> sources = new HashMap<>();

    /** Remembers a {@code <source>} for later {@code from} attributes. */
    void source(ContributionElement element) throws ContributionException {
        String id = element.require("id");
        Provenance source = new Provenance(
                element.require("title"),
                date(element),
                standing(element.require("standing")),
                Optional.empty(),
                new Provenance.Words(words(element, "title"), Optional.empty()));
        if (sources.put(id, source) != null) {
            throw new ContributionException("the source \"" + id + "\" is there twice");
        }
    }

    PostType postType(ContributionElement element) throws ContributionException {
        return new PostType(element.require("id"), media(element), list(element, "requires"));
    }

    TextRule text(ContributionElement element) throws ContributionException {
        Counter counter = counter(element);
        Provenance provenance = provenance(element);
        return new TextRule(
                element.require("field"),
                counter,
                length(element, "max", counter.unit(), provenance),
                length(element, "min", counter.unit(), provenance),
                element.attribute("tier"),
                flag(element, "required"));
    }

    Figure figure(ContributionElement element) throws ContributionException {
        String unit = element.require("unit");
        return new Figure(
                number(element, "value"),
                Unit.of(unit).orElseThrow(() -> new ContributionException("unit=\"" + unit + "\" is no unit")),
                provenance(element));
    }

    Network.Words words(ContributionElement element) throws ContributionException {
        element.require("values");
        return new Network.Words(list(element, "values"), provenance(element));
    }

    Field field(ContributionElement element) throws ContributionException {
        String id = element.require("id");
        Message name = element.message(element.attribute("name").isPresent() ? "name" : "id");
        Field.Kind kind = kind(element);
        List<String> choices = list(element, "choices");
        if ((kind == Field.Kind.CHOICE) == choices.isEmpty()) {
            throw new ContributionException("choices go with type=\"choice\", and with no other");
        }
        boolean sourced =
                element.attribute("from").or(() -> element.attribute("source")).isPresent();
        return new Field(
                id,
                name,
                kind,
                flag(element, "required"),
                choices,
                list(element, "postTypes"),
                sourced ? Optional.of(provenance(element)) : Optional.empty());
    }

    Appearance look(ContributionElement element) throws ContributionException {
        return new Appearance(
                known("arrangement", element.require("arrangement"), Appearance.ARRANGEMENTS),
                colours(element, "light"),
                colours(element, "dark"),
                element.attribute("tiles").isPresent()
                        ? Optional.of(known("tiles", element.require("tiles"), Appearance.TILES))
                        : Optional.empty());
    }

    private static String known(String attribute, String value, List<String> all) throws ContributionException {
        if (!all.contains(value)) {
            throw new ContributionException(attribute + "=\"" + value + "\" is none of " + String.join(", ", all));
        }
        return value;
    }

    private static List<String> colours(ContributionElement element, String attribute) throws ContributionException {
        List<String> colours = list(element, attribute);
        boolean sound = colours.isEmpty() || colours.size() == Appearance.COLOURS;
        for (String colour : colours) {
            sound &= isColour(colour);
        }
        if (!sound) {
            throw new ContributionException(attribute + " is not " + Appearance.COLOURS + " colours as #rrggbb");
        }
        return colours;
    }

    static boolean isColour(String colour) {
        boolean sound = colour.length() == 7 && colour.charAt(0) == '#';
        for (int i = 1; sound && i < colour.length(); i++) {
            sound = Character.digit(colour.charAt(i), 16) >= 0;
        }
        return sound;
    }

    /** The source that an element names by {@code from}, with what it says itself; or only what it says itself. */
    private Provenance provenance(ContributionElement element) throws ContributionException {
        Optional<String> from = element.attribute("from");
        Optional<String> disagreement = element.attribute("disagreement");
        Optional<Message> other = disagreement.map(any -> words(element, "disagreement"));
        if (from.isEmpty()) {
            return new Provenance(
                    element.require("source"),
                    date(element),
                    standing(element.require("standing")),
                    disagreement,
                    new Provenance.Words(words(element, "source"), other));
        }
        Provenance named = sources.get(from.get());
        if (named == null) {
            throw new ContributionException("from=\"" + from.get() + "\" is no source of this file");
        }
        return new Provenance(
                element.attribute("source").orElse(named.source()),
                date(element).or(named::date),
                element.attribute("standing").isPresent() ? standing(element.require("standing")) : named.standing(),
                disagreement,
                new Provenance.Words(
                        element.attribute("source").isPresent()
                                ? words(element, "source")
                                : named.words().source(),
                        other));
    }

    /** A text for people, in the languages that Crieur speaks. */
    private static Message words(ContributionElement element, String attribute) {
        String english = element.attribute(attribute).orElse(attribute);
        Map<String, String> others = element.attribute(attribute, Locale.FRENCH)
                .filter(text -> !text.equals(english))
                .map(text -> Map.of(Locale.FRENCH.getLanguage(), text))
                .orElse(Map.of());
        return new InLanguages(others).message(english);
    }

    private static Counter counter(ContributionElement element) throws ContributionException {
        String name = element.require("counter");
        if (name.indexOf('.') >= 0) {
            return Attempt.of("counter=\"" + name + "\"", () -> element.create("counter", Counter.class));
        }
        return Counters.byName(name)
                .orElseThrow(() -> new ContributionException(
                        "counter=\"" + name + "\" is no built-in" + " counter, and no class since it has no dot"));
    }

    private static Optional<Figure> length(
            ContributionElement element, String attribute, Unit unit, Provenance provenance)
            throws ContributionException {
        if (element.attribute(attribute).isEmpty()) {
            return Optional.empty();
        }
        double value = number(element, attribute);
        if (value != Math.rint(value) || value > Integer.MAX_VALUE) {
            throw new ContributionException(attribute + "=\"" + element.require(attribute) + "\" is no length");
        }
        return Optional.of(new Figure(value, unit, provenance));
    }

    static double number(ContributionElement element, String attribute) throws ContributionException {
        String text = element.require(attribute);
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value) && value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new ContributionException(attribute + "=\"" + text + "\" is no number", e);
        }
        throw new ContributionException(attribute + "=\"" + text + "\" is not a number from 0 up");
    }

    static List<String> list(ContributionElement element, String attribute) {
        String value = element.attribute(attribute).orElse("").strip();
        return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
    }

    private static boolean flag(ContributionElement element, String attribute) throws ContributionException {
        String value = element.attribute(attribute).orElse("false");
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new ContributionException(attribute + "=\"" + value + "\" is neither true nor false");
        };
    }

    private static Optional<String> date(ContributionElement element) throws ContributionException {
        Optional<String> date = element.attribute("date");
        if (date.isPresent() && !IsoDates.isDate(date.get())) {
            throw new ContributionException("date=\"" + date.get() + "\" is no ISO year, month or day");
        }
        return date;
    }

    private static Standing standing(String id) throws ContributionException {
        return Standing.of(id).orElseThrow(() -> new ContributionException("standing=\"" + id + "\" is no standing"));
    }

    private static PostType.MediaUse media(ContributionElement element) throws ContributionException {
        String value = element.attribute("media").orElse(PostType.MediaUse.ALLOWED.id());
        for (PostType.MediaUse use : PostType.MediaUse.values()) {
            if (use.id().equals(value)) {
                return use;
            }
        }
        throw new ContributionException("media=\"" + value + "\" is none of none, allowed, required");
    }

    private static Field.Kind kind(ContributionElement element) throws ContributionException {
        String value = element.attribute("type").orElse(Field.Kind.TEXT.id());
        for (Field.Kind kind : Field.Kind.values()) {
            if (kind.id().equals(value)) {
                return kind;
            }
        }
        throw new ContributionException("type=\"" + value + "\" is no type of field");
    }
}
