package crieur.core.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts together a network of a few rules; whatever it is not told of is free.
 *
 * <p>For tests of what reads the rules of networks, such as an inspection: a network that posts are sent to is data,
 * contributed to {@code crieur.networks}. For one thread.
 */
public final class NetworkBuilder {

    private static final String BLACK = "#000000";

    private final String name;
    private final List<TextRule> texts = new ArrayList<>();
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, Network.Words> words = new HashMap<>();
    private Provenance source;
    private String colour = BLACK;
    private Appearance appearance = Appearance.PLAIN;

    /**
     * Begins with a network that takes every text and every file.
     *
     * @param name its id and its name, and the source of its rules while {@link #source} says no other
     */
    public NetworkBuilder(String name) {
        this.name = name;
        source = measured(name, Optional.empty());
    }

    private static Provenance measured(String source, Optional<String> date) {
        return new Provenance(source, date, Standing.MEASURED, Optional.empty());
    }

    /**
     * Says where the rules that follow come from; all count as measured.
     *
     * @param date when that was read, as ISO year, year-month or date
     */
    public NetworkBuilder source(String where, String date) {
        source = measured(where, Optional.of(date));
        return this;
    }

    /**
     * Has longer texts refused.
     *
     * @param counter the name of a built-in counter
     * @param most the most that is accepted, in the counter's unit
     * @throws java.util.NoSuchElementException if there is no such counter
     */
    public NetworkBuilder limit(String counter, int most) {
        Counter counting = Counters.byName(counter).orElseThrow();
        Figure max = new Figure(most, counting.unit(), source);
        texts.add(new TextRule("text", counting, Optional.of(max), Optional.empty(), Optional.empty(), false));
        return this;
    }

    /** Sets a figure, in place of one of the same name. */
    public NetworkBuilder figure(String rule, double value, Unit unit) {
        figures.put(rule, new Figure(value, unit, source));
        return this;
    }

    /** Sets a rule that is no number, in place of one of the same name. */
    public NetworkBuilder words(String rule, String... values) {
        words.put(rule, new Network.Words(List.of(values), source));
        return this;
    }

    /**
     * Sets how its posts look in previews.
     *
     * @param ownColour its colour as {@code #rrggbb}
     */
    public NetworkBuilder look(String ownColour, Appearance own) {
        colour = ownColour;
        appearance = own;
        return this;
    }

    /** Returns the network as it was told of until now. */
    public Network build() {
        return new Network(
                name,
                name,
                colour,
                Optional.empty(),
                true,
                List.of(),
                texts,
                List.of(),
                figures,
                words,
                List.of(),
                Map.of(),
                Optional.empty(),
                Map.of(),
                appearance,
                name);
    }
}
