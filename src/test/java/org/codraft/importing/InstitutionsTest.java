package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.codraft.importing.PublishedCommitment.Supporters;
import org.junit.jupiter.api.Test;

class InstitutionsTest {

    @Test
    void leavesAMinistryWithCommasWhole() {
        assertThat(Institutions.names("Ministry of Labour, Social Affairs and Family"))
                .containsExactly("Ministry of Labour, Social Affairs and Family");
        assertThat(Institutions.names("Secretaría de Justicia, Derechos Humanos y Gobernación"))
                .hasSize(1);
    }

    @Test
    void separatesAtACommaBeforeAnotherInstitution() {
        assertThat(Institutions.names("Ministry of Labour, Social Affairs and Family, Ministry of Rivers, UNDP"))
                .containsExactly("Ministry of Labour, Social Affairs and Family", "Ministry of Rivers", "UNDP");
    }

    @Test
    void separatesAtSemicolonsButNotInBrackets() {
        assertThat(Institutions.names("Harbour Office; Port (with the quay; and the pier);"))
                .containsExactly("Harbour Office", "Port (with the quay; and the pier)");
    }

    @Test
    void joinsANameThatWasBrokenOverTwoLines() {
        assertThat(Institutions.names("Secretaría de<br/>Desarrollo Social<br/>"))
                .containsExactly("Secretaría de Desarrollo Social");
        assertThat(Institutions.names("Office of the<br/>Ministry of Rivers")).hasSize(1);
        assertThat(Institutions.names("Ministry of Rivers<br/>Ministry of Lakes"))
                .hasSize(2);
    }

    @Test
    void tellsTheSidesByTheCellsOwnHeadings() {
        Supporters english = Institutions.supporters("Ministry of Rivers; CSOs: Clean Water Now, Ratepayers Union");
        Supporters spanish =
                Institutions.supporters("Gobierno: SEFIN, IAIP<br/>Sociedad civil/ Iniciativa privada: CNA");

        assertThat(english.government()).containsExactly("Ministry of Rivers");
        assertThat(english.civilSociety()).containsExactly("Clean Water Now", "Ratepayers Union");
        assertThat(spanish.government()).containsExactly("SEFIN", "IAIP");
        assertThat(spanish.civilSociety()).containsExactly("CNA");
    }

    @Test
    void doesNotGuessTheSideOfAnUnmarkedName() {
        Supporters supporters = Institutions.supporters("Transparency Now; Ministry of Lakes");

        assertThat(supporters.others()).containsExactly("Transparency Now");
        assertThat(supporters.government()).containsExactly("Ministry of Lakes");
        assertThat(supporters.civilSociety()).isEmpty();
    }
}
