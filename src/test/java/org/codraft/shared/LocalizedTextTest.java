package org.codraft.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Locale FRENCH = Locale.FRENCH;

    @Test
    void speaksTheLanguageItIsAskedFor() {
        LocalizedText text = new LocalizedText(Map.of("en", "Inputs", "es", "Aportes"));

        assertThat(text.in(Locale.forLanguageTag("es-UY"))).isEqualTo("Aportes");
    }

    @Test
    void fallsBackToEnglish() {
        LocalizedText text = new LocalizedText(Map.of("en", "Inputs", "es", "Aportes"));

        assertThat(text.in(FRENCH)).isEqualTo("Inputs");
    }

    @Test
    void fallsBackToTheLanguageItHas() {
        assertThat(LocalizedText.of(SPANISH, "Aportes").in(FRENCH)).isEqualTo("Aportes");
    }

    @Test
    void comesBackFromTheDatabaseAsItWent() {
        LocalizedText text = new LocalizedText(Map.of("fr", "«\u202fMise en œuvre\u202f»", "en", "a \"quote\""));

        assertThat(LocalizedText.parse(text.toJson())).isEqualTo(text);
    }

    @Test
    void isAlwaysWrittenInTheSameOrder() {
        LocalizedText text = new LocalizedText(Map.of("fr", "Clos", "es", "Cerrado", "en", "Closed"));

        assertThat(text.toJson()).isEqualTo("{\"en\":\"Closed\",\"es\":\"Cerrado\",\"fr\":\"Clos\"}");
    }

    @Test
    void isNeverEmpty() {
        assertThatThrownBy(() -> new LocalizedText(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
