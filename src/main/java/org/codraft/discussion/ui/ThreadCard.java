package org.codraft.discussion.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.codraft.commitment.ui.Beside;
import org.codraft.discussion.CommentThread;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.ThreadShown;
import org.codraft.kit.Question;

/** A thread of comments. */
class ThreadCard extends Card {

    private final Subjects subjects;
    private final List<AnswerForm.Other> others;

    ThreadCard(
            UUID id,
            DiscussionDesk desk,
            Beside.Page page,
            Map<UUID, String> voices,
            Subjects subjects,
            List<AnswerForm.Other> others) {
        super(id, desk, page, voices);
        this.subjects = subjects;
        this.others = others;
    }

    @Override
    void show(Item item, boolean mayComment, boolean mayModerate) {
        ThreadShown shown = ((Item.OfThread) item).shown();
        CommentThread thread = shown.thread();
        boolean open = item.isOpen();
        begin(ContributionKind.COMMENT.called(thread.number()), subjects.of(thread), state(thread, open));
        shown.place().ifPresent(this::tellWords);
        tellComments(shown, mayModerate);
        tellDecisions(shown.decisions());
        Div acts = acts();
        if (mayComment && open) {
            acts.add(act("discussion-page.reply", () -> reply(thread)));
        }
        if (shown.mayResolve()) {
            acts.add(
                    open
                            ? act(
                                    "discussion-page.resolve",
                                    () -> desk.discussing().resolve(thread.id()))
                            : act(
                                    "discussion-page.reopen",
                                    () -> desk.discussing().reopen(thread.id())));
        }
        if (shown.mayDecide()) {
            acts.add(act("discussion-page.answer", () -> decide(shown)));
        }
        if (shown.place().isPresent() && open) {
            acts.add(inTheText(thread.id()));
        }
    }

    private String state(CommentThread thread, boolean open) {
        if (thread.asksChange()) {
            return getTranslation("discussion-page.asks-change") + " · "
                    + getTranslation("outcome." + thread.outcome());
        }
        return open ? "" : getTranslation("discussion-page.resolved");
    }

    private void reply(CommentThread thread) {
        saying.ask(
                getTranslation("discussion-page.reply-label"),
                getTranslation("discussion-page.reply"),
                "",
                said -> desk.discussing().reply(thread.id(), said));
    }

    private void decide(ThreadShown shown) {
        Contribution contribution = Contribution.comment(shown.thread().id());
        if (shown.thread().outcome().isOpen()) {
            answer(contribution, shown.decisions(), AnswerForm.ofComment(others));
        } else {
            reconsider(contribution, shown);
        }
    }

    private void reconsider(Contribution contribution, ThreadShown shown) {
        Question.withReason(
                        getTranslation("discussion-page.reconsider"),
                        getTranslation("discussion-page.reconsider-explained"),
                        getTranslation("discussion-page.reconsider"),
                        reason -> desk.deciding()
                                .reconsider(
                                        contribution,
                                        reason,
                                        shown.decisions().getLast().id()))
                .open();
    }
}
