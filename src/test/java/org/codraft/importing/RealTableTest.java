package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.codraft.importing.RowProblem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads OGP’s Explorer database of 2016; skipped where it is absent. */
class RealTableTest {

    @BeforeEach
    void needsThePublishedPlans() {
        PublishedPlans.areNeeded();
    }

    @Test
    void readsEveryCommitmentOfTheExplorerDatabase() throws IOException {
        PublishedFile file = PublishedPlans.open("ogp-explorer-2016.csv", CountryNames.all());

        List<PublishedPlan> plans = file.plans().toList();

        assertThat(file.format()).isEqualTo(PublishedFormat.OGP_EXPLORER);
        assertThat(plans).hasSize(84);
        assertThat(plans.stream().map(PublishedPlan::country).distinct()).hasSize(52);
        assertThat(commitments(plans)).hasSize(1596);
        assertThat(commitments(plans)).allSatisfy(c -> {
            assertThat(c.title().isEmpty()).isFalse();
            assertThat(c.facts().values()).noneMatch(String::isBlank);
        });
        assertThat(keys(plans)).hasSize(1596);
    }

    @Test
    void losesNoLineOfTheExplorerDatabase() throws IOException {
        List<PublishedPlan> plans = PublishedPlans.open("ogp-explorer-2016.csv", CountryNames.all())
                .plans()
                .toList();

        Set<Integer> lines = new HashSet<>();
        commitments(plans).forEach(c -> lines.add(c.line()));

        assertThat(lines).hasSize(1596).allMatch(line -> line >= 3 && line <= 1598);
    }

    @Test
    void tellsTheLanguagesOfTheExplorerDatabase() throws IOException {
        List<PublishedCommitment> all = commitments(PublishedPlans.open("ogp-explorer-2016.csv", CountryNames.all())
                .plans()
                .toList());

        assertThat(in(all, "es")).isBetween(425L, 440L);
        assertThat(in(all, "pt")).isBetween(28L, 36L);
        assertThat(in(all, "fr")).isZero();
    }

    @Test
    void givesACountryOnlyItsOwnPlansByAnyOfItsNames() throws IOException {
        ImportPreview preview = PublishedPlans.open("ogp-explorer-2016.csv", CountryNames.of(Set.of("Reino Unido")))
                .preview();

        assertThat(preview.wantedCommitments()).isEqualTo(62);
        assertThat(preview.countries())
                .hasSize(52)
                .filteredOn(c -> c.wanted())
                .singleElement()
                .satisfies(c -> assertThat(c.name()).isEqualTo("UK"));
    }

    @Test
    void reportsWhatIsDoubtfulInTheExplorerDatabase() throws IOException {
        ImportPreview preview =
                PublishedPlans.open("ogp-explorer-2016.csv", CountryNames.all()).preview();

        assertThat(preview.problemsByKind())
                .containsEntry(Kind.REPLACEMENT_CHARACTER, 3)
                .containsEntry(Kind.UNREADABLE_DATE, 2)
                .containsEntry(Kind.DUPLICATE_NUMBER, 73)
                .doesNotContainKeys(Kind.UNKNOWN_COUNTRY, Kind.MISSING_TITLE, Kind.MISSING_NUMBER);
        assertThat(preview.problems()).hasSize(RowProblems.KEPT);
    }

    private static List<PublishedCommitment> commitments(List<PublishedPlan> plans) {
        return plans.stream().flatMap(plan -> plan.commitments().stream()).toList();
    }

    private static Set<String> keys(List<PublishedPlan> plans) {
        Set<String> keys = new HashSet<>();
        commitments(plans).forEach(c -> keys.add(c.sourceKey()));
        return keys;
    }

    private static long in(List<PublishedCommitment> all, String language) {
        return all.stream()
                .filter(c -> c.title().byLanguage().containsKey(language))
                .count();
    }
}
