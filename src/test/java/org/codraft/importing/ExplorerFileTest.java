package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.codraft.importing.RowProblem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplorerFileTest {

    @TempDir
    Path folder = Path.of("");

    private String csv = "";

    @BeforeEach
    void takesTheSmallFile() {
        csv = Fixtures.text("explorer.csv");
    }

    @Test
    void gathersTheScatteredRowsOfAPlanInTheOrderOfTheirNumbers() throws IOException {
        PublishedPlan plan = kingdom();

        assertThat(plan.commitments()).extracting(PublishedCommitment::number).containsExactly("1.1", "2", "2", "10");
        assertThat(plan.commitments()).extracting(PublishedCommitment::line).containsExactly(5, 7, 10, 3);
        assertThat(plan.sourceKey()).isEqualTo("ogp-explorer/gb/2");
        assertThat(plan.country()).isEqualTo("UK");
    }

    @Test
    void reportsEveryDoubtWithItsLine() throws IOException {
        ImportPreview preview = Fixtures.open(folder, csv).preview();

        assertThat(preview.problems())
                .extracting(p -> p.line() + " " + p.kind())
                .containsExactlyInAnyOrder(
                        "9 UNKNOWN_COUNTRY",
                        "5 DELETE_MARK",
                        "5 AMBIGUOUS_DATE",
                        "6 AMBIGUOUS_DATE",
                        "7 MISSING_TITLE",
                        "7 DUPLICATE_NUMBER",
                        "7 UNREADABLE_DATE",
                        "10 DUPLICATE_NUMBER",
                        "10 REPLACEMENT_CHARACTER",
                        "10 AMBIGUOUS_DATE");
        assertThat(preview.problemsByKind()).containsEntry(Kind.AMBIGUOUS_DATE, 3);
    }

    @Test
    void countsEveryCountryButReportsOnlyTheWantedOnesDoubts() throws IOException {
        Path file = Files.writeString(folder.resolve("upload"), csv);

        ImportPreview preview = PublishedFile.open(file, "plans.csv", CountryNames.of(Set.of("Uruguay")))
                .preview();

        assertThat(preview.countries())
                .extracting(c -> c.name() + " " + c.wanted() + " " + c.commitments())
                .containsExactly("UK false 4", "Uruguay true 2");
        assertThat(preview.problems()).extracting(RowProblem::line).containsExactly(9, 6);
        assertThat(preview.wantedCommitments()).isEqualTo(2);
    }

    @Test
    void tellsTheLanguageOfEachPlan() throws IOException {
        assertThat(kingdom().language()).isEqualTo("en");
        assertThat(uruguay().language()).isEqualTo("es");
        assertThat(uruguay().title()).isEqualTo("Plan de acción 1");
        assertThat(uruguay().commitments())
                .allSatisfy(c -> assertThat(c.title().byLanguage()).containsOnlyKeys("es"));
    }

    @Test
    void givesTheSameKeysFromWhateverLines() throws IOException {
        List<String> rows = new ArrayList<>(rows(csv));
        Collections.reverse(rows);
        String turned = header(csv) + String.join("", rows);

        assertThat(keys(turned)).containsExactlyInAnyOrderElementsOf(keys(csv));
        assertThat(keys(csv)).doesNotHaveDuplicates().contains("ogp-explorer/gb/2/1.1", "ogp-explorer/gb/2/10");
    }

    @Test
    void readsFilesWithAByteOrderMarkAndWindowsLines() throws IOException {
        assertThat(keys("\uFEFF" + csv)).isEqualTo(keys(csv));
        assertThat(keys(csv.replace("\n", "\r\n"))).isEqualTo(keys(csv));
        assertThat(keys(csv.strip())).isEqualTo(keys(csv));
    }

    @Test
    void readsAFileWithoutTheRowOfColumnNumbers() throws IOException {
        assertThat(keys(csv.substring(csv.indexOf('\n') + 1))).isEqualTo(keys(csv));
    }

    private List<String> keys(String content) throws IOException {
        return Fixtures.plans(folder, content).stream()
                .flatMap(plan -> plan.commitments().stream())
                .map(PublishedCommitment::sourceKey)
                .toList();
    }

    private static String header(String csv) {
        return csv.substring(0, csv.indexOf("UK,"));
    }

    private static List<String> rows(String csv) {
        return List.of(csv.substring(csv.indexOf("UK,")).split("(?<=,,\n)"));
    }

    private PublishedPlan kingdom() throws IOException {
        return Fixtures.plans(folder, csv).getFirst();
    }

    private PublishedPlan uruguay() throws IOException {
        return Fixtures.plans(folder, csv).getLast();
    }
}
