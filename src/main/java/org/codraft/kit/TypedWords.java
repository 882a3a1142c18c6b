package org.codraft.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Notices whether the fields of a form still hold what they began with. */
public final class TypedWords {

    private final Map<HasValue<?, ?>, Optional<Object>> before = new LinkedHashMap<>();

    private TypedWords(Component[] parts) {
        Stream.of(parts).flatMap(TypedWords::fields).forEach(field -> {
            before.put(field, Optional.ofNullable(field.getValue()));
            // Escape leaves a field without telling what was typed last; so it is told while it is typed.
            if (field instanceof HasValueChangeMode telling) {
                telling.setValueChangeMode(ValueChangeMode.EAGER);
            }
        });
    }

    /** Whether any field within these parts differs from what it holds now. */
    public static BooleanSupplier in(Component... parts) {
        return new TypedWords(parts)::differ;
    }

    private static Stream<HasValue<?, ?>> fields(Component part) {
        return part instanceof HasValue<?, ?> field
                ? Stream.of(field)
                : part.getChildren().flatMap(TypedWords::fields);
    }

    private boolean differ() {
        return before.entrySet().stream()
                .anyMatch(one ->
                        !one.getValue().equals(Optional.ofNullable(one.getKey().getValue())));
    }
}
