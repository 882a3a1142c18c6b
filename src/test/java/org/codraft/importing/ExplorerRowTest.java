package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplorerRowTest {

    @TempDir
    Path folder = Path.of("");

    private String csv = "";

    @BeforeEach
    void takesTheSmallFile() {
        csv = Fixtures.text("explorer.csv");
    }

    @Test
    void readsTheTitleWithoutItsNumberAndKeepsItAsItStood() throws IOException {
        PublishedCommitment rivers = kingdom().commitments().getLast();

        assertThat(rivers.title().in("en")).isEqualTo("Publish every river permit");
        assertThat(rivers.facts())
                .containsEntry("Commitment Title", "10. Publish every river permit")
                .containsEntry("Short Title", "River permits")
                .containsEntry("PoC Specified?", "0");
    }

    @Test
    void keepsParagraphsAndListsOfTheFullText() throws IOException {
        PublishedCommitment rivers = kingdom().commitments().getLast();

        assertThat(rivers.texts()).containsOnlyKeys("solution");
        assertThat(rivers.text("solution").in("en"))
                .isEqualTo(
                        "First paragraph of the plan.\nSecond paragraph, with bold words & signs.\n• first step\n• second step");
    }

    @Test
    void givesTagsAndValuesAndPutsTheRestAmongTheFacts() throws IOException {
        PublishedCommitment rivers = kingdom().commitments().getLast();

        assertThat(rivers.policyAreas()).containsExactly("Fiscal Openness");
        assertThat(rivers.ogpValues()).containsExactly("Access to information", "Civic participation");
        assertThat(rivers.facts())
                .containsEntry("Potential impact", "Moderate")
                .containsEntry("Theme", "Rivers")
                .doesNotContainKeys("Open Data", "Full Text", "Country");
    }

    @Test
    void neverTakesANullCodeForAValueAndKeepsWhichOneItWas() throws IOException {
        PublishedCommitment dams = kingdom().commitments().getFirst();
        PublishedCommitment consultations = uruguay().commitments().getLast();

        assertThat(dams.supporters().others()).isEmpty();
        assertThat(dams.facts())
                .containsEntry("Supporting Institution(s)", "NR")
                .containsEntry("Potential impact", "Unclear");
        assertThat(consultations.lead()).isEmpty();
        assertThat(consultations.texts()).isEmpty();
        assertThat(consultations.facts())
                .containsEntry("Lead Institution", "Unclear")
                .containsEntry("Full Text", "N/A");
    }

    @Test
    void readsDayFirstAndMonthFirstInTheSameColumn() throws IOException {
        assertThat(kingdom().commitments().getLast().ends().date()).isEqualTo(LocalDate.of(2014, 9, 30));
        assertThat(uruguay().commitments().getFirst().ends().date()).isEqualTo(LocalDate.of(2015, 12, 1));
        assertThat(uruguay().commitments().getFirst().ends().text()).isEqualTo("12/01/2015");
    }

    @Test
    void makesATitleOfTheTextWhereNoneIsGiven() throws IOException {
        PublishedCommitment untitled = kingdom().commitments().get(1);

        assertThat(untitled.title().in("en")).startsWith("A text without a title:");
        assertThat(untitled.text("solution").in("en")).endsWith("\nOn a second line it says how.");
    }

    private PublishedPlan kingdom() throws IOException {
        return Fixtures.plans(folder, csv).getFirst();
    }

    private PublishedPlan uruguay() throws IOException {
        return Fixtures.plans(folder, csv).getLast();
    }
}
