package org.codraft.membership;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps a set of roles as their names in order, so that a history shows exactly which came and went. */
@Converter
class RolesConverter implements AttributeConverter<Set<Role>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Set<Role> roles) {
        return roles == null ? null : roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    @Override
    public @Nullable Set<Role> convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(column.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .forEach(roles::add);
        return roles;
    }
}
