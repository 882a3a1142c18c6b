package org.codraft.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.codraft.importing.ImportState.Done;
import org.codraft.testing.CodraftTest;
import org.codraft.testing.Connections;
import org.codraft.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Brings real plans into countries, as their publishers released them; skipped where they are absent. */
@CodraftTest
@Import(Importer.class)
class ImportOfRealPlansTest {

    private static final Path TABLE = PublishedPlans.FOLDER.resolve("ogp-explorer-2016.csv");

    private final Importer importer;
    private final Connections connections;

    ImportOfRealPlansTest(@Autowired Importer importer, @Autowired Connections connections) {
        this.importer = importer;
        this.connections = connections;
    }

    @BeforeEach
    void needsThePublishedPlans() {
        PublishedPlans.areNeeded();
    }

    @Test
    void bringsEveryCommitmentOfTheExplorerDatabaseIntoItsOwnCountry() throws IOException {
        List<String> names =
                PublishedFile.open(TABLE, "explorer.csv", CountryNames.all()).preview().countries().stream()
                        .map(ImportPreview.CountryInFile::name)
                        .toList();

        int added = 0;
        int inDatabase = 0;
        int asImported = 0;
        for (String name : names) {
            Person administrator = importer.of(name);
            Done done = importer.imports(administrator, TABLE);
            assertThat(done.outcomes()).as(name).isNotEmpty().noneMatch(PlanOutcome::isFailed);
            added += done.added();
            inDatabase += number(administrator, "select count(*) from commitment");
            asImported += number(administrator, """
                    select count(*) from commitment_aud a join revision r on r.tenant_id = a.tenant_id and r.id = a.rev
                    where r.kind = 'IMPORT' and r.reason = 'ogp-explorer-2016.csv' and a.revtype = 0""");
        }

        assertThat(names).hasSize(52);
        assertThat(List.of(added, inDatabase, asImported)).containsOnly(1596);
    }

    @Test
    void keepsTheWordsOfDatesAndWhatHasNoField() throws IOException {
        Person administrator = importer.of("Brazil");

        importer.imports(administrator, TABLE);

        Map<String, Object> one = connections.asApplication(
                administrator.country().tenant(),
                sql -> sql.sql("select * from commitment where period_text ~ '[0-9]' order by reference limit 1")
                        .query()
                        .singleRow());
        assertThat(String.valueOf(one.get("source"))).startsWith("ogp-explorer-2016.csv:");
        assertThat(String.valueOf(one.get("facts"))).contains(": ");
    }

    @Test
    void bringsTheFinalPlanOfTheUnitedKingdomInOnce() throws IOException {
        Person administrator = importer.of("United Kingdom");
        Path file = PublishedPlans.FOLDER.resolve("uk-nap2-2013-2015-final.json");

        Done first = importer.imports(administrator, file);
        Done second = importer.imports(administrator, file);

        assertThat(first.added()).isEqualTo(21);
        assertThat(second.added()).isZero();
        assertThat(number(administrator, "select count(*) from commitment")).isEqualTo(21);
        assertThat(number(administrator, "select count(*) from section_text where section_key = 'solution'"))
                .isEqualTo(21);
        assertThat(number(administrator, "select count(*) from milestone where deadline_text <> ''"))
                .isPositive();
    }

    @Test
    void bringsThePlanOfCanadaInWithBothItsLanguages() throws IOException {
        Person administrator = importer.of("Canada");

        Done done = importer.imports(administrator, PublishedPlans.FOLDER.resolve("canada-nap4-2018-2020-en-fr.json"));

        assertThat(done.added()).isEqualTo(10);
        assertThat(number(administrator, "select count(*) from milestone")).isEqualTo(56);
        assertThat(number(administrator, "select count(*) from commitment where facts like '%title (fr): %'"))
                .isEqualTo(10);
    }

    @Test
    void keepsDraftAndFinalPlanOfOneCountryApart() throws IOException {
        Person administrator = importer.of("United Kingdom");

        importer.imports(administrator, PublishedPlans.FOLDER.resolve("uk-nap2-2013-draft-june.json"));
        importer.imports(administrator, PublishedPlans.FOLDER.resolve("uk-nap2-2013-2015-final.json"));
        importer.imports(administrator, TABLE);

        assertThat(number(administrator, "select count(distinct slug) from action_plan"))
                .isEqualTo(number(administrator, "select count(distinct source_key) from action_plan"))
                .isGreaterThanOrEqualTo(4);
    }

    private int number(Person administrator, String question) {
        return connections.asApplication(
                administrator.country().tenant(),
                sql -> sql.sql(question).query(Integer.class).single());
    }
}
