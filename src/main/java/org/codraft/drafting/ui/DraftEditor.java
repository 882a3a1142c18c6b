package org.codraft.drafting.ui;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.codraft.kit.Sentences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text that people write together. It speaks with the server by a connection of its own; here it is only told which
 * text, for whom, and in which words.
 */
@Tag("draft-editor")
@JsModule("./editor/draft-editor.ts")
@NpmPackage(value = "prosemirror-commands", version = "1.7.2")
@NpmPackage(value = "prosemirror-dropcursor", version = "1.8.4")
@NpmPackage(value = "prosemirror-gapcursor", version = "1.4.1")
@NpmPackage(value = "prosemirror-inputrules", version = "1.6.0")
@NpmPackage(value = "prosemirror-keymap", version = "1.2.3")
@NpmPackage(value = "prosemirror-model", version = "1.25.13")
@NpmPackage(value = "prosemirror-schema-list", version = "1.6.0")
@NpmPackage(value = "prosemirror-state", version = "1.4.4")
@NpmPackage(value = "prosemirror-tables", version = "1.8.5")
@NpmPackage(value = "prosemirror-transform", version = "1.12.6")
@NpmPackage(value = "prosemirror-view", version = "1.42.9")
public class DraftEditor extends Component implements HasStyle {

    private static final String WORDS = "editor.";
    private static final String SIDES = "side.";
    private static final int FIVE_MINUTES = 5 * 60 * 1000;

    // Every open page says the same: it is kept once, not with each page. Nobody changes it.
    private static final LoadingCache<Said, ObjectNode> SAID =
            Caffeine.newBuilder().maximumSize(100).build(said -> json(Sentences.startingWith(said.by(), said.of())));
    private static final LoadingCache<List<About>, ArrayNode> ASKED =
            Caffeine.newBuilder().maximumSize(100).build(DraftEditor::json);

    private record Said(Locale by, String of) {}

    /**
     * One section of the text as a reader knows it.
     *
     * @param part the heading that it stands under
     */
    public record About(String key, int number, String part, String question, String help) {}

    /** @param language the text is in */
    public DraftEditor(String country, UUID draft, UUID account, Locale language, List<About> sections) {
        getElement()
                .setAttribute("address", "/" + country + "/drafting/" + draft)
                .setAttribute("account", account.toString())
                .setAttribute("text-language", language.getLanguage());
        getElement().setPropertyJson("words", SAID.get(new Said(getLocale(), WORDS)));
        getElement().setPropertyJson("sides", SAID.get(new Said(getLocale(), SIDES)));
        getElement().setPropertyJson("sections", ASKED.get(List.copyOf(sections)));
        // Writing goes past the page; a word now and then keeps its session from ending under a person at work.
        getElement().addEventListener("draft-state", written -> {}).debounce(FIVE_MINUTES, DebouncePhase.INTERMEDIATE);
    }

    /** Whether this person may write in it; somebody who may not is shown the text alone. */
    public DraftEditor forWriting(boolean writes) {
        getElement().setAttribute("mode", writes ? "edit" : "read");
        return this;
    }

    /** Is called with the version that somebody wants back. */
    public DraftEditor whenRestored(LongConsumer restore) {
        getElement()
                .addEventListener(
                        "draft-restore",
                        asked -> restore.accept(asked.getEventData()
                                .path("event.detail.version")
                                .asLong()))
                .addEventData("event.detail.version");
        return this;
    }

    /** Shows what stands beside the text, and lets people add to it what the server lets them. */
    public DraftEditor withMargin() {
        getElement().setAttribute("beside", true);
        return this;
    }

    /** @param organisations by their id, those whom the person may speak for */
    public void maySpeakFor(Map<UUID, String> organisations) {
        getElement().setPropertyJson("maySpeakFor", Naming.organisations(organisations));
    }

    /** Is asked whom a comment may name, by what was typed of the name so far. */
    public void whenNaming(Function<String, List<Naming>> naming) {
        getElement()
                .addEventListener("draft-mention", asked -> {
                    JsonNode data = asked.getEventData();
                    getElement()
                            .callJsFunction(
                                    "offerPeople",
                                    data.path("event.detail.request").asInt(),
                                    Naming.list(naming.apply(
                                            data.path("event.detail.typed").asString(""))));
                })
                .addEventData("event.detail.typed")
                .addEventData("event.detail.request");
    }

    /** Is called with the comment or suggestion whose mark somebody chose in the text. */
    public void whenMarkChosen(Consumer<UUID> chosen) {
        whenMark("draft-mark", chosen);
    }

    /** Is called with the comment or suggestion whose conversation somebody asks for. */
    public void whenConversationAsked(Consumer<UUID> asked) {
        whenMark("draft-talk", asked);
    }

    private void whenMark(String event, Consumer<UUID> listener) {
        getElement()
                .addEventListener(
                        event,
                        mark -> listener.accept(UUID.fromString(
                                mark.getEventData().path("event.detail.id").asString(""))))
                .addEventData("event.detail.id");
    }

    /** Brings the words into view that a comment or suggestion speaks of. */
    public void goToMark(UUID mark) {
        getElement().callJsFunction("goToMark", mark.toString());
    }

    /** Brings a section into view, and the focus to it. */
    public void goTo(String section) {
        getElement().callJsFunction("goTo", section);
    }

    private static ArrayNode json(List<About> sections) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        sections.forEach(section -> list.add(json(section)));
        return list;
    }

    private static ObjectNode json(About section) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("key", section.key())
                .put("number", section.number())
                .put("part", section.part())
                .put("title", section.question())
                .put("question", section.question())
                .put("help", section.help());
    }

    private static ObjectNode json(Map<String, String> words) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        words.forEach(json::put);
        return json;
    }
}
