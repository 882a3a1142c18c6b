package org.codraft.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a contribution, with its reason. It never changes; whoever thinks better of it decides again, and both
 * stay.
 */
@Entity
@Audited
public class Decision {

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
    private @Nullable UUID commitmentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "contribution_kind")
    private ContributionKind contributionKind;

    @Column(name = "contribution_id")
    private UUID contributionId;

    private int number;
    private int turn;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String reason;

    @Column(name = "change_made")
    private String changeMade;

    @Enumerated(EnumType.STRING)
    @Column(name = "merged_kind")
    private @Nullable ContributionKind mergedKind;

    @Column(name = "merged_id")
    private @Nullable UUID mergedId;

    @Column(name = "deferred_until")
    private @Nullable LocalDate deferredUntil;

    @Column(name = "draft_id")
    private @Nullable UUID draftId;

    private @Nullable Integer edit;

    @Column(name = "last_edit")
    private @Nullable Integer lastEdit;

    @Column(name = "from_version")
    private @Nullable Long fromVersion;

    @Column(name = "to_version")
    private @Nullable Long toVersion;

    @Column(name = "place_id")
    private @Nullable UUID placeId;

    @Column(name = "words_before")
    private @Nullable String wordsBefore;

    @Column(name = "final_words")
    private @Nullable String finalWords;

    private @Nullable String changes;

    @Embedded
    private Speaker decider;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Decision() {}

    Decision(Case decided, int turn, Verdict verdict, Effect effect, Speaker decider, Instant at) {
        this.planId = decided.plan();
        this.commitmentId = decided.commitment();
        this.contributionKind = decided.contribution().kind();
        this.contributionId = decided.contribution().id();
        this.number = decided.number();
        this.turn = turn;
        this.kind = verdict.kind();
        this.reason = verdict.reason();
        this.changeMade = verdict.changeMade();
        Contribution other = verdict.mergedInto();
        this.mergedKind = other == null ? null : other.kind();
        this.mergedId = other == null ? null : other.id();
        this.deferredUntil = verdict.deferredUntil();
        this.draftId = effect.draft();
        this.edit = effect.edit();
        this.lastEdit = effect.lastEdit();
        this.fromVersion = effect.fromVersion();
        this.toVersion = effect.toVersion();
        this.placeId = effect.place();
        this.wordsBefore = effect.wordsBefore();
        this.finalWords = effect.finalWords();
        this.changes = effect.changes();
        this.decider = decider;
        this.decidedAt = at;
    }

    public UUID id() {
        return Objects.requireNonNull(id, "a decision has an id once it is stored");
    }

    public UUID plan() {
        return planId;
    }

    public Contribution contribution() {
        return new Contribution(contributionKind, contributionId);
    }

    /** How many there were of the same contribution up to this one; the highest counts. */
    public int turn() {
        return turn;
    }

    public DecisionKind kind() {
        return kind;
    }

    /** Empty only where it was plainly adopted. */
    public String reason() {
        return reason;
    }

    /** What became of it in the plan. */
    public String changeMade() {
        return changeMade;
    }

    public Optional<Contribution> mergedInto() {
        ContributionKind other = mergedKind;
        UUID which = mergedId;
        return other == null || which == null ? Optional.empty() : Optional.of(new Contribution(other, which));
    }

    public Optional<LocalDate> deferredUntil() {
        return Optional.ofNullable(deferredUntil);
    }

    /** What it did to a text or to facts. */
    public Effect effect() {
        return new Effect(draftId, edit, lastEdit, fromVersion, toVersion, placeId, wordsBefore, finalWords, changes);
    }

    public Speaker decider() {
        return decider;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
