package crieur.core.internal.network;

import crieur.core.check.UserFolder;
import crieur.core.contribution.ContributionException;
import crieur.core.contribution.Contributions;
import crieur.core.contribution.ExtensionPoint;
import crieur.core.network.Network;
import crieur.core.network.NetworkRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Networks whose rules data files may renew; each file is read once, when its network is first asked for. */
public final class RefreshedNetworks implements NetworkRegistry {

    private final NetworkRegistry base;
    private final List<Path> folders;
    private final BiConsumer<String, String> problems;
    private final NetworkReader reader = new NetworkReader();
    private final Map<String, Optional<Network>> known = new ConcurrentHashMap<>();

    /** Creates a registry over another; a later folder's file wins over an earlier one's. */
    public RefreshedNetworks(NetworkRegistry base, List<Path> folders, BiConsumer<String, String> problems) {
        this.base = base;
        this.folders = List.copyOf(folders);
        this.problems = problems;
    }

    /**
     * Returns the contributed networks, with rules renewed by a person's data files and then by a brand's; what is wrong with
     * a file is reported beside the contributions.
     */
    public static NetworkRegistry of(
            Contributions contributions, Optional<Path> userFolder, Optional<Path> brandFolder) {
        List<Path> folders = UserFolder.networkFolders(userFolder, brandFolder).stream()
                .filter(Files::isDirectory)
                .toList();
        NetworkRegistry networks = contributions.networks();
        return folders.isEmpty()
                ? networks
                : new RefreshedNetworks(
                        networks, folders, (id, reason) -> contributions.report(ExtensionPoint.NETWORKS, id, reason));
    }

    /** Returns what is wrong with one file of newer rules, in English and with file, line and column first. */
    public static List<String> problems(NetworkRegistry base, Path file) {
        String name = String.valueOf(file.getFileName()).replaceAll("\\.yaml$", "");
        List<String> found = new ArrayList<>();
        Optional<Network> network = base.find(name);
        if (network.isEmpty()) {
            found.add(file + ":1:1: there is no network \"" + name + "\"; there are " + String.join(", ", base.ids()));
        } else {
            new RefreshedNetworks(base, List.of(), (id, reason) -> found.add(reason)).renewedBy(network.get(), file);
        }
        return found;
    }

    @Override
    public Optional<Network> find(String id) {
        return known.computeIfAbsent(id, this::renewed);
    }

    @Override
    public List<String> ids() {
        return base.ids();
    }

    private Optional<Network> renewed(String id) {
        Optional<Network> network = base.find(id);
        for (Path folder : folders) {
            network = network.map(found -> renewed(found, folder));
        }
        return network;
    }

    /** The file is called as the network is, by its full id or the last part of it. */
    private Network renewed(Network network, Path folder) {
        String shortId = network.id().substring(network.id().lastIndexOf('.') + 1);
        for (String name : List.of(network.id(), shortId)) {
            Path file = folder.resolve(name + ".yaml");
            if (Files.isRegularFile(file)) {
                return renewedBy(network, file);
            }
        }
        return network;
    }

    /** A brand comes from others, so that no link in it may lead elsewhere. */
    private static boolean isInside(Path file, Path folder) {
        try {
            Path parent = folder.getParent();
            return file.toRealPath().startsWith((parent == null ? folder : parent).toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** A file beyond the limit is cut, and then told as what it is by the reader. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(NetworkReader.MOST_BYTES + 1);
        }
    }

    private Network renewedBy(Network network, Path file) {
        if (!isInside(file, file.toAbsolutePath().getParent())) {
            problems.accept(network.id(), file + ":1:1: leads out of the folder that it is in");
            return network;
        }
        try {
            return reader.refresh(
                    network, file.toString(), bytes(file), reason -> problems.accept(network.id(), reason));
        } catch (ContributionException e) {
            problems.accept(network.id(), e.getMessage());
        } catch (IOException e) {
            problems.accept(network.id(), file + ": cannot be read: " + e.getMessage());
        }
        return network;
    }
}
