package crieur.core.internal.text;

import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Entities as a finder collects them, in several sorted runs. */
final class EntityList {

    private static final Comparator<Entity> BY_START = Comparator.comparingInt(Entity::start);

    private final List<Entity> entities = new ArrayList<>(4);

    void add(EntityKind kind, int start, int end) {
        entities.add(new Entity(kind, start, end));
    }

    void addAll(EntityKind kind, Ints ranges) {
        for (int i = 0; i < ranges.size(); i += 2) {
            add(kind, ranges.get(i), ranges.get(i + 1));
        }
    }

    /** Returns them in the order of their start; of two that begin together, the one added first. */
    List<Entity> sorted() {
        if (entities.isEmpty()) {
            return List.of();
        }
        if (entities.size() > 1) {
            entities.sort(BY_START);
        }
        return List.copyOf(entities);
    }

    /** Returns them sorted, without those that begin inside an earlier one. */
    List<Entity> sortedWithoutOverlaps() {
        List<Entity> sorted = sorted();
        int end = 0;
        boolean overlaps = false;
        for (Entity entity : sorted) {
            overlaps |= entity.start() < end;
            end = Math.max(end, entity.end());
        }
        if (!overlaps) {
            return sorted;
        }
        List<Entity> kept = new ArrayList<>(sorted.size());
        end = 0;
        for (Entity entity : sorted) {
            if (entity.start() >= end) {
                kept.add(entity);
                end = entity.end();
            }
        }
        return List.copyOf(kept);
    }
}
