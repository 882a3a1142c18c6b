package org.codraft.commitment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps a set of Sustainable Development Goals in one column, comma by comma, in order. */
@Converter
class GoalsConverter implements AttributeConverter<SortedSet<Integer>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SortedSet<Integer> goals) {
        return goals == null ? null : goals.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public @Nullable SortedSet<Integer> convertToEntityAttribute(@Nullable String column) {
        return column == null
                ? null
                : Arrays.stream(column.split(","))
                        .filter(goal -> !goal.isEmpty())
                        .map(Integer::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
