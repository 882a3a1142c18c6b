package org.codraft.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link LocalizedText} as JSON in a text column. */
@Converter
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalizedText text) {
        return text == null ? null : text.toJson();
    }

    @Override
    public @Nullable LocalizedText convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : LocalizedText.parse(column);
    }
}
