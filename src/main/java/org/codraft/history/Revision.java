package org.codraft.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.UUID;
import org.codraft.membership.Actor;
import org.codraft.membership.Side;
import org.hibernate.annotations.TenantId;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.jspecify.annotations.Nullable;

/**
 * One transaction that changed something: its author with organisation and side as they were then, its moment, its
 * kind, and a reason where the action asked for one. Numbers come from the database one by one, so that of two changes
 * to the same thing the later always has the higher number, whichever node made it.
 */
@Entity
@Unaudited("because it is what the history is made of, and is never changed")
@RevisionEntity(Author.class)
class Revision {

    @Id
    @RevisionNumber
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 1)
    private long id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @RevisionTimestamp
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "membership_id")
    private @Nullable UUID membershipId;

    private String person;
    private @Nullable String organisation;

    @Enumerated(EnumType.STRING)
    private @Nullable Side side;

    private @Nullable String reason;

    protected Revision() {}

    void isBy(Actor author, Instant moment) {
        accountId = author.accountId();
        membershipId = author.membershipId();
        person = author.name();
        organisation = author.organisation();
        side = author.side();
        at = moment;
    }

    void is(Kind newKind, @Nullable String newReason) {
        kind = newKind;
        reason = newReason;
    }
}
