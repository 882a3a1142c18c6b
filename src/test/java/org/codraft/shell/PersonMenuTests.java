package org.codraft.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonMenuTests {

    @ParameterizedTest
    @CsvSource({
        "Ana Ruiz,AR",
        "Ana de la Cruz,AC",
        "Élodie Brun,ÉB",
        "Madonna,M",
        "José Luis Paz Soldán,JL",
        "' Olu  Ade ',OA"
    })
    void shortensANameToItsInitials(String name, String initials) {
        assertThat(PersonMenu.initials(name)).isEqualTo(initials);
    }
}
