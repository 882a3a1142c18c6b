package org.codraft.notification;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.codraft.discussion.Contribution;
import org.codraft.discussion.ContributionKind;
import org.codraft.discussion.DecisionKind;
import org.codraft.discussion.DiscussionEvent.CommentEdited;
import org.codraft.discussion.DiscussionEvent.CommentHidden;
import org.codraft.discussion.DiscussionEvent.CommentWritten;
import org.codraft.discussion.DiscussionEvent.Decided;
import org.codraft.discussion.DiscussionEvent.SuggestionMade;
import org.codraft.drafting.Margins;
import org.codraft.notification.Notice.Said;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what is said and decided, inside the transaction that stores it: what is to be told is stored with it or not at all. */
@Component
class Listening {

    private final NoticeBook book;
    private final Audience audience;
    private final TakingPart conversations;
    private final Unsent unsent;
    private final Margins margins;

    Listening(NoticeBook book, Audience audience, TakingPart conversations, Unsent unsent, Margins margins) {
        this.book = book;
        this.audience = audience;
        this.conversations = conversations;
        this.unsent = unsent;
        this.margins = margins;
    }

    @EventListener
    void hear(CommentWritten written) {
        Place thread = new Place(ContributionKind.COMMENT, written.thread());
        boolean toDecide = written.opensThread() && written.asksChange();
        News news = new News(
                written.comment(),
                written.act(),
                thread,
                written.number(),
                written.comment(),
                null,
                Said.of("", written.words(), ""));
        Audience.Gathering gathering = audience.of(written.act().by().seat())
                .following(written.act().commitment(), written.thread())
                .takingPart(conversations.takePart(written))
                .mentioned(written.people(), written.organisations());
        tell(news, toDecide ? gathering.besidesDeciders() : gathering);
        if (toDecide) {
            tellDeciders(news);
        }
    }

    /** Whoever is mentioned only now is told now; whoever knows already reads the better words. */
    @EventListener
    void hear(CommentEdited edited) {
        book.putBetter(edited.comment(), edited.words());
        News news = new News(
                edited.comment(),
                edited.act(),
                new Place(ContributionKind.COMMENT, edited.thread()),
                null,
                edited.comment(),
                null,
                Said.of("", edited.words(), ""));
        tell(news, audience.of(edited.act().by().seat()).mentioned(edited.people(), edited.organisations()));
    }

    @EventListener
    void hear(CommentHidden hidden) {
        unsent.tellAnew(book.hide(hidden.thread(), hidden.comment()));
    }

    @EventListener
    void hear(SuggestionMade made) {
        Place place = new Place(ContributionKind.SUGGESTION, made.suggestion());
        Said said = Said.of(made.wordsBefore(), made.wordsAfter(), made.why());
        if (made.anew()) {
            book.sayAnew(place, said);
            margins.changed(made.act().tenant().id());
        } else {
            tellOfNew(new News(made.suggestion(), made.act(), place, made.number(), null, null, said));
        }
    }

    @EventListener
    void hear(Decided decided) {
        Contribution of = decided.contribution();
        Place place = new Place(of.kind(), of.id());
        News news = new News(
                decided.decision(),
                decided.act(),
                place,
                decided.number(),
                null,
                decided.kind(),
                Said.of(decided.summary(), decided.changeMade(), decided.reason()));
        tell(
                news,
                audience.of(decided.act().by().seat())
                        .following(decided.act().commitment(), null)
                        .answered(decided.submitter().seat()));
        if (decided.kind() != DecisionKind.DEFERRED) {
            book.settle(place, decided.kind() != DecisionKind.RECONSIDERED);
            margins.changed(decided.act().tenant().id());
        }
    }

    /** Something that asks for an answer, from whoever may give it. */
    private void tellOfNew(News news) {
        tell(
                news,
                audience.of(news.by().seat())
                        .following(news.act().commitment(), null)
                        .besidesDeciders());
        tellDeciders(news);
    }

    private void tell(News news, Audience.Gathering gathering) {
        Map<UUID, NoticeKind> recipients = gathering.all();
        book.tell(news, recipients);
        Set.copyOf(recipients.keySet()).forEach(margins::changed);
    }

    private void tellDeciders(News news) {
        book.tellDeciders(news);
        margins.changed(news.act().tenant().id());
    }
}
