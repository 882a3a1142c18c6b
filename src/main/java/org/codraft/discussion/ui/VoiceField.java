package org.codraft.discussion.ui;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for whom somebody speaks; absent where they can only speak for themselves. */
class VoiceField extends Select<Optional<UUID>> {

    /** @param voices organisations by their id, those whom the person may speak for */
    VoiceField(Map<UUID, String> voices) {
        setLabel(getTranslation("editor.speak-as"));
        List<Optional<UUID>> choices = new ArrayList<>(List.of(Optional.empty()));
        voices.keySet().forEach(id -> choices.add(Optional.of(id)));
        setItems(choices);
        setItemLabelGenerator(choice -> choice.map(
                        id -> getTranslation("discussion-page.for-organisation", voices.getOrDefault(id, "")))
                .orElseGet(() -> getTranslation("editor.as-myself")));
        setValue(Optional.empty());
        setVisible(!voices.isEmpty());
    }

    /** The organisation, or null for oneself. */
    @Nullable
    UUID organisation() {
        return getValue().orElse(null);
    }
}
