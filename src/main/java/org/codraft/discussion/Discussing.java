package org.codraft.discussion;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codraft.discussion.DiscussionEvent.CommentEdited;
import org.codraft.discussion.DiscussionEvent.CommentWritten;
import org.codraft.discussion.DiscussionEvent.ThreadReopened;
import org.codraft.discussion.DiscussionEvent.ThreadResolved;
import org.codraft.drafting.DraftingRule;
import org.codraft.membership.Actor;
import org.codraft.membership.Refused;
import org.codraft.membership.Requires;
import org.codraft.membership.Right;
import org.codraft.shared.NotPossible;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commenting on a commitment: on its words, a section, a fact, a milestone, a suggestion, or all of it. */
@Service
@Transactional
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20)
public class Discussing {

    private final CommentThreadRepository threads;
    private final CommentRepository comments;
    private final Targets targets;
    private final Mentions mentions;
    private final Numbers numbers;
    private final Speakers speakers;
    private final Announcing announcing;
    private final DraftingRule rule;
    private final Clock clock;

    Discussing(
            CommentThreadRepository threads,
            CommentRepository comments,
            Targets targets,
            Mentions mentions,
            Numbers numbers,
            Speakers speakers,
            Announcing announcing,
            DraftingRule rule,
            Clock clock) {
        this.threads = threads;
        this.comments = comments;
        this.targets = targets;
        this.mentions = mentions;
        this.numbers = numbers;
        this.speakers = speakers;
        this.announcing = announcing;
        this.rule = rule;
        this.clock = clock;
    }

    /**
     * Opens a thread with its first comment.
     *
     * @throws NotPossible if there is nothing like this to speak of, or nobody who gave the mandate to speak so
     */
    @Requires(Right.COMMENT)
    public UUID open(UUID commitment, About about, Said said) {
        Speaker speaker = speakers.speaking(said.forOrganisation());
        Target target = targets.of(commitment, about);
        CommentThread thread = threads.save(
                new CommentThread(target, numbers.next(target.plan()), said.asksChange(), speaker, clock.instant()));
        write(thread, said, speaker, true, Set.of());
        return thread.id();
    }

    /** Adds a comment; a thread that was resolved is open again. */
    @Requires(Right.COMMENT)
    public UUID reply(UUID thread, Said said) {
        Speaker speaker = speakers.speaking(said.forOrganisation());
        CommentThread found = threads.hold(thread).orElseThrow();
        Set<UUID> before = comments.findByThreadIdOrderByWrittenAt(thread).stream()
                .flatMap(comment -> Stream.ofNullable(comment.author().seat()))
                .collect(Collectors.toSet());
        found.goOn(clock.instant());
        return write(found, said, speaker, false, before);
    }

    private UUID write(CommentThread thread, Said said, Speaker speaker, boolean opens, Set<UUID> participants) {
        Comment comment = comments.save(new Comment(thread, said.words(), speaker, clock.instant()));
        Mentions.Added added = mentions.add(comment, said.people(), said.organisations());
        announcing.tell(new CommentWritten(
                announcing.act(thread.plan(), thread.commitment(), speaker),
                thread.id(),
                comment.id(),
                thread.number(),
                opens,
                thread.asksChange(),
                said.words(),
                added.people(),
                added.organisations(),
                participants));
        return comment.id();
    }

    /**
     * Puts one's own comment better.
     *
     * @throws Refused if it is somebody else's; the attempt is recorded
     * @throws NotPossible if the time for it is over; its first words stay in the history
     */
    @Requires(Right.COMMENT)
    public void edit(UUID comment, Said said) {
        Comment found = comments.findById(comment).orElseThrow();
        Actor actor = Actor.required();
        if (!found.author().is(actor)) {
            throw new Refused(List.of(Right.COMMENT), "edit comment " + comment);
        }
        found.say(said.words(), actor, clock.instant());
        Mentions.Added added = mentions.add(found, said.people(), said.organisations());
        announcing.tell(new CommentEdited(
                announcing.act(found.plan(), found.commitment(), found.author()),
                found.thread(),
                comment,
                said.words(),
                added.people(),
                added.organisations()));
    }

    /**
     * Says that a thread needs no more words: whoever opened it, or who may write the text or decide.
     *
     * @throws Refused if they may not; the attempt is recorded
     */
    @Requires(Right.COMMENT)
    public void resolve(UUID thread) {
        CommentThread found = toClose(thread);
        found.resolve();
        announcing.tell(
                new ThreadResolved(announcing.act(found.plan(), found.commitment(), speakers.oneself()), found.id()));
    }

    /** Opens a resolved thread again; who may resolve it may do so. */
    @Requires(Right.COMMENT)
    public void reopen(UUID thread) {
        CommentThread found = toClose(thread);
        found.reopen();
        announcing.tell(
                new ThreadReopened(announcing.act(found.plan(), found.commitment(), speakers.oneself()), found.id()));
    }

    private CommentThread toClose(UUID thread) {
        CommentThread found = threads.hold(thread).orElseThrow();
        Actor actor = Actor.required();
        boolean may = found.opener().is(actor)
                || actor.may(Right.DECIDE)
                || rule.whyNotWrite(found.commitment(), actor).isEmpty();
        if (!may) {
            throw new Refused(List.of(Right.DECIDE), "resolve thread " + thread);
        }
        return found;
    }
}
