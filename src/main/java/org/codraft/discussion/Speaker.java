package org.codraft.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.codraft.membership.Actor;
import org.codraft.membership.Side;
import org.codraft.tenancy.Tenant;
import org.jspecify.annotations.Nullable;

/** Who said something, and for whom: the person, their organisation and its side as they were then. */
@Embeddable
public class Speaker {

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "membership_id")
    private @Nullable UUID membershipId;

    private String person;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    private @Nullable String organisation;

    @Enumerated(EnumType.STRING)
    private @Nullable Side side;

    @Column(name = "for_organisation")
    private boolean forOrganisation;

    protected Speaker() {}

    Speaker(Actor actor, @Nullable UUID organisationId, boolean forOrganisation) {
        this.accountId = actor.accountId();
        this.membershipId = actor.membershipId();
        this.person = actor.name();
        this.organisationId = organisationId;
        this.organisation = actor.organisation();
        this.side = actor.side();
        this.forOrganisation = forOrganisation;
    }

    /**
     * Somebody who said it elsewhere and has entered nothing here.
     *
     * @param person empty if only the organisation is known
     */
    public static Speaker quoted(
            String person, @Nullable UUID organisationId, @Nullable String organisation, Side side) {
        Speaker quoted = new Speaker();
        quoted.person = person;
        quoted.organisationId = organisationId;
        quoted.organisation = organisation;
        quoted.side = side;
        return quoted;
    }

    public String person() {
        return person;
    }

    /** Empty for somebody without a seat. */
    public String organisation() {
        return Objects.requireNonNullElse(organisation, "");
    }

    public Side side() {
        return Objects.requireNonNullElse(side, Side.OTHER);
    }

    /** Whether they spoke in their organisation's name. */
    public boolean isForOrganisation() {
        return forOrganisation;
    }

    public @Nullable UUID account() {
        return accountId;
    }

    /** Their membership, or null for the installation itself. */
    public @Nullable UUID seat() {
        return membershipId;
    }

    public @Nullable UUID organisationId() {
        return organisationId;
    }

    /** Whether this actor is the same person. */
    public boolean is(Actor actor) {
        return membershipId != null && membershipId.equals(actor.membershipId());
    }

    /** As whom they are named in the record; without any right. */
    Actor asActor(Tenant tenant) {
        return new Actor(tenant, accountId, membershipId, person, organisation, side, Set.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Speaker speaker
                && Objects.equals(accountId, speaker.accountId)
                && Objects.equals(membershipId, speaker.membershipId)
                && person.equals(speaker.person)
                && Objects.equals(organisationId, speaker.organisationId)
                && Objects.equals(organisation, speaker.organisation)
                && side == speaker.side
                && forOrganisation == speaker.forOrganisation;
    }

    @Override
    public int hashCode() {
        return Objects.hash(membershipId, person, organisationId, forOrganisation);
    }

    @Override
    public String toString() {
        return person + ", " + organisation() + (forOrganisation ? " (for it)" : "");
    }
}
