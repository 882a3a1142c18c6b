package org.codraft.discussion.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.codraft.commitment.CommitmentPage;
import org.codraft.commitment.Milestone;
import org.codraft.commitment.ui.Beside;
import org.codraft.discussion.About;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.Discussion;
import org.codraft.drafting.ui.DraftEditor;
import org.codraft.membership.Actor;
import org.codraft.membership.Refused;
import org.codraft.membership.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Everything said of a commitment, beside its words; what is said meanwhile appears by itself. */
class DiscussionPanel extends Div implements Beside.Panel {

    private final Beside.Page page;
    private final DiscussionDesk desk;
    private final LiveDiscussions live;
    private final Actor actor;
    private final Map<UUID, String> voices;
    private final Suggestions suggestions;
    private final Div standing = new Div();
    private final Select<Filter> filter = new Select<>();
    private final CardList cards = new CardList(this::card);
    private @Nullable Discussion discussion;
    private @Nullable Opening opening;
    private @Nullable Subjects subjects;
    private @Nullable UUID wanted;
    private @Nullable Registration open;

    DiscussionPanel(Beside.Page page, DiscussionDesk desk, LiveDiscussions live, Actor actor) {
        this.page = page;
        this.desk = desk;
        this.live = live;
        this.actor = actor;
        this.voices = desk.voices(actor);
        this.suggestions = new Suggestions(page, desk, actor, voices, this::commentOn);
        addClassName("discussion-panel");
        filter.setItems(Filter.values());
        filter.setLabel(getTranslation("discussion-page.filter"));
        filter.setItemLabelGenerator(each -> getTranslation("discussion-page.filter." + each));
        filter.setValue(Filter.OPEN);
        filter.addValueChangeListener(chosen -> fill());
    }

    @Override
    public Component content() {
        return this;
    }

    @Override
    public void show(CommitmentPage newer) {
        if (isAttached()) {
            read();
        }
    }

    @Override
    public void join(DraftEditor editor) {
        editor.maySpeakFor(voices);
        if (actor.may(Right.COMMENT)) {
            editor.whenNaming(desk::named);
        }
        editor.whenMarkChosen(mark -> {
            if (isAttached() && isVisible() && discussion != null) {
                cards.reveal(mark);
            }
        });
        editor.whenConversationAsked(this::reveal);
    }

    @Override
    public Optional<Component> atFacts() {
        return suggestions.atFacts();
    }

    @Override
    public Optional<Component> atMilestone(Milestone milestone) {
        return suggestions.atMilestone(milestone);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        // What others say comes on a thread that nobody is signed in on: it is read as whoever opened the page.
        Runnable asReader = new DelegatingSecurityContextRunnable(this::readAgain, SecurityContextHolder.getContext());
        open = live.open(actor.tenant(), page.shown().commitment().id(), () -> ui.access(asReader::run));
        read();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (open != null) {
            open.remove();
            open = null;
        }
    }

    private void reveal(UUID id) {
        wanted = id;
        page.turnHere();
        if (discussion != null && isAttached()) {
            fill();
        }
    }

    /** Others have spoken. Whoever may not read any more learns so with their own next step, not with others'. */
    private void readAgain() {
        try {
            read();
        } catch (Refused gone) {
            cards.removeAll();
        }
    }

    private void read() {
        discussion = desk.conversations().of(page.shown().commitment().id());
        subjects = new Subjects(page.shown(), discussion);
        if (opening == null) {
            arrange(discussion);
        }
        standing.removeAll();
        standing.add(new StandingLine(discussion.counts()));
        fill();
    }

    /** What stays while the cards come and go. */
    private void arrange(Discussion first) {
        opening = new Opening(page, desk, voices);
        Div acts = new Div();
        acts.addClassName("card-acts");
        if (first.mayComment()) {
            acts.add(act("discussion-page.comment", () -> commentOn(new About.Whole())));
        }
        if (actor.may(Right.TAKE_STANCE)) {
            UUID commitment = page.shown().commitment().id();
            acts.add(act(
                    "discussion-page.stand",
                    () -> new StanceDialog(
                                    voices,
                                    (kind, reason, voice) ->
                                            desk.stances().onCommitment(commitment, kind, reason, voice))
                            .open()));
        }
        suggestions.ofNewMilestone().ifPresent(acts::add);
        add(standing, acts, opening, filter, cards);
    }

    private void commentOn(About about) {
        page.turnHere();
        if (opening != null) {
            opening.ask(about);
        }
    }

    private void fill() {
        Discussion now = discussion;
        if (now == null) {
            return;
        }
        List<Item> all = Item.of(now);
        cards.show(all.stream().filter(filter.getValue()::shows).toList(), now);
        UUID asked = wanted;
        if (asked != null) {
            wanted = null;
            if (!cards.reveal(asked)) {
                filter.setValue(Filter.ALL);
                cards.reveal(asked);
            }
        }
    }

    private Card card(Item item) {
        Subjects names = Objects.requireNonNull(subjects);
        List<AnswerForm.Other> others = others(item);
        return switch (item) {
            case Item.OfThread thread -> new ThreadCard(thread.id(), desk, page, voices, names, others);
            case Item.OfSuggestion suggestion ->
                new SuggestionCard(suggestion.id(), desk, page, voices, names, others, actor.may(Right.TAKE_STANCE));
        };
    }

    /** What may be answered together with it. */
    private List<AnswerForm.Other> others(Item item) {
        Discussion now = Objects.requireNonNull(discussion);
        Stream<AnswerForm.Other> suggested = now.suggestions().stream()
                .map(shown -> shown.suggestion())
                .map(other -> new AnswerForm.Other(
                        Contribution.suggestion(other.id()),
                        ContributionKind.SUGGESTION.called(other.number()) + " · "
                                + other.author().person()));
        Stream<AnswerForm.Other> asked = now.threads().stream()
                .map(shown -> shown.thread())
                .filter(thread -> thread.asksChange())
                .map(other -> new AnswerForm.Other(
                        Contribution.comment(other.id()),
                        ContributionKind.COMMENT.called(other.number()) + " · "
                                + other.opener().person()));
        return Stream.concat(suggested, asked)
                .filter(other -> !other.contribution().id().equals(item.id()))
                .toList();
    }

    private Button act(String sentence, Runnable act) {
        Button button = new Button(getTranslation(sentence), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    /** Which of them are shown. */
    private enum Filter {
        OPEN,
        ALL,
        COMMENTS,
        SUGGESTIONS;

        boolean shows(Item item) {
            return switch (this) {
                case OPEN -> item.isOpen();
                case ALL -> true;
                case COMMENTS -> item instanceof Item.OfThread;
                case SUGGESTIONS -> item instanceof Item.OfSuggestion;
            };
        }
    }
}
