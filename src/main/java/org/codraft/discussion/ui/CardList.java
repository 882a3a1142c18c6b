package org.codraft.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.codraft.discussion.Discussion;
import org.jspecify.annotations.Nullable;

/** Cards in the order of the text, a few at a time: hundreds may wait, and nobody reads them all at once. */
class CardList extends Div {

    private static final int A_FEW = 15;

    private final Map<UUID, Card> cards = new HashMap<>();
    private final Function<Item, Card> making;
    private List<Item> items = List.of();
    private boolean mayComment;
    private boolean mayModerate;
    private @Nullable UUID chosen;
    private int first;
    private int end = A_FEW;

    CardList(Function<Item, Card> making) {
        this.making = making;
        addClassName("card-list");
    }

    /** Shows these; a card that somebody is writing in keeps their words. */
    void show(List<Item> now, Discussion discussion) {
        items = now;
        mayComment = discussion.mayComment();
        mayModerate = discussion.mayModerate();
        cards.values().removeIf(card -> !card.saying.isOpen());
        first = Math.max(0, Math.min(first, items.size() - 1));
        end = Math.min(items.size(), Math.max(end, first + A_FEW));
        fill();
    }

    /** Shows the card of this one, and those around it; false if it is not among them. */
    boolean reveal(UUID id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                if (i < first || i >= end) {
                    first = Math.max(0, i - 2);
                    end = Math.min(items.size(), first + A_FEW);
                    fill();
                }
                chosen = id;
                cards.forEach((each, card) -> card.setClassName("chosen", each.equals(id)));
                card(items.get(i)).scrollIntoView();
                return true;
            }
        }
        return false;
    }

    private void fill() {
        removeAll();
        if (items.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("discussion-page.nothing"));
            nothing.addClassName("quiet");
            add(nothing);
        }
        if (first > 0) {
            add(more("discussion-page.earlier", Math.min(A_FEW, first), () -> first = Math.max(0, first - A_FEW)));
        }
        items.subList(first, end).forEach(item -> add(card(item)));
        if (end < items.size()) {
            add(more("discussion-page.more", items.size() - end, () -> end = Math.min(items.size(), end + A_FEW)));
        }
    }

    private Card card(Item item) {
        Card card = cards.get(item.id());
        if (card == null) {
            card = making.apply(item);
            cards.put(item.id(), card);
        } else if (card.getParent().isPresent()) {
            return card;
        }
        card.setClassName("chosen", item.id().equals(chosen));
        card.show(item, mayComment, mayModerate);
        return card;
    }

    private Button more(String sentence, int many, Runnable widen) {
        Button more = new Button(getTranslation(sentence, many), click -> {
            widen.run();
            fill();
        });
        more.addThemeVariants(ButtonVariant.TERTIARY);
        return more;
    }
}
