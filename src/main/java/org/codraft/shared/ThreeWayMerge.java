package org.codraft.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What two people made of the same record, field by field. A field that only one of them changed takes that change; a
 * field that both changed, differently, is a conflict, and nobody is overwritten.
 *
 * @param <T> the record that a form edits
 * @param merged the fields that could be joined; a conflicting field keeps the stored value
 * @param conflicts the fields both changed, in the record's order
 */
public record ThreeWayMerge<T extends Record>(T merged, List<Conflict> conflicts) {

    /**
     * Joins what was stored meanwhile with what this person made of what they saw.
     *
     * @param seen the record when the person began
     * @param mine what the person made of it
     * @param stored the record now
     */
    public static <T extends Record> ThreeWayMerge<T> of(T seen, T mine, T stored) {
        RecordComponent[] fields = seen.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[fields.length];
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            Object before = read(fields[i], seen);
            Object wanted = read(fields[i], mine);
            Object now = read(fields[i], stored);
            boolean untouched = Objects.equals(before, wanted);
            boolean disputed = !untouched && !Objects.equals(before, now) && !Objects.equals(wanted, now);
            values[i] = untouched || disputed ? now : wanted;
            if (disputed) {
                conflicts.add(new Conflict(fields[i].getName(), before, now, wanted));
            }
        }
        return new ThreeWayMerge<>(build(seen, fields, values), List.copyOf(conflicts));
    }

    /** @throws ChangedMeanwhile if any field is in conflict */
    public T orRefuse() {
        if (!conflicts.isEmpty()) {
            throw new ChangedMeanwhile(conflicts);
        }
        return merged;
    }

    /**
     * The same record with some fields replaced: what somebody decided of a conflict.
     *
     * @param values by the name of the record's component
     */
    public static <T extends Record> T with(T record, Map<String, ? extends @Nullable Object> values) {
        RecordComponent[] fields = record.getClass().getRecordComponents();
        @Nullable Object[] all = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            String name = fields[i].getName();
            all[i] = values.containsKey(name) ? values.get(name) : read(fields[i], record);
        }
        return build(record, fields, all);
    }

    private static @Nullable Object read(RecordComponent field, Record record) {
        try {
            field.getAccessor().setAccessible(true);
            return field.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record tells its fields", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T build(T like, RecordComponent[] fields, @Nullable Object[] values) {
        Class<?>[] types = new Class<?>[fields.length];
        for (int i = 0; i < fields.length; i++) {
            types[i] = fields[i].getType();
        }
        try {
            Constructor<T> constructor = (Constructor<T>) like.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record can be made of its fields", e);
        }
    }

    /**
     * A field that two people changed.
     *
     * @param field the record's component
     * @param seen what stood there when the second began
     * @param theirs what the first stored
     * @param mine what the second wants
     */
    public record Conflict(
            String field,
            @Nullable Object seen,
            @Nullable Object theirs,
            @Nullable Object mine) {}
}
