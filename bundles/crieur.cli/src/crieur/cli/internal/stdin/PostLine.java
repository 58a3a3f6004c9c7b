package crieur.cli.internal.stdin;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** One line of input as it was read; filled again for each line. */
final class PostLine {

    /** The id; null where the line has none. */
    @Nullable
    String id;

    /** Whether the id is a number and not a string. */
    boolean idIsNumber;

    /** The text of the post. */
    @Nullable
    String text;

    /** The language; null where it is to be detected. */
    @Nullable
    String language;

    /** The ids of the networks. */
    final List<String> networks = new ArrayList<>();

    /** The ids of the networks of the line before; most lines name the same. */
    private final List<String> earlier = new ArrayList<>();

    /** Whether the line has a list of networks at all. */
    boolean hasNetworks;

    /** The first thing that is wrong with it; null where nothing is. */
    @Nullable
    String problem;

    /** The members that were there, a bit for each that means something. */
    private int members;

    /** Takes note of a member; one that is there twice leaves open which is meant. */
    void member(String name) {
        int bit =
                switch (name) {
                    case "id" -> 1;
                    case "text" -> 2;
                    case "networks" -> 4;
                    case "language" -> 8;
                    default -> 0;
                };
        if ((members & bit) != 0) {
            problem("\"" + name + "\" is there twice");
        }
        members |= bit;
    }

    /** Adds a network; the same object as on the line before where that has the same there, so that its hash is known. */
    void addNetwork(String id) {
        int at = networks.size();
        networks.add(at < earlier.size() && earlier.get(at).equals(id) ? earlier.get(at) : id);
    }

    void problem(String reason) {
        if (problem == null) {
            problem = reason;
        }
    }

    void clear() {
        id = null;
        idIsNumber = false;
        text = null;
        language = null;
        if (!networks.isEmpty()) {
            earlier.clear();
            earlier.addAll(networks);
        }
        networks.clear();
        hasNetworks = false;
        problem = null;
        members = 0;
    }
}
