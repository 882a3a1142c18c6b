package org.codraft.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpokenLanguagesTests {

    private final Locale ofThisMachine = Locale.getDefault();

    @AfterEach
    void giveTheMachineItsLanguageBack() {
        Locale.setDefault(ofThisMachine);
    }

    @Test
    void offersEnglishFirst() {
        assertThat(new SpokenLanguages().getProvidedLocales()).first().isEqualTo(Locale.ENGLISH);
    }

    @Test
    void speaksEnglishOnAFrenchServer() {
        Locale.setDefault(Locale.FRANCE);

        assertThat(new SpokenLanguages().getTranslation("shell.password", Locale.ENGLISH))
                .isEqualTo("Password");
    }
}
