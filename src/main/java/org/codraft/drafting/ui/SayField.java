package org.codraft.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.codraft.kit.Sentences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where somebody says something on a page: words with names after an @, and for whom they speak. */
@Tag("draft-say")
@JsModule("./editor/say-form.ts")
public class SayField extends Component {

    /** @param verb what the button does */
    public SayField(String label, String verb) {
        getElement().setProperty("label", label);
        getElement().setProperty("verb", verb);
        getElement().setPropertyJson("spoken", json(Sentences.startingWith(getLocale(), "editor.")));
        getElement().setPropertyJson("sides", json(Sentences.startingWith(getLocale(), "side.")));
    }

    /** Lets people say that they ask for a change. */
    public SayField mayAskForAChange() {
        getElement().setProperty("mayAskChange", true);
        return this;
    }

    /** Begins with these words. */
    public SayField beginningWith(String words) {
        getElement().setProperty("value", words);
        return this;
    }

    /** @param organisations by their id, those whom the person may speak for */
    public SayField maySpeakFor(Map<UUID, String> organisations) {
        getElement().setPropertyJson("maySpeakFor", Naming.organisations(organisations));
        return this;
    }

    /** Is asked whom one may name, by what was typed of the name so far. */
    public SayField whenNaming(Function<String, List<Naming>> naming) {
        getElement()
                .addEventListener("draft-mention", asked -> {
                    JsonNode data = asked.getEventData();
                    getElement()
                            .callJsFunction(
                                    "offer",
                                    data.path("event.detail.request").asInt(),
                                    Naming.list(naming.apply(
                                            data.path("event.detail.typed").asString(""))));
                })
                .addEventData("event.detail.typed")
                .addEventData("event.detail.request");
        return this;
    }

    /** Is told what somebody said, once they say so. */
    public Registration whenSaid(ComponentEventListener<Said> listener) {
        return addListener(Said.class, listener);
    }

    /** Is told that they leave it unsaid. */
    public Registration whenLeft(ComponentEventListener<Left> listener) {
        return addListener(Left.class, listener);
    }

    /** Says why it was not taken. */
    public void problem(String sentence) {
        getElement().setProperty("problem", sentence);
    }

    public void focus() {
        getElement().callJsFunction("focus");
    }

    private static ObjectNode json(Map<String, String> words) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        new LinkedHashMap<>(words).forEach(json::put);
        return json;
    }

    /** What somebody said. */
    @DomEvent("draft-say")
    public static class Said extends ComponentEvent<SayField> {

        private final String words;
        private final boolean asksChange;
        private final String forOrganisation;
        private final JsonNode people;
        private final JsonNode organisations;

        public Said(
                SayField source,
                boolean fromClient,
                @EventData("event.detail.words") String words,
                @EventData("event.detail.asksChange") boolean asksChange,
                @EventData("event.detail.forOrganisation") String forOrganisation,
                @EventData("event.detail.people") JsonNode people,
                @EventData("event.detail.organisations") JsonNode organisations) {
            super(source, fromClient);
            this.words = words;
            this.asksChange = asksChange;
            this.forOrganisation = forOrganisation;
            this.people = people;
            this.organisations = organisations;
        }

        public String words() {
            return words;
        }

        public boolean asksChange() {
            return asksChange;
        }

        /** The organisation in whose name, by its id; empty for oneself. */
        public String forOrganisation() {
            return forOrganisation;
        }

        /** Memberships of the people named. */
        public Set<UUID> people() {
            return ids(people);
        }

        public Set<UUID> organisations() {
            return ids(organisations);
        }

        private static Set<UUID> ids(JsonNode list) {
            Set<UUID> ids = new LinkedHashSet<>();
            list.forEach(id -> ids.add(UUID.fromString(id.asString(""))));
            return ids;
        }
    }

    /** Somebody leaves it unsaid. */
    @DomEvent("draft-say-away")
    public static class Left extends ComponentEvent<SayField> {

        public Left(SayField source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
