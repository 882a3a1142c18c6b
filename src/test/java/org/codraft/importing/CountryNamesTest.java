package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountryNamesTest {

    @Test
    void knowsACountryByAnyOfItsNames() {
        CountryNames kingdom = CountryNames.of(List.of("United Kingdom"));

        assertThat(List.of("UK", "u.k.", " united  kingdom", "Royaume-Uni", "Reino Unido", "Great Britain"))
                .allMatch(kingdom::want);
        assertThat(CountryNames.of(List.of("North Macedonia")).want("Macedonia"))
                .isTrue();
        assertThat(CountryNames.of(List.of("México")).want("MEXICO")).isTrue();
        assertThat(CountryNames.of(List.of("Trinidad & Tobago")).want("Trinidad and Tobago"))
                .isTrue();
    }

    @Test
    void doesNotTakeOneCountryForAnother() {
        CountryNames kingdom = CountryNames.of(List.of("United Kingdom"));

        assertThat(List.of("USA", "Ukraine", "Ireland", "")).noneMatch(kingdom::want);
    }

    @Test
    void knowsALocalMemberByTheNameItGivesItself() {
        CountryNames town = CountryNames.of(List.of("Ciudad de los Ríos"));

        assertThat(town.want("ciudad de los rios")).isTrue();
        assertThat(CountryNames.all().know("ciudad de los rios")).isFalse();
    }

    @Test
    void doesNotKnowAnInventedCountry() {
        assertThat(CountryNames.all().want("Atlantis")).isFalse();
    }
}
