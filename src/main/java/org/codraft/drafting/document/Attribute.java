package org.codraft.drafting.document;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One attribute of a node or mark type: whoever leaves it out gets its default, if it has one. */
record Attribute(String name, boolean isRequired, @Nullable Object byDefault, AttributeRule rule) {

    static Attribute read(String name, JsonNode spec) {
        JsonNode byDefault = spec.get("default");
        return new Attribute(
                name, byDefault == null, byDefault == null ? null : Attrs.value(byDefault), AttributeRule.read(spec));
    }
}
