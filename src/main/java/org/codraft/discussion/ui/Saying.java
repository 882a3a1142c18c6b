package org.codraft.discussion.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.codraft.discussion.Said;
import org.codraft.drafting.ui.SayField;
import org.codraft.shared.NotPossible;
import org.jspecify.annotations.Nullable;

/** The place of a card where somebody says something; empty until they want to. */
class Saying extends Div {

    private final DiscussionDesk desk;
    private final Map<UUID, String> voices;

    /** @param voices organisations by their id, those whom the person may speak for */
    Saying(DiscussionDesk desk, Map<UUID, String> voices) {
        this.desk = desk;
        this.voices = voices;
        addClassName("saying");
    }

    Map<UUID, String> voices() {
        return voices;
    }

    boolean isOpen() {
        return getComponentCount() > 0;
    }

    /**
     * Asks for words.
     *
     * @param before what stands there at first
     * @param say takes them; what it refuses is said at the field, and the words stay
     */
    SayField ask(String label, String verb, String before, Consumer<Said> say) {
        SayField field = new SayField(label, verb)
                .beginningWith(before)
                .maySpeakFor(voices)
                .whenNaming(desk::named);
        field.whenSaid(said -> {
            try {
                say.accept(new Said(
                        said.words(),
                        said.asksChange(),
                        organisation(said.forOrganisation()),
                        said.people(),
                        said.organisations()));
                removeAll();
            } catch (NotPossible rule) {
                field.problem(getTranslation(rule.sentence(), rule.arguments()));
            }
        });
        field.whenLeft(left -> removeAll());
        removeAll();
        add(field);
        field.focus();
        return field;
    }

    private static @Nullable UUID organisation(String id) {
        return id.isEmpty() ? null : UUID.fromString(id);
    }
}
