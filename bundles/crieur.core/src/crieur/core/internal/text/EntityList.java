package crieur.core.internal.text;

import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Entities as a finder collects them, in several sorted runs. */
final class EntityList {

    private static final Comparator<Entity> BY_START = Comparator.comparingInt(Entity::start);
    private static final int FEW = 24;

    private Entity[] entities = new Entity[8];
    private int size;
    private boolean sorted = true;

    void add(EntityKind kind, int start, int end) {
        add(new Entity(kind, start, end));
    }

    private void add(Entity entity) {
        if (size == entities.length) {
            entities = Arrays.copyOf(entities, size * 2);
        }
        sorted &= size == 0 || entities[size - 1].start() <= entity.start();
        entities[size++] = entity;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void addAll(EntityList others) {
        for (int i = 0; i < others.size; i++) {
            add(others.entities[i]);
        }
    }

    void addAll(EntityKind kind, Ints ranges) {
        for (int i = 0; i < ranges.size(); i += 2) {
            add(kind, ranges.get(i), ranges.get(i + 1));
        }
    }

    /** Returns them in the order of their start; of two that begin together, the one added first. */
    List<Entity> sorted() {
        sort();
        return frozen();
    }

    /** Returns them sorted, without those that begin inside an earlier one. */
    List<Entity> sortedWithoutOverlaps() {
        sort();
        int kept = 0;
        int end = 0;
        for (int i = 0; i < size; i++) {
            if (entities[i].start() >= end) {
                end = entities[i].end();
                entities[kept++] = entities[i];
            }
        }
        size = kept;
        return frozen();
    }

    private List<Entity> frozen() {
        if (size == 0) {
            return List.of();
        }
        return Collections.unmodifiableList(
                Arrays.asList(size == entities.length ? entities : Arrays.copyOf(entities, size)));
    }

    private void sort() {
        if (sorted) {
            return;
        }
        if (size > FEW) {
            Arrays.sort(entities, 0, size, BY_START);
            return;
        }
        for (int i = 1; i < size; i++) {
            Entity entity = entities[i];
            int to = i;
            while (to > 0 && entities[to - 1].start() > entity.start()) {
                entities[to] = entities[to - 1];
                to--;
            }
            entities[to] = entity;
        }
    }
}
