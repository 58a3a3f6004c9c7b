package crieur.core.internal.network;

import crieur.core.contribution.ContributionElement;
import crieur.core.contribution.ContributionException;
import crieur.core.network.Network;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads {@code <network>} elements: the rules of the data file that they name, then those of their own children.
 *
 * <p>Both are one kind of tree, read by one code.
 */
public final class NetworkReader {

    static final int MOST_BYTES = 1 << 20;

    /**
     * Reads one element whose id has been checked already.
     *
     * @param problems is told, in English and with the place first, what is wrong with single rules, which are left out
     * @throws ContributionException if there is nothing to be saved
     */
    public Network read(String id, ContributionElement element, Consumer<String> problems)
            throws ContributionException {
        String name = element.require("name");
        NetworkRules rules = new NetworkRules(problems);
        Optional<YamlElement> file = dataFile(element);
        if (file.isPresent()) {
            new DataFileKeys(problems).check(file.get());
            rules.read(file.get());
        }
        rules.read(element);
        boolean active = !file.flatMap(root -> root.attribute("active"))
                .or(() -> element.attribute("active"))
                .orElse("true")
                .equals("false");
        if (active && !rules.countsAnything()) {
            problems.accept(element.location() + ": <network>: has no sound <text>, so nothing can be counted for it");
        }
        return rules.network(
                id,
                name,
                colour(element),
                element.attribute("icon"),
                active,
                updated(file.isPresent() ? file.get() : element),
                element.contributor());
    }

    /**
     * Puts the rules of a newer data file over a network's.
     *
     * @param path what messages call the file
     * @throws ContributionException if the file is no YAML, has no date, or one before the network's
     */
    public Network refresh(Network network, String path, byte[] bytes, Consumer<String> problems)
            throws ContributionException {
        YamlElement root = YamlElement.read(path, path, bytes);
        LocalDate updated = updated(root)
                .orElseThrow(
                        () -> new ContributionException(path + ":1:1: the key \"updated\" with a date is missing"));
        if (network.updated().isPresent() && updated.isBefore(network.updated().get())) {
            throw new ContributionException(path + ":1:1: is of " + updated + ", older than the rules of "
                    + network.updated().get() + " that Crieur has");
        }
        NetworkRules rules = NetworkRules.of(network, problems);
        new DataFileKeys(problems).check(root);
        rules.read(root);
        return rules.network(
                network.id(),
                network.name(),
                network.colour(),
                network.icon(),
                root.attribute("active").map(value -> !value.equals("false")).orElse(network.active()),
                Optional.of(updated),
                path);
    }

    private static Optional<YamlElement> dataFile(ContributionElement element) throws ContributionException {
        Optional<String> path = element.attribute("rules");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = element.open(path.get())) {
            return Optional.of(YamlElement.read(path.get(), element.contributor(), in.readNBytes(MOST_BYTES + 1)));
        } catch (IOException e) {
            throw new ContributionException("rules=\"" + path.get() + "\" cannot be read: " + e.getMessage(), e);
        }
    }

    private static String colour(ContributionElement element) throws ContributionException {
        String colour = element.attribute("colour").orElse("#606060");
        if (!RuleParser.isColour(colour)) {
            throw new ContributionException("colour=\"" + colour + "\" is not #rrggbb");
        }
        return colour;
    }

    private static Optional<LocalDate> updated(ContributionElement element) throws ContributionException {
        Optional<String> date = element.attribute("updated");
        try {
            return date.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new ContributionException(element.location() + ": updated=\"" + date.get() + "\" is no date", e);
        }
    }
}
