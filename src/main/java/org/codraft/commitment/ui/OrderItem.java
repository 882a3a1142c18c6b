package org.codraft.commitment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.ObjIntConsumer;
import org.codraft.commitment.CommitmentSummary;

/** A commitment that can be dragged to another place, or moved there with its buttons. */
class OrderItem extends ListItem {

    private final Button up;
    private final Button down;

    /** @param move takes the commitment and the place it shall have, counted from zero */
    OrderItem(CommitmentSummary commitment, int place, int places, ObjIntConsumer<CommitmentSummary> move) {
        up = button(VaadinIcon.ARROW_UP, getTranslation("plan.order-up", commitment.title()));
        up.addClickListener(click -> move.accept(commitment, place - 1));
        up.setEnabled(place > 0);
        down = button(VaadinIcon.ARROW_DOWN, getTranslation("plan.order-down", commitment.title()));
        down.addClickListener(click -> move.accept(commitment, place + 1));
        down.setEnabled(place < places - 1);
        add(new Span(commitment.number() + " · " + commitment.title()), up, down);
        DragSource.create(this).setDragData(commitment);
        DropTarget.create(this)
                .addDropListener(dropped -> dropped.getDragData()
                        .filter(CommitmentSummary.class::isInstance)
                        .map(CommitmentSummary.class::cast)
                        .ifPresent(dragged -> move.accept(dragged, place)));
    }

    void focus() {
        (up.isEnabled() ? up : down).focus();
    }

    private static Button button(VaadinIcon arrow, String name) {
        Button button = new Button(new Icon(arrow));
        button.setAriaLabel(name);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
