package org.codraft.drafting.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Somebody whom a comment may name.
 *
 * @param person whether it is a person, known by their membership, or an organisation
 * @param side its name, as the editor writes it
 */
public record Naming(boolean person, UUID id, String name, String organisation, String side) {

    /** As the editor reads them. */
    public static ArrayNode list(List<Naming> all) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        all.forEach(one -> list.addObject()
                .put("person", one.person())
                .put("id", one.id().toString())
                .put("name", one.name())
                .put("organisation", one.organisation())
                .put("side", one.side()));
        return list;
    }

    /** Organisations by their id, as the editor reads them. */
    public static ArrayNode organisations(Map<UUID, String> organisations) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        organisations.forEach(
                (id, name) -> list.addObject().put("id", id.toString()).put("name", name));
        return list;
    }
}
