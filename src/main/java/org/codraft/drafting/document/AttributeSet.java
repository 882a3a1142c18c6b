package org.codraft.drafting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The attributes a node or mark type has, and the only place where values become {@link Attrs}. */
final class AttributeSet {

    private final String owner;
    private final List<Attribute> attributes;
    private final String[] names;
    private final @Nullable Attrs defaults;

    private AttributeSet(String owner, List<Attribute> attributes) {
        this.owner = owner;
        this.attributes = attributes;
        this.names = attributes.stream().map(Attribute::name).toArray(String[]::new);
        this.defaults = hasRequired() ? null : attributes.isEmpty() ? Attrs.NONE : fill(Map.of());
    }

    static AttributeSet read(String owner, JsonNode spec) {
        List<Attribute> attributes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> attribute : spec.properties()) {
            attributes.add(Attribute.read(attribute.getKey(), attribute.getValue()));
        }
        return new AttributeSet(owner, List.copyOf(attributes));
    }

    boolean hasRequired() {
        return attributes.stream().anyMatch(Attribute::isRequired);
    }

    /** The given values and the defaults of the others; refuses unknown, missing and impossible ones. */
    Attrs of(Map<String, @Nullable Object> given) {
        if (given.isEmpty() && defaults != null) {
            return defaults;
        }
        for (String name : given.keySet()) {
            attribute(name);
        }
        return fill(given);
    }

    /** The same values but one; refuses an attribute or value that nodes of this type don't have. */
    Attrs with(Attrs attrs, String name, @Nullable Object value) {
        if (!attrs.has(name) || !attribute(name).rule().allows(value)) {
            throw StepRefused.impossible("A " + owner + " can't have such a value");
        }
        return attrs.with(name, value);
    }

    void check(Attrs attrs) {
        for (Attribute attribute : attributes) {
            allowed(attribute, attrs.get(attribute.name()));
        }
    }

    private Attrs fill(Map<String, @Nullable Object> given) {
        @Nullable Object[] values = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            Attribute attribute = attributes.get(i);
            if (given.containsKey(attribute.name())) {
                values[i] = allowed(attribute, given.get(attribute.name()));
            } else if (attribute.isRequired()) {
                throw StepRefused.malformed("A " + owner + " needs the attribute " + attribute.name());
            } else {
                values[i] = attribute.byDefault();
            }
        }
        return new Attrs(names, values);
    }

    private Attribute attribute(String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return attribute;
            }
        }
        throw StepRefused.malformed("A " + owner + " has no such attribute");
    }

    private @Nullable Object allowed(Attribute attribute, @Nullable Object value) {
        if (!attribute.rule().allows(value)) {
            throw StepRefused.malformed("A " + owner + " can't have this " + attribute.name());
        }
        return value;
    }
}
