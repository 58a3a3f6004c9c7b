package crieur.core.network;

import crieur.core.internal.count.BuiltInCounters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The built-in counters, by the names that a network's data uses: {@code x}, {@code mastodon}, {@code graphemes},
 * {@code code-points}, {@code utf-16}, {@code utf-8-bytes}, {@code characters}, {@code threads}, {@code linkedin},
 * {@code linkedin-sent}, {@code gotosocial}, {@code sms}, {@code payload-bytes}, {@code octets} and their aliases.
 *
 * <p>Counters have no state; each name gives the same one at every call, from any thread.
 */
public final class Counters {

    private static final Map<String, Counter> BY_NAME = BuiltInCounters.byName();

    private Counters() {}

    /** Returns the counter of a name, empty for an unknown one. */
    public static Optional<Counter> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Returns every name, in alphabetical order. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }
}
