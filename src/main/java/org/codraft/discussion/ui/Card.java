package org.codraft.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.codraft.commitment.ui.Beside;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.Decision;
import org.codraft.discussion.ThreadShown;
import org.codraft.drafting.Place;
import org.codraft.kit.Notice;

/** Something said, as it stands beside the text. What somebody is writing in it stays when it is shown anew. */
abstract class Card extends Article {

    final DiscussionDesk desk;
    final Beside.Page page;
    final Saying saying;
    private final Div told = new Div();

    Card(UUID id, DiscussionDesk desk, Beside.Page page, Map<UUID, String> voices) {
        this.desk = desk;
        this.page = page;
        this.saying = new Saying(desk, voices);
        addClassName("card");
        setId("said-" + id);
        getElement().setAttribute("tabindex", "-1");
        add(told, saying);
    }

    /** Shows it as it is now. */
    abstract void show(Item item, boolean mayComment, boolean mayModerate);

    void begin(String number, String about, String state) {
        told.removeAll();
        Span called = new Span(number);
        called.addClassName("card-number");
        Span where = new Span(about);
        where.addClassName("card-about");
        H4 heading = new H4(called, where);
        told.add(heading);
        if (!state.isEmpty()) {
            Span stands = new Span(state);
            stands.addClassName("card-state");
            heading.add(stands);
        }
    }

    void tell(Component... parts) {
        told.add(parts);
    }

    void tellDecisions(List<Decision> decisions) {
        decisions.forEach(
                decision -> told.add(new DecisionItem(decision, desk.clock().instant())));
    }

    void tellComments(ThreadShown thread, boolean mayModerate) {
        OrderedList comments = new OrderedList();
        comments.addClassName("comments");
        thread.comments().forEach(comment -> comments.add(new CommentItem(comment, mayModerate, desk, saying)));
        told.add(comments);
    }

    /** What it speaks of: its words, or that they are gone. */
    void tellWords(Place place) {
        Paragraph words = new Paragraph(
                place.deleted()
                        ? getTranslation("discussion-page.on-deleted", place.quote())
                        : place.words().isEmpty() ? place.quote() : place.words());
        words.addClassName(place.deleted() ? "card-deleted" : "card-quote");
        told.add(words);
    }

    Div acts() {
        Div acts = new Div();
        acts.addClassName("card-acts");
        told.add(acts);
        return acts;
    }

    Button act(String sentence, Runnable act) {
        Button button = new Button(getTranslation(sentence), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    Button inTheText(UUID mark) {
        return act("discussion-page.in-text", () -> page.goToMark(mark));
    }

    /** Asks for an answer, and says once it stands. */
    void answer(Contribution contribution, List<Decision> decisions, AnswerForm form) {
        UUID seen = decisions.isEmpty() ? null : decisions.getLast().id();
        form.ask(desk.deciding(), contribution, seen, () -> {
            Notice.done(getTranslation("discussion-page.answered"));
            page.reload();
        });
    }
}
