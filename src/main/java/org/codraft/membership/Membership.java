package org.codraft.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.codraft.tenancy.Tenant;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * A person's seat in one country: the organisation they speak for and the roles they hold. It is invited, then active,
 * and may be suspended and reinstated; it is never removed, so that the history keeps its people.
 */
@Entity
@Audited
public class Membership {

    /** Where a membership stands. */
    public enum State {
        /** The one-time link has been handed over and not been used. */
        INVITED,
        ACTIVE,
        /** May do nothing until reinstated. */
        SUSPENDED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    private String name;
    private String email;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Convert(converter = RolesConverter.class)
    private Set<Role> roles;

    @Enumerated(EnumType.STRING)
    private State state;

    @NotAudited
    @Column(name = "invitation_hash")
    private @Nullable String invitationHash;

    @Column(name = "invited_until")
    private @Nullable Instant invitedUntil;

    protected Membership() {}

    Membership(NewMember member, Organisation organisation) {
        this.name = member.name().strip();
        this.email = member.email().strip();
        this.organisation = organisation;
        this.roles = EnumSet.copyOf(member.roles());
        this.state = State.INVITED;
    }

    /** Lets the bearer of this token take the seat until then; an earlier link stops working. */
    void invite(String tokenHash, Instant until) {
        if (state != State.INVITED) {
            throw new IllegalStateException("Only a seat that nobody has taken can be offered.");
        }
        invitationHash = tokenHash;
        invitedUntil = until;
    }

    boolean isOfferedAt(Instant moment) {
        return state == State.INVITED && invitedUntil != null && moment.isBefore(invitedUntil);
    }

    /** The account takes the seat; the link is used up. */
    void beTakenBy(UUID account) {
        if (state != State.INVITED) {
            throw new IllegalStateException("This seat is taken.");
        }
        accountId = account;
        state = State.ACTIVE;
        invitationHash = null;
        invitedUntil = null;
    }

    void holdRoles(Set<Role> newRoles) {
        roles = EnumSet.copyOf(newRoles);
    }

    void suspend() {
        state = State.SUSPENDED;
    }

    void reinstate() {
        state = accountId == null ? State.INVITED : State.ACTIVE;
    }

    boolean isAnAdministratorAtWork() {
        return state == State.ACTIVE && roles.contains(Role.COUNTRY_ADMINISTRATOR);
    }

    /** The member as an actor, with the rights of their roles. */
    public Actor actor(Tenant tenant) {
        return new Actor(tenant, accountId, id(), name, organisation.name(), organisation.side(), Role.rightsOf(roles));
    }

    public UUID id() {
        return Objects.requireNonNull(id, "a membership has an id once it is stored");
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }

    public State state() {
        return state;
    }
}
