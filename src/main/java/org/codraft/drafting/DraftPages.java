package org.codraft.drafting;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.codraft.membership.Refused;
import org.codraft.tenancy.Countries;
import org.codraft.tenancy.CurrentTenant;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft by plain HTTP, for an editor whose socket is blocked, for playing a text's life back, and for other clients:
 * the text, its edits, and the text at any version. What is not there and what is another country's are the same.
 */
@RestController
@RequestMapping(path = "/{country}/drafting/{draft}", produces = MediaType.APPLICATION_JSON_VALUE)
class DraftPages {

    private static final int EDITS_A_PAGE = 200;

    private final DraftDoor door;
    private final Playback playback;
    private final Countries countries;

    DraftPages(DraftDoor door, Playback playback, Countries countries) {
        this.door = door;
        this.playback = playback;
        this.countries = countries;
    }

    @GetMapping
    ResponseEntity<String> text(@PathVariable String country, @PathVariable UUID draft) {
        return in(
                country,
                () -> door.read(draft).map(state -> {
                    ObjectNode text = page().put("version", state.version());
                    text.set("document", state.document().toJson());
                    return text;
                }));
    }

    @GetMapping("/edits")
    ResponseEntity<String> edits(
            @PathVariable String country, @PathVariable UUID draft, @RequestParam(defaultValue = "0") int after) {
        return in(
                country,
                () -> playback.edits(draft, after, EDITS_A_PAGE).map(edits -> {
                    long head = playback.head(draft);
                    ObjectNode page = page();
                    ArrayNode list = page.putArray("edits");
                    edits.forEach(edit -> list.add(Frames.edit(edit, head)));
                    return edits.size() < EDITS_A_PAGE
                            ? page.putNull("next")
                            : page.put("next", edits.getLast().number());
                }));
    }

    @GetMapping("/at/{version}")
    ResponseEntity<String> at(
            @PathVariable String country,
            @PathVariable UUID draft,
            @PathVariable long version,
            @RequestParam Optional<Integer> edit) {
        return in(country, () -> playback.moment(draft, version, edit).map(PastPage::of));
    }

    @GetMapping("/provenance")
    ResponseEntity<String> provenance(
            @PathVariable String country, @PathVariable UUID draft, @RequestParam Optional<Long> version) {
        return in(
                country,
                () -> playback.at(draft, version.orElse(Long.MAX_VALUE))
                        .map(past -> PastPage.provenance(past, playback.authors(draft, past))));
    }

    private ResponseEntity<String> in(String country, Supplier<Optional<ObjectNode>> page) {
        return countries
                .called(country)
                .flatMap(found -> CurrentTenant.call(found.tenant(), page::get))
                .map(json ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Frames.text(json)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @ExceptionHandler(Refused.class)
    ResponseEntity<String> refuse() {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).body(Frames.text(page().put("code", "no-right")));
    }

    private static ObjectNode page() {
        return JsonNodeFactory.instance.objectNode();
    }
}
