package org.codraft.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InertTests {

    @Test
    void beginsNoNewLine() {
        assertThat(Inert.line("Mallory\r\nBcc: all@example.org\u2028x")).doesNotContain("\r", "\n", "\u2028");
    }

    @Test
    void doesNotTurnTheWriting() {
        assertThat(Inert.words("abc\u202efed\u2069")).isEqualTo("abcfed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.evil.example", "https://evil.example/x", "me@evil.example", "Click evil.example now"})
    void isNoAddress(String name) {
        assertThat(Inert.line(name)).doesNotContain("evil.example", "://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Ruiz", "Ministry of Justice", "Dr. Ana R. Ruiz", "Ángel Ñandú, S.A."})
    void leavesNamesAlone(String name) {
        assertThat(Inert.line(name)).isEqualTo(name);
    }

    @Test
    void shortensByWholeCharacters() {
        assertThat(Inert.shortened("😀😀😀", 2)).isEqualTo("😀😀…");
        assertThat(Inert.shortened("short", 10)).isEqualTo("short");
    }
}
