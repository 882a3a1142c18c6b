package org.codraft.drafting;

import java.util.Map;
import java.util.Objects;
import org.codraft.drafting.document.EditChange;
import org.codraft.drafting.document.WordsByEdit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is told of a text's past: the text with one edit marked in it, and who wrote each of its words. */
final class PastPage {

    private PastPage() {}

    static ObjectNode of(Playback.Moment moment) {
        ObjectNode page = JsonNodeFactory.instance
                .objectNode()
                .put("version", moment.marked().version());
        page.set("document", moment.marked().document().toJson());
        ArrayNode inserted = page.putArray("inserted");
        for (EditChange.Inserted stretch : moment.marked().change().inserted()) {
            inserted.addObject()
                    .put("from", stretch.from())
                    .put("to", stretch.to())
                    .put("edit", moment.edit());
        }
        ArrayNode deleted = page.putArray("deleted");
        for (EditChange.Deleted words : moment.marked().change().deleted()) {
            deleted.addObject().put("at", words.at()).put("text", words.text()).put("edit", moment.edit());
        }
        return page;
    }

    /** Each run of words with its edit, the edits with their authors, and how many words each side wrote by section. */
    static ObjectNode provenance(Past past, Map<Integer, Edit> edits) {
        ObjectNode page = JsonNodeFactory.instance.objectNode().put("version", past.version());
        ArrayNode runs = page.putArray("runs");
        past.provenance()
                .textRuns(past.document())
                .forEach(run -> runs.addObject()
                        .put("from", run.from())
                        .put("to", run.to())
                        .put("edit", run.edit()));
        ObjectNode authors = page.putObject("edits");
        edits.forEach((number, edit) -> authors.set(
                String.valueOf(number),
                Frames.edit(edit, past.version()).put("at", edit.openedAt().toString())));
        ObjectNode totals = page.putObject("totals");
        WordsByEdit.of(past.document(), past.provenance()).forEach((section, words) -> {
            ObjectNode sides = totals.putObject(section);
            words.forEach((edit, count) -> {
                Edit by = Objects.requireNonNull(edits.get(edit.intValue()), "every word was brought by an edit");
                String side = Objects.toString(by.side(), "OTHER");
                sides.put(side, sides.path(side).asInt(0) + count);
            });
        });
        return page;
    }
}
