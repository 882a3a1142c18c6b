package org.codraft.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.codraft.commitment.CommitmentFacts;
import org.codraft.commitment.Milestone;
import org.codraft.commitment.MilestoneFacts;
import org.codraft.commitment.ui.Beside;
import org.codraft.commitment.ui.FactsForm;
import org.codraft.commitment.ui.MilestoneForm;
import org.codraft.discussion.About;
import org.codraft.membership.Actor;
import org.codraft.membership.Right;

/** The ways from facts and milestones to comments on them and to other facts. Whoever may change them need not suggest. */
class Suggestions {

    private final Beside.Page page;
    private final DiscussionDesk desk;
    private final Actor actor;
    private final Map<UUID, String> voices;
    private final Consumer<About> comment;

    Suggestions(Beside.Page page, DiscussionDesk desk, Actor actor, Map<UUID, String> voices, Consumer<About> comment) {
        this.page = page;
        this.desk = desk;
        this.actor = actor;
        this.voices = voices;
        this.comment = comment;
    }

    Optional<Component> atFacts() {
        return suggests() ? Optional.of(act("discussion-page.suggest-facts", this::suggestFacts)) : Optional.empty();
    }

    Optional<Component> atMilestone(Milestone milestone) {
        if (!actor.may(Right.COMMENT)) {
            return Optional.empty();
        }
        Div acts = new Div();
        acts.addClassName("milestone-acts");
        acts.add(act("discussion-page.comment", () -> comment.accept(new About.OnMilestone(milestone.id()))));
        if (suggests()) {
            acts.add(
                    act("discussion-page.suggest-milestone", () -> suggest(milestone)),
                    act("discussion-page.suggest-no-milestone", () -> suggestNone(milestone)));
        }
        return Optional.of(acts);
    }

    Optional<Component> ofNewMilestone() {
        return suggests()
                ? Optional.of(act("discussion-page.suggest-new-milestone", this::suggestNew))
                : Optional.empty();
    }

    private boolean suggests() {
        return actor.may(Right.SUGGEST) && !page.shown().mayEdit();
    }

    private void suggestFacts() {
        CommitmentFacts seen = page.shown().commitment().stated();
        UUID commitment = page.shown().commitment().id();
        FactsForm form = new FactsForm(seen);
        new SuggestDialog(
                        said("discussion-page.suggest-facts"),
                        form,
                        voices,
                        why -> form.typed()
                                .map(wanted -> desk.suggesting().facts(commitment, seen, wanted, why))
                                .isPresent())
                .open();
    }

    private void suggest(Milestone milestone) {
        MilestoneFacts seen = milestone.stated();
        MilestoneForm form = new MilestoneForm(seen);
        new SuggestDialog(
                        said("discussion-page.suggest-milestone"),
                        form,
                        voices,
                        why -> form.typed()
                                .map(wanted -> desk.suggesting().milestone(milestone.id(), seen, wanted, why))
                                .isPresent())
                .open();
    }

    private void suggestNew() {
        UUID commitment = page.shown().commitment().id();
        MilestoneForm form = new MilestoneForm(MilestoneFacts.titled(""));
        new SuggestDialog(
                        said("discussion-page.suggest-new-milestone"),
                        form,
                        voices,
                        why -> form.typed()
                                .map(wanted -> desk.suggesting().newMilestone(commitment, wanted, why))
                                .isPresent())
                .open();
    }

    private void suggestNone(Milestone milestone) {
        new SuggestDialog(
                        said("discussion-page.suggest-no-milestone"),
                        new Div(milestone.stated().title()),
                        voices,
                        why -> {
                            desk.suggesting().noMilestone(milestone.id(), why);
                            return true;
                        })
                .open();
    }

    private static Button act(String sentence, Runnable act) {
        Button button = new Button(said(sentence), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private static String said(String sentence) {
        return UI.getCurrent().getTranslation(sentence);
    }
}
