package org.codraft.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.codraft.membership.Actor;
import org.codraft.shared.NotPossible;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * An organisation lets one of its members speak for it, from one day to another. It may be ended before with a reason; it
 * is never removed, so that what was said under it stays explained.
 */
@Entity
@Audited
public class Mandate {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "membership_id")
    private UUID membershipId;

    private LocalDate starts;
    private @Nullable LocalDate ends;

    @Column(name = "may_give")
    private boolean mayGive;

    @Column(name = "given_by_account")
    private @Nullable UUID givenByAccount;

    @Column(name = "given_by_membership")
    private @Nullable UUID givenByMembership;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_by_organisation")
    private @Nullable String givenByOrganisation;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    protected Mandate() {}

    /** @throws NotPossible if it ends before it starts */
    Mandate(NewMandate given, Actor by, Instant at) {
        if (given.ends() != null && given.ends().isBefore(given.starts())) {
            throw new NotPossible("discussion.mandate-ends-before-it-starts");
        }
        this.organisationId = given.organisation();
        this.membershipId = given.seat();
        this.starts = given.starts();
        this.ends = given.ends();
        this.mayGive = given.mayGive();
        this.givenByAccount = by.accountId();
        this.givenByMembership = by.membershipId();
        this.givenBy = by.name();
        this.givenByOrganisation = by.organisation();
        this.givenAt = at;
    }

    /** @throws NotPossible without a reason, or if it is over already */
    void end(String reason, Instant at) {
        if (endedAt != null) {
            throw new NotPossible("discussion.mandate-is-over");
        }
        endReason = Wording.required(reason, 1_000);
        endedAt = at;
    }

    boolean isOf(UUID organisation) {
        return organisationId.equals(organisation);
    }

    /** Whether its holder speaks for the organisation that day; both its first and its last day count. */
    public boolean countsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
    }

    public UUID id() {
        return Objects.requireNonNull(id, "a mandate has an id once it is stored");
    }

    public UUID organisation() {
        return organisationId;
    }

    /** The membership of whoever may speak. */
    public UUID seat() {
        return membershipId;
    }

    public LocalDate starts() {
        return starts;
    }

    public @Nullable LocalDate ends() {
        return ends;
    }

    /** Whether its holder may give others of the organisation such a mandate. */
    public boolean mayGive() {
        return mayGive;
    }

    public String givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Why it was ended before its time; empty if it was not. */
    public String endReason() {
        return Objects.requireNonNullElse(endReason, "");
    }
}
