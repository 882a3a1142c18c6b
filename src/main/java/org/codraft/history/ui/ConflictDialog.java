package org.codraft.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.codraft.kit.WayOut;
import org.jspecify.annotations.Nullable;

/** Somebody else stored the same fields first: shows both, word by word, and asks what shall stand. */
class ConflictDialog extends Dialog {

    private final List<DisputePart> parts;

    /** @param decide takes what was chosen, by field; not called if the person leaves it for now */
    ConflictDialog(List<Dispute> disputes, Consumer<Map<String, @Nullable Object>> decide) {
        addClassName("conflict-dialog");
        setHeaderTitle(getTranslation("conflict.title"));
        setWidth("56rem");
        add(new Paragraph(getTranslation("conflict.explanation")));
        parts = disputes.stream().map(DisputePart::new).toList();
        parts.forEach(this::add);
        WayOut leave = new WayOut(
                getTranslation("conflict.leave"), this, () -> parts.stream().anyMatch(DisputePart::holdsTypedWords));
        Button save = new Button(getTranslation("conflict.save"), click -> decide(decide));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(leave, save);
    }

    private void decide(Consumer<Map<String, @Nullable Object>> decide) {
        long undecided = parts.stream().filter(part -> !part.isDecided()).count();
        if (undecided > 0) {
            return;
        }
        Map<String, @Nullable Object> decided = new HashMap<>();
        parts.forEach(part -> decided.put(part.field(), part.decided()));
        close();
        decide.accept(decided);
    }
}
