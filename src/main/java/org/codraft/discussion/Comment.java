package org.codraft.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.codraft.membership.Actor;
import org.codraft.shared.NotPossible;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said in a thread. Its author may put it better for a short while; what it said before stays in the
 * history. A moderator may hide it with a reason; it is never removed.
 */
@Entity
@Audited
public class Comment {

    /** So long its author may put it better. */
    public static final Duration EDITABLE_FOR = Duration.ofMinutes(15);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Column(name = "thread_id")
    private UUID threadId;

    private String words;

    @Embedded
    private Speaker author;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    private boolean hidden;

    @Column(name = "hidden_reason")
    private @Nullable String hiddenReason;

    protected Comment() {}

    Comment(CommentThread thread, String words, Speaker author, Instant at) {
        this.planId = thread.plan();
        this.commitmentId = thread.commitment();
        this.threadId = thread.id();
        this.words = words;
        this.author = author;
        this.writtenAt = at;
    }

    boolean isEditableBy(Actor actor, Instant moment) {
        return author.is(actor) && !hidden && moment.isBefore(writtenAt.plus(EDITABLE_FOR));
    }

    /** @throws NotPossible if its time for that is over, or it was hidden */
    void say(String newWords, Actor actor, Instant moment) {
        if (!isEditableBy(actor, moment)) {
            throw new NotPossible("discussion.edit-too-late");
        }
        if (!words.equals(newWords)) {
            words = newWords;
            editedAt = moment;
        }
    }

    /** @throws NotPossible without a reason, or if it is hidden already */
    void hide(String reason) {
        if (hidden) {
            throw new NotPossible("discussion.hidden-already");
        }
        hiddenReason = Wording.required(reason, 1_000);
        hidden = true;
    }

    /** @throws NotPossible if it is not hidden */
    void show() {
        if (!hidden) {
            throw new NotPossible("discussion.not-hidden");
        }
        hidden = false;
        hiddenReason = null;
    }

    public UUID id() {
        return Objects.requireNonNull(id, "a comment has an id once it is stored");
    }

    UUID thread() {
        return threadId;
    }

    UUID plan() {
        return planId;
    }

    UUID commitment() {
        return commitmentId;
    }

    String words() {
        return words;
    }

    Speaker author() {
        return author;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    @Nullable
    Instant editedAt() {
        return editedAt;
    }

    boolean isHidden() {
        return hidden;
    }

    String hiddenReason() {
        return Objects.requireNonNullElse(hiddenReason, "");
    }
}
