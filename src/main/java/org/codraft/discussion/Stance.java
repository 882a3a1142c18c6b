package org.codraft.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.codraft.shared.NotPossible;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * Where a person, or an organisation through one, stands on a commitment or a suggestion. Each has one; another takes its
 * place, and the history keeps both.
 */
@Entity
@Audited
public class Stance {

    /** What one stands on. */
    public enum Subject {
        COMMITMENT,
        SUGGESTION
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

    @Enumerated(EnumType.STRING)
    private Subject about;

    @Column(name = "about_id")
    private UUID aboutId;

    @Enumerated(EnumType.STRING)
    private StanceKind kind;

    private String reason;

    @Embedded
    private Speaker speaker;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected Stance() {}

    /** @throws NotPossible as {@link #change} */
    Stance(Target target, StanceKind kind, String reason, Speaker speaker, Instant at) {
        UUID suggestion = target.suggestion();
        this.planId = target.plan();
        this.commitmentId = target.commitment();
        this.about = suggestion == null ? Subject.COMMITMENT : Subject.SUGGESTION;
        this.aboutId = suggestion == null ? target.commitment() : suggestion;
        this.kind = kind;
        this.reason = said(kind, reason);
        this.speaker = speaker;
        this.takenAt = at;
    }

    /** @throws NotPossible without the reason that standing aside and objecting need */
    void change(StanceKind newKind, String newReason, Speaker by, Instant at) {
        reason = said(newKind, newReason);
        kind = newKind;
        speaker = by;
        takenAt = at;
    }

    private static String said(StanceKind kind, String reason) {
        String said = Wording.of(reason, 5_000);
        if (kind.needsReason() && said.isEmpty()) {
            throw new NotPossible("discussion.reason-missing");
        }
        return said;
    }

    /** Whether it is this speaker's, as oneself or for the organisation. */
    boolean isOf(Speaker other) {
        return speaker.isForOrganisation() == other.isForOrganisation()
                && (speaker.isForOrganisation()
                        ? Objects.equals(speaker.organisationId(), other.organisationId())
                        : Objects.equals(speaker.seat(), other.seat()));
    }

    public UUID id() {
        return Objects.requireNonNull(id, "a stance has an id once it is stored");
    }

    UUID plan() {
        return planId;
    }

    UUID commitment() {
        return commitmentId;
    }

    public Subject about() {
        return about;
    }

    /** The commitment or suggestion. */
    public UUID aboutId() {
        return aboutId;
    }

    public StanceKind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public Speaker speaker() {
        return speaker;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
