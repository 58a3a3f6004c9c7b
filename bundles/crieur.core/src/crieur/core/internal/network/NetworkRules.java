package crieur.core.internal.network;

import crieur.core.contribution.ContributionElement;
import crieur.core.contribution.ContributionException;
import crieur.core.network.Appearance;
import crieur.core.network.Field;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.PostType;
import crieur.core.network.Special;
import crieur.core.network.TextRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Collects a network's rules from one tree of elements after another; a later tree's rule takes the place of an earlier
 * one's, and a bad element is told and left out.
 */
final class NetworkRules {

    private final Map<String, PostType> postTypes = new LinkedHashMap<>();
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<TextRule> texts = new ArrayList<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, Network.Words> words = new LinkedHashMap<>();
    private final List<Special> specials = new ArrayList<>();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Consumer<String> problems;
    private Appearance appearance = Appearance.PLAIN;

    /** Creates a collection without rules that tells what is wrong, place first. */
    NetworkRules(Consumer<String> problems) {
        this.problems = problems;
    }

    /** Starts with the rules of a network. */
    static NetworkRules of(Network network, Consumer<String> problems) {
        NetworkRules rules = new NetworkRules(problems);
        network.postTypes().forEach(type -> rules.postTypes.put(type.id(), type));
        network.fields().forEach(field -> rules.fields.put(field.id(), field));
        rules.texts.addAll(network.texts());
        rules.figures.putAll(network.figures());
        rules.words.putAll(network.words());
        rules.specials.addAll(network.specials());
        rules.keys.putAll(network.keys());
        rules.notes.putAll(network.notes());
        rules.appearance = network.appearance();
        return rules;
    }

    /** Returns whether there is a rule by which a text is counted. */
    boolean countsAnything() {
        return !texts.isEmpty();
    }

    /** Returns the network that has these rules, and of which the rest is said otherwise. */
    Network network(
            String id,
            String name,
            String colour,
            Optional<String> icon,
            boolean active,
            Optional<LocalDate> updated,
            String contributor) {
        return new Network(
                id,
                name,
                colour,
                icon,
                active,
                List.copyOf(postTypes.values()),
                texts,
                List.copyOf(fields.values()),
                figures,
                words,
                specials,
                keys,
                updated,
                notes,
                appearance,
                contributor);
    }

    /** Reads all rules below an element. */
    void read(ContributionElement tree) {
        RuleParser parser = new RuleParser();
        for (ContributionElement element : tree.children("source")) {
            attempt(element, () -> parser.source(element));
        }
        List<TextRule> own = new ArrayList<>();
        for (ContributionElement element : tree.children()) {
            attempt(element, () -> read(element, parser, own));
        }
        replaceTexts(texts, own);
    }

    private void read(ContributionElement element, RuleParser parser, List<TextRule> own) throws ContributionException {
        switch (element.name()) {
            case "source" -> {}
            case "postType" -> {
                PostType type = parser.postType(element);
                postTypes.put(type.id(), type);
            }
            case "field" -> {
                Field field = parser.field(element);
                fields.put(field.id(), field);
            }
            case "text" -> text(element, parser.text(element), own);
            case "figure" -> {
                String name = element.require("name");
                figures.put(name, parser.figure(element));
                element.attribute("key").ifPresent(key -> keys.put(key, name));
            }
            case "words" -> words.put(element.require("name"), parser.words(element));
            case "special" -> specials.add(special(element, parser));
            case "look" -> appearance = parser.look(element);
            case "note" -> notes.put(element.require("subject"), noteText(element));
            default -> throw new ContributionException("is no element of a network's rules");
        }
    }

    /** A rule for one tier is a special of its own, however it was written. */
    private void text(ContributionElement element, TextRule rule, List<TextRule> own) {
        if (rule.tier().isPresent()) {
            specials.add(new Special(rule.tier(), Optional.empty(), List.of(rule), Map.of(), Map.of()));
        } else {
            own.add(rule);
        }
        element.attribute("key").ifPresent(key -> keys.put(key, rule.field() + ".max"));
    }

    private Special special(ContributionElement element, RuleParser parser) throws ContributionException {
        Optional<String> tier = element.attribute("tier");
        Optional<String> postType = element.attribute("postType");
        if (tier.isEmpty() && postType.isEmpty()) {
            throw new ContributionException("needs a tier or a postType");
        }
        List<TextRule> ownTexts = new ArrayList<>();
        Map<String, Figure> ownFigures = new LinkedHashMap<>();
        Map<String, Network.Words> ownWords = new LinkedHashMap<>();
        for (ContributionElement child : element.children()) {
            attempt(child, () -> {
                switch (child.name()) {
                    case "text" -> ownTexts.add(parser.text(child));
                    case "figure" -> ownFigures.put(child.require("name"), parser.figure(child));
                    case "words" -> ownWords.put(child.require("name"), parser.words(child));
                    default -> throw new ContributionException("has no place in <special>");
                }
            });
        }
        return new Special(tier, postType, ownTexts, ownFigures, ownWords);
    }

    private static String noteText(ContributionElement element) throws ContributionException {
        String text = element.text();
        return text.isEmpty() ? element.require("text") : text;
    }

    private static void replaceTexts(List<TextRule> texts, List<TextRule> own) {
        texts.removeIf(rule -> own.stream().anyMatch(other -> other.field().equals(rule.field())));
        texts.addAll(own);
    }

    /** One step that can fail without harm to the others. */
    private interface Step {
        void run() throws ContributionException;
    }

    private void attempt(ContributionElement element, Step step) {
        try {
            step.run();
        } catch (ContributionException e) {
            problems.accept(element.location() + ": <" + element.name() + ">: " + e.getMessage());
        }
    }
}
