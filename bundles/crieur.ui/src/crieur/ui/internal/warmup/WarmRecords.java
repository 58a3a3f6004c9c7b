package crieur.ui.internal.warmup;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Has Java make what compares two records of a kind, which it does when it first compares some: for each kind that can be made
 * of values that say nothing.
 */
final class WarmRecords {

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(boolean.class, false),
            Map.entry(char.class, 'a'),
            Map.entry(int.class, 0),
            Map.entry(long.class, 0L),
            Map.entry(double.class, 0.0),
            Map.entry(Object.class, "a"),
            Map.entry(String.class, "a"),
            Map.entry(Path.class, Path.of("a")),
            Map.entry(Locale.class, Locale.ROOT),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(Duration.class, Duration.ZERO),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(OptionalInt.class, OptionalInt.empty()),
            Map.entry(OptionalDouble.class, OptionalDouble.empty()),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()));

    /** Records within records. */
    private static final int DEPTH = 4;

    private WarmRecords() {}

    /** Compares two of a kind; returns whether that was possible. */
    static boolean compare(Class<?> type) {
        try {
            Object one = made(type, DEPTH);
            return one.equals(made(type, DEPTH)) && one.hashCode() == one.hashCode();
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return false;
        }
    }

    private static Object made(Class<?> type, int depth) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(types[i], depth - 1);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    /** Returns none for what has no value that says nothing: many records take that too. */
    private static Object value(Class<?> type, int depth) throws ReflectiveOperationException {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return depth > 0 ? made(type, depth) : null;
        }
        Optional<Class<?>> kind = type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .filter(Class::isRecord)
                        .findFirst()
                : Optional.empty();
        return kind.isPresent() ? value(kind.get(), depth) : VALUES.get(type);
    }
}
