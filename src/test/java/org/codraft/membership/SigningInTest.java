package org.codraft.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.codraft.testing.Person.PASSWORD;

import java.util.Locale;
import org.codraft.shared.NotPossible;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Person;
import org.codraft.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;

/** How sessions begin and end. */
@CodraftTest
class SigningInTest {

    @Autowired
    private World world;

    @Autowired
    private Accounts accounts;

    private Person person;

    @BeforeEach
    void settle() {
        person = world.aReaderOf(world.aCountry("kenya"));
    }

    @Test
    void guessesAreThrottledAfterAFew() {
        String email = person.signedIn().email();
        for (int guess = 0; guess < 5; guess++) {
            assertThatThrownBy(() -> world.signsIn(email, "not the password"))
                    .isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> world.signsIn(email, PASSWORD)).isInstanceOf(LockedException.class);
        assertThatThrownBy(() -> world.signsIn(email.toUpperCase(Locale.ROOT), PASSWORD))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void anUnknownAddressIsRefusedLikeAWrongPassword() {
        assertThatThrownBy(() -> world.signsIn(world.aMailboxOf("nobody"), PASSWORD))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("No account with this e-mail address and password");
    }

    @Test
    void signingOutEverywhereEndsEverySession() {
        SignedIn onAnotherDevice = world.signsIn(person.signedIn().email(), PASSWORD);
        assertThat(accounts.isStillSignedIn(onAnotherDevice)).isTrue();

        accounts.signOutEverywhere(person.signedIn());

        assertThat(accounts.isStillSignedIn(person.signedIn())).isFalse();
        assertThat(accounts.isStillSignedIn(onAnotherDevice)).isFalse();
        assertThat(accounts.isStillSignedIn(world.signsIn(person.signedIn().email(), PASSWORD)))
                .isTrue();
    }

    @Test
    void aNewPasswordEndsEverySessionAndTheOldPassword() {
        assertThatThrownBy(() -> accounts.changePassword(person.signedIn(), "not the password", "another one for me"))
                .isInstanceOf(NotPossible.class);
        accounts.changePassword(person.signedIn(), PASSWORD, "another one for me");

        assertThat(accounts.isStillSignedIn(person.signedIn())).isFalse();
        assertThat(accounts.isStillSignedIn(world.signsIn(person.signedIn().email(), "another one for me")))
                .isTrue();
        assertThatThrownBy(() -> world.signsIn(person.signedIn().email(), PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
    }
}
