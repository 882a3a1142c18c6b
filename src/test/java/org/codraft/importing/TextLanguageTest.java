package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLanguageTest {

    @Test
    void tellsFourLanguagesApart() {
        assertThat(language("The list of the rivers is open to all, and it will be kept by the office"))
                .isEqualTo("en");
        assertThat(language("La lista de los ríos se publica en el sitio y la gente la lee con una clave"))
                .isEqualTo("es");
        assertThat(language("La liste des rivières est publiée sur le site et les gens la lisent avec une clé"))
                .isEqualTo("fr");
        assertThat(language(
                        "A lista dos rios é publicada no sítio e as pessoas não são obrigadas ao registo, pelo que os"))
                .isEqualTo("pt");
    }

    @Test
    void leavesShortTextsToTheirPlan() {
        assertThat(TextLanguage.in("e-Tax").or("es")).isEqualTo("es");
    }

    private static String language(String text) {
        return TextLanguage.in(text).or("?");
    }
}
