package org.codraft.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.codraft.shared.NotPossible;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * Comments on one thing, the first of which says what it is about. It is resolved and can be opened again; one that asks
 * for a change is answered by decisions as well.
 */
@Entity
@Audited
@Table(name = "comment_thread")
public class CommentThread {

    /** Whether people still talk about it. */
    public enum State {
        OPEN,
        RESOLVED
    }

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

    private int number;

    @Enumerated(EnumType.STRING)
    private AboutKind about;

    @Column(name = "draft_id")
    private @Nullable UUID draftId;

    @Column(name = "place_id")
    private @Nullable UUID placeId;

    private @Nullable String language;

    @Column(name = "section_key")
    private @Nullable String sectionKey;

    private @Nullable String field;

    @Column(name = "milestone_id")
    private @Nullable UUID milestoneId;

    @Column(name = "suggestion_id")
    private @Nullable UUID suggestionId;

    private @Nullable String quote;

    @Column(name = "asks_change")
    private boolean asksChange;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Outcome decision;

    @Embedded
    private Speaker opener;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "last_at")
    private Instant lastAt;

    protected CommentThread() {}

    CommentThread(Target target, int number, boolean asksChange, Speaker opener, Instant at) {
        this.planId = target.plan();
        this.commitmentId = target.commitment();
        this.about = target.about();
        this.draftId = target.draft();
        this.placeId = target.place();
        this.language = target.language();
        this.sectionKey = target.section();
        this.field = target.field();
        this.milestoneId = target.milestone();
        this.suggestionId = target.suggestion();
        this.quote = target.quote();
        this.number = number;
        this.asksChange = asksChange;
        this.state = State.OPEN;
        this.decision = Outcome.OPEN;
        this.opener = opener;
        this.openedAt = at;
        this.lastAt = at;
    }

    /** Somebody goes on; a resolved one is open again. */
    void goOn(Instant at) {
        state = State.OPEN;
        lastAt = at;
    }

    /** @throws NotPossible if it is resolved already */
    void resolve() {
        if (state == State.RESOLVED) {
            throw new NotPossible("discussion.resolved-already");
        }
        state = State.RESOLVED;
    }

    /** @throws NotPossible if it is open already */
    void reopen() {
        if (state == State.OPEN) {
            throw new NotPossible("discussion.open-already");
        }
        state = State.OPEN;
    }

    /** @throws NotPossible if it asks for nothing, or can't be answered so any more */
    void beAnswered(DecisionKind kind) {
        if (!asksChange) {
            throw new NotPossible("discussion.asks-for-nothing");
        }
        decision = decision.after(kind);
    }

    public UUID id() {
        return Objects.requireNonNull(id, "a thread has an id once it is stored");
    }

    public UUID plan() {
        return planId;
    }

    public UUID commitment() {
        return commitmentId;
    }

    public int number() {
        return number;
    }

    public AboutKind about() {
        return about;
    }

    public @Nullable UUID draft() {
        return draftId;
    }

    public @Nullable UUID place() {
        return placeId;
    }

    public Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }

    public @Nullable String section() {
        return sectionKey;
    }

    public @Nullable String field() {
        return field;
    }

    public @Nullable UUID milestone() {
        return milestoneId;
    }

    public @Nullable UUID suggestion() {
        return suggestionId;
    }

    /** The words it was opened on; empty where it speaks of no words. */
    public String quote() {
        return Objects.requireNonNullElse(quote, "");
    }

    public boolean asksChange() {
        return asksChange;
    }

    public State state() {
        return state;
    }

    /** Where it stands if it asks for a change. */
    public Outcome outcome() {
        return decision;
    }

    public Speaker opener() {
        return opener;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant lastAt() {
        return lastAt;
    }
}
