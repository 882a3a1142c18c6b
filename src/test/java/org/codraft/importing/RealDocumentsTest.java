package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the plans that governments published as documents; skipped where they are absent. */
class RealDocumentsTest {

    @BeforeEach
    void needsThePublishedPlans() {
        PublishedPlans.areNeeded();
    }

    @Test
    void readsTheUnitedKingdomsDraftAndFinalPlan() throws IOException {
        PublishedPlan draft = only("uk-nap2-2013-draft-june.json", PublishedFormat.UK_DRAFT);
        PublishedPlan plan = only("uk-nap2-2013-2015-final.json", PublishedFormat.UK_FINAL);

        assertThat(draft.commitments()).hasSize(39);
        assertThat(plan.commitments())
                .hasSize(21)
                .allSatisfy(c -> assertThat(c.texts()).containsKey("solution"));
        assertThat(plan.slug()).isEqualTo("2013-2015");
        assertThat(plan.commitments().get(11).supporters().civilSociety())
                .hasSize(8)
                .endsWith("The Institute for Government");
        assertThat(plan.commitments().get(11).text("results").isEmpty()).isFalse();
    }

    @Test
    void readsCanadasPlansInBothLanguages() throws IOException {
        PublishedPlan fourth = only("canada-nap4-2018-2020-en-fr.json", PublishedFormat.CANADA);
        PublishedPlan fifth = only("canada-nap5-2022-2024-en-fr.json", PublishedFormat.CANADA);

        assertThat(counts(fourth)).containsExactly(10L, 56L, 135L);
        assertThat(counts(fifth)).containsExactly(5L, 19L, 106L);
        assertThat(fifth.commitments())
                .allSatisfy(c -> assertThat(c.title().byLanguage()).containsOnlyKeys("en", "fr"));
    }

    @Test
    void readsArgentinasThemes() throws IOException {
        PublishedPlan themes = only("argentina-nap5-2022-2024-themes-es.json", PublishedFormat.ARGENTINA_THEMES);

        assertThat(themes.commitments())
                .hasSize(9)
                .allSatisfy(c -> assertThat(c.texts()).containsOnlyKeys("problem"));
        assertThat(themes.language()).isEqualTo("es");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uk-nap2-2013-draft-june.json",
                "uk-nap2-2013-2015-final.json",
                "canada-nap4-2018-2020-en-fr.json",
                "canada-nap5-2022-2024-en-fr.json",
                "argentina-nap5-2022-2024-themes-es.json"
            })
    void losesNoWordOfADocument(String name) throws IOException {
        String read = lettersOf(
                PublishedPlans.open(name, CountryNames.all()).plans().toList().toString());

        ObjectNode root = (ObjectNode)
                new JsonMapper().readTree(PublishedPlans.FOLDER.resolve(name).toFile());
        root.remove("tracker_fields");

        assertThat(words(root)).isNotEmpty().allSatisfy(text -> assertThat(read).contains(lettersOf(text)));
    }

    /** Every text of the file but months and the identifiers of indicators, which stand in the deadlines and the facts. */
    private static List<String> words(JsonNode node) {
        return node.isString()
                ? Stream.of(node.asString())
                        .filter(t -> !t.matches("[0-9]{4}-[0-9]{2}|C[0-9.]+"))
                        .toList()
                : node.valueStream().flatMap(child -> words(child).stream()).toList();
    }

    private static String lettersOf(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static List<Long> counts(PublishedPlan plan) {
        return List.of(
                (long) plan.commitments().size(),
                (long) plan.milestones(),
                plan.commitments().stream()
                        .flatMap(c -> c.milestones().stream())
                        .flatMap(m -> m.outputs().in("fr").lines())
                        .filter(line -> line.startsWith("• "))
                        .count());
    }

    private static PublishedPlan only(String name, PublishedFormat format) throws IOException {
        PublishedFile file = PublishedPlans.open(name, CountryNames.all());
        assertThat(file.format()).isEqualTo(format);
        List<PublishedPlan> plans = file.plans().toList();
        assertThat(plans).hasSize(1);
        assertThat(plans.getFirst().commitments().stream().map(PublishedCommitment::sourceKey))
                .doesNotHaveDuplicates();
        return plans.getFirst();
    }
}
