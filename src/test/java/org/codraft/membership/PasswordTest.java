package org.codraft.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.codraft.shared.NotPossible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 201})
    void refusesTooShortAndTooLong(int length) {
        assertThatThrownBy(() -> new Password("x".repeat(length)))
                .isInstanceOfSatisfying(NotPossible.class, refused -> {
                    assertThat(refused.sentence()).isEqualTo("membership.password-length");
                    assertThat(refused.arguments()).containsExactly(12, 200);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 200})
    void takesAnyCharactersOfTheRightLength(int length) {
        assertThatCode(() -> new Password("ñ".repeat(length))).doesNotThrowAnyException();
    }

    @Test
    void neverPrintsItself() {
        assertThat(new Password("correct horse battery")).asString().doesNotContain("horse");
    }

    @Test
    void aOneTimeLinkNeverPrintsItsSecret() {
        OneTimeLink link = OneTimeLink.fresh();

        assertThat(link).asString().doesNotContain(link.token());
        assertThat(link.hash()).doesNotContain(link.token());
    }
}
