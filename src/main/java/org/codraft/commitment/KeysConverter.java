package org.codraft.commitment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps a set of keys in one column, comma by comma, in order; a comma in a source's own tag becomes a semicolon. */
@Converter
class KeysConverter implements AttributeConverter<SortedSet<String>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SortedSet<String> keys) {
        return keys == null
                ? null
                : keys.stream().map(key -> key.replace(',', ';')).collect(Collectors.joining(","));
    }

    @Override
    public @Nullable SortedSet<String> convertToEntityAttribute(@Nullable String column) {
        return column == null
                ? null
                : Arrays.stream(column.split(","))
                        .filter(key -> !key.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
