package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.codraft.importing.RowProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanDocumentTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void recognisesEachShapeByWhatIsInIt() throws IOException {
        assertThat(Fixtures.open(folder, Fixtures.bytes("uk-final.json")).format())
                .isEqualTo(PublishedFormat.UK_FINAL);
        assertThat(Fixtures.open(folder, Fixtures.bytes("uk-draft.json")).format())
                .isEqualTo(PublishedFormat.UK_DRAFT);
        assertThat(Fixtures.open(folder, Fixtures.bytes("canada.json")).format())
                .isEqualTo(PublishedFormat.CANADA);
        assertThat(Fixtures.open(folder, Fixtures.bytes("argentina.json")).format())
                .isEqualTo(PublishedFormat.ARGENTINA_THEMES);
    }

    @Test
    void putsTheUnitedKingdomsHeadingsIntoTheTemplatesSections() throws IOException {
        PublishedPlan plan = only("uk-final.json");
        PublishedCommitment moorings = plan.commitments().getFirst();

        assertThat(plan.starts()).isEqualTo(LocalDate.of(2031, 1, 1));
        assertThat(plan.ends()).isEqualTo(LocalDate.of(2033, 12, 31));
        assertThat(plan.facts()).containsEntry("licence", "written for this project");
        assertThat(moorings.text("solution").in("en"))
                .isEqualTo("The harbour office will list every mooring.\n\nBy the harbour office.");
        assertThat(moorings.text("problem").in("en")).startsWith("Nobody knows");
        assertThat(moorings.ends().date()).isEqualTo(LocalDate.of(2032, 9, 30));
        assertThat(moorings.facts()).containsEntry("irm / specificity", "high").containsEntry("theme", "Harbours");
    }

    @Test
    void takesAHeadingOutOfTheListOfOrganisationsItRanInto() throws IOException {
        PublishedCommitment moorings = only("uk-final.json").commitments().getFirst();

        assertThat(moorings.supporters().civilSociety()).containsExactly("Boat Owners", "Friends of the Quay");
        assertThat(moorings.text("results").in("en")).isEqualTo("Everybody knows where to moor.");
    }

    @Test
    void makesMilestonesOfTheDashedLinesOfATimescale() throws IOException {
        PublishedCommitment moorings = only("uk-final.json").commitments().getFirst();

        assertThat(moorings.milestones())
                .extracting(m -> m.title().in("en") + " | " + m.deadlineText().in("en"))
                .containsExactly(
                        "a list of moorings by March 2032 | by March 2032",
                        "a map that shows them to visitors (Autumn 2032) | Autumn 2032");
        assertThat(moorings.facts().get("timescales")).startsWith("The steps are:");
    }

    @Test
    void saysWhereATitleWasMadeOfTheFirstWords() throws IOException {
        PublishedPlan plan = only("uk-final.json");

        assertThat(plan.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.MISSING_TITLE);
            assertThat(problem.line()).isEqualTo(9);
        });
        assertThat(plan.commitments().getLast().title().in("en")).isEqualTo("Tides");
    }

    @Test
    void bringsInWhatCivilSocietyAskedForBesideWhatGovernmentOffered() throws IOException {
        PublishedPlan draft = only("uk-draft.json");

        assertThat(draft.commitments()).extracting(PublishedCommitment::number).containsExactly("CSO-1", "D2", "D10");
        assertThat(draft.slug()).isEqualTo("draft-9");
        assertThat(draft.facts()).containsEntry("civil_society_priority_areas / note", "Not accepted yet");
    }

    @Test
    void foldsIndicatorsIntoTheOutputsOfTheirMilestoneInBothLanguages() throws IOException {
        PublishedCommitment snow = only("canada.json").commitments().getFirst();
        PublishedMilestone counted = snow.milestones().getFirst();

        assertThat(snow.title().in("fr")).isEqualTo("Neige");
        assertThat(counted.outputs().in("en")).isEqualTo("• Gauges built (By fall 2028)\n• Gauges read (By June 2028)");
        assertThat(counted.outputs().in("fr")).startsWith("• Jauges construites (D'ici l'automne 2028)");
        assertThat(counted.deadline()).isEqualTo(LocalDate.of(2028, 11, 30));
        assertThat(counted.deadlineText().in("en")).isEqualTo("By fall 2028");
        assertThat(counted.lead()).isEqualTo("snow-neige; ice-glace");
        assertThat(counted.sourceKey()).isEqualTo("canada/ca/9/c01.1");
        assertThat(snow.facts()).containsEntry("C01.1.2 / s4d", "true");
    }

    @Test
    void readsAThemeAsAProblemToSolve() throws IOException {
        PublishedCommitment rivers = only("argentina.json").commitments().getFirst();

        assertThat(rivers.title().in("es")).isEqualTo("Ríos limpios");
        assertThat(rivers.text("problem").in("es")).startsWith("Los ríos");
        assertThat(rivers.lead()).isEqualTo("Secretaría de Ríos");
    }

    @Test
    void reportsAPlanOfNoKnownCountry() throws IOException {
        PublishedFile file =
                Fixtures.open(folder, Fixtures.text("argentina.json").replace("Argentina", "Atlantis"));

        assertThat(file.plans()).isEmpty();
        assertThat(file.preview().problemsByKind()).containsEntry(Kind.UNKNOWN_COUNTRY, 1);
    }

    private PublishedPlan only(String name) throws IOException {
        return Fixtures.open(folder, Fixtures.bytes(name)).plans().toList().getFirst();
    }
}
