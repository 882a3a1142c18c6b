package org.codraft.commitment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.codraft.commitment.CommitmentSummary;
import org.codraft.kit.FormDialog;
import org.codraft.kit.Notice;
import org.codraft.shared.NotPossible;

/** Puts the commitments of a plan in order: by dragging them, or with buttons. */
class OrderDialog {

    private final List<CommitmentSummary> before;
    private final List<CommitmentSummary> inOrder;
    private final OrderedList list = new OrderedList();
    private final Span said = new Span();
    private final FormDialog dialog;

    /** @param stored runs when the new order is stored */
    OrderDialog(UUID plan, List<CommitmentSummary> commitments, Workbench workbench, Runnable stored) {
        before = commitments;
        inOrder = new ArrayList<>(commitments);
        list.addClassName("order-list");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        dialog = new FormDialog(
                list.getTranslation("plan.order"),
                list.getTranslation("plan.order-save"),
                new Div(new Paragraph(list.getTranslation("plan.order-what")), list, said),
                () -> !inOrder.equals(before),
                open -> {
                    try {
                        workbench
                                .drafting()
                                .order(
                                        plan,
                                        inOrder.stream()
                                                .map(CommitmentSummary::id)
                                                .toList());
                        open.close();
                        Notice.done(list.getTranslation("plan.order-saved"));
                        stored.run();
                    } catch (NotPossible rule) {
                        open.notSaved(list.getTranslation(rule.sentence(), rule.arguments()));
                    }
                });
        dialog.setWidth("40rem");
        show();
    }

    void open() {
        dialog.open();
    }

    private void show() {
        list.removeAll();
        for (int place = 0; place < inOrder.size(); place++) {
            list.add(new OrderItem(inOrder.get(place), place, inOrder.size(), this::move));
        }
    }

    private void move(CommitmentSummary moved, int to) {
        inOrder.remove(moved);
        inOrder.add(to, moved);
        show();
        said.setText(list.getTranslation("plan.order-moved", moved.title(), to + 1));
        list.getChildren()
                .skip(to)
                .findFirst()
                .filter(OrderItem.class::isInstance)
                .map(OrderItem.class::cast)
                .ifPresent(OrderItem::focus);
    }
}
