package org.codraft.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTests {

    @Test
    void namesEachLanguageForThoseWhoSpeakIt() {
        assertThat(Languages.SPOKEN).extracting(Languages::ownName).containsExactly("English", "Español", "Français");
    }

    @Test
    void knowsOnlyTheLanguagesItSpeaks() {
        assertThat(Languages.spoken("fr")).contains(Locale.FRENCH);
        assertThat(Languages.spoken("de")).isEmpty();
    }
}
