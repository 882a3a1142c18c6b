package org.codraft.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void isOfferedUntilItsTimeRunsOut() {
        Membership seat = aSeat(Role.READER);

        seat.invite("hash", LATER);

        assertThat(seat.isOfferedAt(NOW)).isTrue();
        assertThat(seat.isOfferedAt(LATER)).isFalse();
    }

    @Test
    void canBeTakenOnce() {
        Membership seat = aSeat(Role.READER);
        seat.invite("hash", LATER);

        seat.beTakenBy(UUID.randomUUID());

        assertThat(seat.state()).isEqualTo(Membership.State.ACTIVE);
        assertThat(seat.isOfferedAt(NOW)).isFalse();
        assertThatThrownBy(() -> seat.beTakenBy(UUID.randomUUID())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNotOfferedAgainOnceTaken() {
        Membership seat = aTakenSeat(Role.READER);

        assertThatThrownBy(() -> seat.invite("hash", LATER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNoAdministratorsSeatWhileSuspended() {
        Membership seat = aTakenSeat(Role.COUNTRY_ADMINISTRATOR);

        seat.suspend();

        assertThat(seat.isAnAdministratorAtWork()).isFalse();
    }

    @Test
    void returnsToWhereItStoodWhenReinstated() {
        Membership taken = aTakenSeat(Role.READER);
        Membership offered = aSeat(Role.READER);
        taken.suspend();
        offered.suspend();

        taken.reinstate();
        offered.reinstate();

        assertThat(taken.state()).isEqualTo(Membership.State.ACTIVE);
        assertThat(offered.state()).isEqualTo(Membership.State.INVITED);
    }

    @Test
    void isNotOfferedWhileSuspended() {
        Membership seat = aSeat(Role.READER);
        seat.invite("hash", LATER);

        seat.suspend();

        assertThat(seat.isOfferedAt(NOW)).isFalse();
    }

    @Test
    void handsOutACopyOfItsRoles() {
        Membership seat = aTakenSeat(Role.READER);

        seat.roles().add(Role.COUNTRY_ADMINISTRATOR);

        assertThat(seat.roles()).containsExactly(Role.READER);
    }

    private static Membership aTakenSeat(Role role) {
        Membership seat = aSeat(role);
        seat.beTakenBy(UUID.randomUUID());
        return seat;
    }

    private static Membership aSeat(Role role) {
        Set<Role> roles = EnumSet.of(role);
        return new Membership(
                new NewMember("Ana", "ana@example.org", UUID.randomUUID(), roles),
                new Organisation("Ministry of Justice", Side.GOVERNMENT));
    }
}
