package org.codraft.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.codraft.discussion.CommentShown;
import org.codraft.kit.Question;

/** One comment: who said what. What was hidden is told without its words, but to those who may see it. */
class CommentItem extends ListItem {

    CommentItem(CommentShown comment, boolean mayModerate, DiscussionDesk desk, Saying saying) {
        addClassName("comment");
        add(new SpeakerLine(comment.author(), comment.writtenAt(), desk.clock().instant()));
        if (comment.hidden()) {
            Paragraph hidden = new Paragraph(getTranslation("discussion-page.hidden", comment.hiddenReason()));
            hidden.addClassName("comment-hidden");
            add(hidden);
        }
        if (!comment.words().isEmpty()) {
            Paragraph words = new Paragraph(comment.words());
            words.addClassName("comment-words");
            add(words);
        }
        comment.editedAt().ifPresent(at -> add(quiet(getTranslation("discussion-page.edited"))));
        Div acts = new Div();
        acts.addClassName("card-acts");
        if (comment.mayEdit()) {
            acts.add(act(
                    "discussion-page.edit",
                    () -> saying.ask(
                            getTranslation("discussion-page.edit-label"),
                            getTranslation("discussion-page.edit-save"),
                            comment.words(),
                            said -> desk.discussing().edit(comment.id(), said))));
        }
        if (mayModerate) {
            acts.add(
                    comment.hidden()
                            ? act("discussion-page.show", () -> show(comment, desk))
                            : act("discussion-page.hide", () -> hide(comment, desk)));
        }
        if (acts.getComponentCount() > 0) {
            add(acts);
        }
    }

    private void hide(CommentShown comment, DiscussionDesk desk) {
        Question.withReason(
                        getTranslation("discussion-page.hide-question"),
                        getTranslation("discussion-page.hide-explained"),
                        getTranslation("discussion-page.hide"),
                        reason -> desk.moderation().hide(comment.id(), reason))
                .open();
    }

    private void show(CommentShown comment, DiscussionDesk desk) {
        Question.withReason(
                        getTranslation("discussion-page.show-question"),
                        getTranslation("discussion-page.show-explained"),
                        getTranslation("discussion-page.show"),
                        reason -> desk.moderation().show(comment.id(), reason))
                .open();
    }

    private Button act(String sentence, Runnable act) {
        Button button = new Button(getTranslation(sentence), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private static Paragraph quiet(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassName("quiet");
        return quiet;
    }
}
