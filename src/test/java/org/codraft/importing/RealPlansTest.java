package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.codraft.importing.RowProblem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the plans as their publishers released them; skipped where the folder with them is absent. */
class RealPlansTest {

    private static final Path FOLDER = Path.of(System.getenv()
            .getOrDefault("CODRAFT_SHARED_DATA", Path.of("..", "shared", "data").toString()));

    @BeforeEach
    void needsTheFolder() {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "Skipped: no published plans in " + FOLDER + "; set CODRAFT_SHARED_DATA to the folder that holds them");
    }

    @Test
    void readsEveryCommitmentOfTheExplorerDatabase() throws IOException {
        PublishedFile file = open("ogp-explorer-2016.csv", CountryNames.all());

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
        List<PublishedPlan> plans =
                open("ogp-explorer-2016.csv", CountryNames.all()).plans().toList();

        Set<Integer> lines = new HashSet<>();
        commitments(plans).forEach(c -> lines.add(c.line()));

        assertThat(lines).hasSize(1596).allMatch(line -> line >= 3 && line <= 1598);
    }

    @Test
    void tellsTheLanguagesOfTheExplorerDatabase() throws IOException {
        List<PublishedCommitment> all = commitments(
                open("ogp-explorer-2016.csv", CountryNames.all()).plans().toList());

        assertThat(in(all, "es")).isBetween(425L, 440L);
        assertThat(in(all, "pt")).isBetween(28L, 36L);
        assertThat(in(all, "fr")).isZero();
    }

    @Test
    void givesACountryOnlyItsOwnPlansByAnyOfItsNames() throws IOException {
        ImportPreview preview = open("ogp-explorer-2016.csv", CountryNames.of(Set.of("Reino Unido")))
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
                open("ogp-explorer-2016.csv", CountryNames.all()).preview();

        assertThat(preview.problemsByKind())
                .containsEntry(Kind.REPLACEMENT_CHARACTER, 3)
                .containsEntry(Kind.UNREADABLE_DATE, 2)
                .containsEntry(Kind.DUPLICATE_NUMBER, 73)
                .doesNotContainKeys(Kind.UNKNOWN_COUNTRY, Kind.MISSING_TITLE, Kind.MISSING_NUMBER);
        assertThat(preview.problems()).hasSize(RowProblems.KEPT);
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
        String read = lettersOf(open(name, CountryNames.all()).plans().toList().toString());

        ObjectNode root =
                (ObjectNode) new JsonMapper().readTree(FOLDER.resolve(name).toFile());
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
        PublishedFile file = open(name, CountryNames.all());
        assertThat(file.format()).isEqualTo(format);
        List<PublishedPlan> plans = file.plans().toList();
        assertThat(plans).hasSize(1);
        assertThat(keys(plans)).hasSameSizeAs(plans.getFirst().commitments());
        return plans.getFirst();
    }

    private static PublishedFile open(String name, CountryNames names) throws IOException {
        return PublishedFile.open(FOLDER.resolve(name), "upload.bin", names);
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
