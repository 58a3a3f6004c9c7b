package crieur.cli.internal.command;

import crieur.cli.internal.session.Session;
import crieur.core.check.UserFolder;
import crieur.core.network.Network;
import crieur.core.network.NetworkRegistry;
import crieur.core.network.PostType;
import crieur.model.file.BrandLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The networks as they count where a command is called: their rules renewed by the person's own data files, and by those of
 * the brand that the folder lies in.
 */
final class KnownNetworks {

    private static final String DATA_FILE = ".yaml";

    private final CommandTexts texts;
    private final NetworkRegistry registry;
    private final Set<String> problems = new LinkedHashSet<>();

    private KnownNetworks(Session session, Optional<Path> brand, CommandTexts texts) {
        this.texts = texts;
        this.registry = session.contributions()
                .contributions()
                .networks()
                .refreshedFrom(
                        UserFolder.networkFolders(userFolder(session), brand), (id, reason) -> problems.add(reason));
    }

    /** Returns the networks where a command is called. */
    static KnownNetworks of(Session session, CommandTexts texts) {
        return near(session.folder(), session, texts);
    }

    /** Returns the networks where a file is. */
    static KnownNetworks near(Path file, Session session, CommandTexts texts) {
        return new KnownNetworks(session, BrandLayout.findBrandFolder(file.toAbsolutePath()), texts);
    }

    /** Returns the folder of the person's own settings; empty where the environment names none. */
    static Optional<Path> userFolder(Session session) {
        Map<String, String> environment = session.environment();
        return UserFolder.of(environment, System.getProperty("os.name", ""), environment.getOrDefault("HOME", ""));
    }

    /** Tells what is wrong with the person's own data files, for which no finding of a brand stands. */
    static void tellOwnProblems(Session session, CommandTexts texts) {
        for (Path folder : UserFolder.networkFolders(userFolder(session), Optional.empty())) {
            if (Files.isDirectory(folder)) {
                KnownNetworks known = new KnownNetworks(session, Optional.empty(), texts);
                known.askFor(folder, session);
                known.tellProblems(session);
            }
        }
    }

    /** Reads every file of a folder, which happens when its network is asked for. */
    private void askFor(Path folder, Session session) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                String id = name.endsWith(DATA_FILE) ? name.substring(0, name.length() - DATA_FILE.length()) : "";
                if (!id.isEmpty() && findAny(id).isEmpty() && !ids().contains(id)) {
                    session.terminal()
                            .error(file
                                    + texts.text("CommandLineTool.colon")
                                    + texts.text("NetworksVerb.unknown", id, String.join(", ", ids())));
                }
            }
        } catch (IOException e) {
            session.terminal().error(folder + texts.text("CommandLineTool.colon") + texts.text("PathVerb.noSuchFile"));
        }
    }

    List<String> ids() {
        return registry.ids();
    }

    /** Returns what is known by an id; empty where its data could not be read. */
    Optional<Network> find(String id) {
        Optional<Network> network = registry.find(id);
        if (network.isEmpty() && !registry.ids().contains(id)) {
            throw new UsageException(texts.text("NetworksVerb.unknown", id, String.join(", ", registry.ids())));
        }
        return network;
    }

    /** Returns what is known by an id that is not the caller's own word; empty for an unknown one. */
    Optional<Network> findAny(String id) {
        return registry.find(id);
    }

    /** Returns the networks that an option names, separated by commas or given one by one; all open ones for none. */
    List<Network> named(List<String> values) {
        List<String> ids = new ArrayList<>();
        values.forEach(value -> ids.addAll(List.of(value.split(","))));
        List<Network> networks = new ArrayList<>();
        for (String id : ids.isEmpty() ? registry.ids() : ids) {
            find(id.strip()).filter(found -> found.active() || !ids.isEmpty()).ifPresent(networks::add);
        }
        return networks;
    }

    /** Returns a network as an account of a tier sees it for a text without media. */
    Network usual(Network network, Optional<String> tier) {
        Optional<String> type = network.usualType().map(PostType::id);
        return network.narrowed(tier, type, Map.of(), "");
    }

    /** Refuses a tier that none of some networks has. */
    void requireTier(Optional<String> tier, List<Network> networks) {
        Set<String> tiers = new LinkedHashSet<>();
        networks.forEach(network -> tiers.addAll(network.tiers()));
        if (tier.isPresent() && !tiers.contains(tier.get())) {
            throw new UsageException(
                    tiers.isEmpty()
                            ? texts.text("KnownNetworks.noTiers", tier.get())
                            : texts.text("KnownNetworks.unknownTier", tier.get(), String.join(", ", tiers)));
        }
    }

    /** Tells what is wrong with the data files that were read; returns whether there was anything. */
    boolean tellProblems(Session session) {
        problems.forEach(session.terminal()::error);
        return !problems.isEmpty();
    }

    /** Returns the last part of a network's id, by which people call it. */
    static String shortId(Network network) {
        return network.id().substring(network.id().lastIndexOf('.') + 1);
    }
}
